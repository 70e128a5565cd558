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

  /// The key of a body of a state from its name, with the state's adjective first.
  func institutionKey(name: String) -> String? {
    let pieces = NameKey.normalized(name).split(separator: " ").map(String.init)
    guard let form = longestForm(at: pieces[...]), form.count < pieces.count,
      let reading = form.readings.first(where: { entries[$0.entry].kind == .country }),
      let code = entries[reading.entry].code
    else { return nil }
    return "institution:\(code):" + pieces.dropFirst(form.count).joined(separator: " ")
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
