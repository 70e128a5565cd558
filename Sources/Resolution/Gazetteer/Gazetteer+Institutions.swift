import GraphModel

extension Gazetteer {
  /// The name of a body of a state: "Russian Foreign Ministry" for "institution:RUS:foreign ministry".
  ///
  /// - Parameter key: A key of this form.
  /// - Returns: The name; nothing when the key is no such key or the state is unknown.
  func institutionName(key: String) -> String? {
    let parts = key.split(separator: ":", maxSplits: 2).map(String.init)
    guard parts.count == 3, parts[0] == "institution", let state = country(parts[1]) else {
      return nil
    }
    return Self.name(ofInstitution: parts[2], of: state)
  }

  /// The keys that a body or a group of a state may have, from its name with the state's adjective
  /// first: "American troops" may be `group:USA:forces`.
  func qualifiedKeys(name: String) -> [String] {
    let pieces = NameKey.normalized(name).split(separator: " ").map(String.init)
    guard let form = longestForm(at: pieces[...]), form.count < pieces.count,
      let reading = form.readings.first(where: { entries[$0.entry].kind == .country }),
      let code = entries[reading.entry].code
    else { return [] }
    let rest = pieces.dropFirst(form.count).joined(separator: " ")
    let lemma = institutionLemmas[rest] ?? rest
    let singular = rest.hasSuffix("s") ? String(rest.dropLast()) : rest
    return ["institution:\(code):\(lemma)", "group:\(code):\(lemma)", "group:\(code):\(singular)"]
  }

  /// The name of a body of a state.
  ///
  /// - Parameters:
  ///   - office: The body's lemma: "foreign ministry", "armed forces".
  ///   - state: The state.
  /// - Returns: The state's adjective and the body; ministries and the like are capitalised.
  static func name(ofInstitution office: String, of state: GazetteerEntry) -> String {
    let last = office.split(separator: " ").last.map(String.init) ?? ""
    let isTitled = ["ministry", "commission", "office"].contains(last)
    let words = office.split(separator: " ").map { word in
      isTitled ? word.prefix(1).uppercased() + word.dropFirst() : String(word)
    }
    return (state.adjectives.first ?? state.name) + " " + words.joined(separator: " ")
  }
}
