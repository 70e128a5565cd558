import GraphModel

extension NameIndex {
  /// How many names are suggested at most.
  private static let suggestionLimit = 5

  /// The names that are nearest to one that nobody has.
  ///
  /// A name is near when it holds all typed words as words or beginnings of words ("Lavrov" in
  /// "Sergey Lavrov"), or when few letters differ: at most a third, and no more than three.
  func suggestions(for typed: NormalizedName) -> [NameSuggestion] {
    let letters = Array(typed.text.unicodeScalars)
    guard !letters.isEmpty else { return [] }
    let words = typed.text.split(separator: " ")
    let limit = min(3, max(1, letters.count / 3))
    var found: [(distance: Int, position: Int, name: String)] = []
    for (position, actor) in actors.enumerated() {
      var best: (distance: Int, name: String)?
      for name in [actor.name] + actor.aliases {
        let normalized = NormalizedName(name).text
        let other = Array(normalized.unicodeScalars)
        var distance = EditDistance.between(letters, other, limit: limit)
        if distance == nil, letters.count >= 3, Self.holds(normalized, words) {
          distance = limit + 1
        }
        if let distance, distance < best?.distance ?? .max { best = (distance, name) }
      }
      if let best { found.append((best.distance, position, best.name)) }
    }
    return
      found
      .sorted { ($0.distance, $0.name, $0.position) < ($1.distance, $1.name, $1.position) }
      .prefix(Self.suggestionLimit)
      .map { NameSuggestion(actor: actors[$0.position], name: $0.name) }
  }

  private static func holds(_ name: String, _ words: [Substring]) -> Bool {
    let others = name.split(separator: " ")
    return words.allSatisfy { word in others.contains { $0.hasPrefix(word) } }
  }
}
