/// Labels made from a predicate's own words, for relations that the vocabulary does not know.
enum OpenLabel {
  /// The third person singular present of a verb: "poses" for "pose", "carries" for "carry".
  ///
  /// - Parameter lemma: The verb's dictionary form.
  /// - Returns: The inflected form.
  static func thirdPerson(_ lemma: String) -> String {
    switch lemma {
    case "be": return "is"
    case "have": return "has"
    case "do": return "does"
    case "go": return "goes"
    default: break
    }
    guard let last = lemma.last else { return lemma }
    let before = lemma.dropLast().last
    if ["s", "x", "z"].contains(last) || lemma.hasSuffix("ch") || lemma.hasSuffix("sh")
      || (last == "o" && !(before.map(isVowel) ?? true))
    {
      return lemma + "es"
    }
    if last == "y", let before, !isVowel(before) { return lemma.dropLast() + "ies" }
    return lemma + "s"
  }

  /// The parts of a label in their order, those that are missing left out.
  ///
  /// - Parameters:
  ///   - verb: The verb's dictionary form.
  ///   - particle: Its particle.
  ///   - noun: The noun that carries the meaning of a light verb.
  ///   - preposition: The preposition of the target, several words joined by "_".
  /// - Returns: A label such as "poses threat to".
  static func verb(
    _ verb: String, particle: String? = nil, noun: String? = nil, preposition: String? = nil
  ) -> String {
    joined([thirdPerson(verb), particle, noun, preposition])
  }

  /// A label of a passive whose agent is not named: "is held at".
  static func passive(
    _ participle: String, particle: String? = nil, preposition: String?
  ) -> String {
    joined(["is", participle, particle, preposition])
  }

  /// A label of a noun or adjective after a copula: "is dependent on".
  static func copula(_ word: String, preposition: String?) -> String {
    joined(["is", word, preposition])
  }

  private static func joined(_ parts: [String?]) -> String {
    parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
      .split(separator: "_").joined(separator: " ")
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }
}
