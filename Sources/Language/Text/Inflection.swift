/// The inflected forms of an English verb or noun.
///
/// Spelling rules after R. Huddleston and G. K. Pullum, *The Cambridge Grammar of the English
/// Language* (2002), chapter 18. Where usage wavers ("traveled", "travelled") both forms are given.
struct Inflection {
  private let lemma: String
  private let scalars: [Unicode.Scalar]

  /// Prepares the forms of a word.
  ///
  /// - Parameter lemma: The dictionary form, in lower case.
  init(of lemma: String) {
    self.lemma = lemma
    scalars = Array(lemma.unicodeScalars)
  }

  /// Plurals of a noun and third persons of a verb: "cities", "denies", "watches".
  var sForms: [String] {
    if endsInConsonantAndY { return [stem(1) + "ies"] }
    let isSibilant = ["s", "x", "z", "ch", "sh"].contains { lemma.hasSuffix($0) }
    if isSibilant { return [lemma + "es"] }
    if lemma.hasSuffix("o"), !endsInVowelPair { return [lemma + "es", lemma + "s"] }
    return [lemma + "s"]
  }

  /// Regular past tenses and past participles: "denied", "planned", "urged".
  var edForms: [String] {
    if endsInConsonantAndY { return [stem(1) + "ied"] }
    if lemma.hasSuffix("e") { return [lemma + "d"] }
    if lemma.hasSuffix("c") { return [lemma + "ked", lemma + "ed"] }
    return stemsBeforeVowel.map { $0 + "ed" }
  }

  /// Present participles: "dying", "urging", "planning", "seeing".
  var ingForms: [String] {
    if lemma.hasSuffix("ie") { return [stem(2) + "ying"] }
    if lemma.hasSuffix("e"), !["ee", "oe", "ye"].contains(where: { lemma.hasSuffix($0) }),
      scalars.count > 2
    {
      return [stem(1) + "ing", lemma + "ing"]
    }
    if lemma.hasSuffix("c") { return [lemma + "king", lemma + "ing"] }
    return stemsBeforeVowel.map { $0 + "ing" }
  }

  /// The word before a suffix that begins with a vowel, its last consonant doubled where it must be
  /// ("plann-", one syllable) or may be ("admitt-", "travell-": the stress decides).
  private var stemsBeforeVowel: [String] {
    guard scalars.count >= 3, let last = scalars.last, isConsonant(last),
      !["w", "x", "y", "h"].contains(last), isVowel(scalars[scalars.count - 2])
    else { return [lemma] }
    let before = scalars[scalars.count - 3]
    // "equip", "quiz": the "u" after "q" is no vowel of its own.
    let isSingleVowel =
      !isVowel(before)
      || (before == "u" && scalars.count >= 4 && scalars[scalars.count - 4] == "q")
    guard isSingleVowel else { return [lemma] }
    let doubled = lemma + String(Character(last))
    return syllables == 1 ? [doubled] : [lemma, doubled]
  }

  private var syllables: Int {
    var count = 0
    var wasVowel = false
    for scalar in scalars {
      let isVowel = isVowel(scalar) || scalar == "y"
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    return count
  }

  private var endsInConsonantAndY: Bool {
    scalars.count >= 2 && scalars.last == "y" && isConsonant(scalars[scalars.count - 2])
  }

  private var endsInVowelPair: Bool {
    scalars.count >= 2 && isVowel(scalars[scalars.count - 2])
  }

  private func stem(_ cut: Int) -> String { String(lemma.dropLast(cut)) }

  private func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    ["a", "e", "i", "o", "u"].contains(scalar)
  }

  private func isConsonant(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic && !isVowel(scalar)
  }
}
