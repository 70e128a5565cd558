/// Names as tags of words: `B-` begins one, `I-` goes on, `O` is outside.
enum NameTags {
  /// The names that tags describe; an `I-` without a beginning of its type begins one.
  static func names(_ tags: [some StringProtocol]) -> [Name] {
    var names: [Name] = []
    for (place, tag) in tags.enumerated() {
      guard let dash = tag.firstIndex(of: "-"),
        let type = NameType(rawValue: String(tag[tag.index(after: dash)...]))
      else { continue }
      if tag.first == "I", let last = names.last, last.type == type, last.words.upperBound == place
      {
        names[names.count - 1].words = last.words.lowerBound..<place + 1
      } else {
        names.append(Name(words: place..<place + 1, type: type))
      }
    }
    return names
  }

  /// The tag of each word.
  static func tags(_ names: [Name], count: Int) -> [String] {
    var tags = [String](repeating: "O", count: count)
    for name in names {
      for place in name.words where tags.indices.contains(place) {
        tags[place] = "\(place == name.words.lowerBound ? "B" : "I")-\(name.type.rawValue)"
      }
    }
    return tags
  }
}
