/// Finds the lemmas of words: from the lexicon when it has them, else by the rule that the network
/// chose, unless that rule cannot be right.
struct Lemmatizer: Sendable {
  let lexicon: LemmaLexicon

  /// The lemma of a word.
  ///
  /// - Parameters:
  ///   - form: The form as written.
  ///   - xpos: Its Penn tag.
  ///   - tag: Its word class.
  ///   - rule: How the network would make the lemma.
  /// - Returns: The lemma; never empty.
  func lemma(of form: String, xpos: String, tag: UniversalTag, rule: LemmaRule) -> String {
    switch (xpos, form) {
    case ("ADD", _):
      return form
    case ("``", "“"), ("''", "”"):
      return "\""
    case ("CD", _):
      return Self.number(form) ?? rule.apply(to: form)
    case ("RB", _):
      let word = Self.withoutLengthening(form)
      return lexicon.lemma(of: word, xpos: xpos, tag: tag) ?? made(from: word, tag, xpos, rule)
    default:
      return lexicon.lemma(of: form, xpos: xpos, tag: tag) ?? made(from: form, tag, xpos, rule)
    }
  }

  /// A number without the commas between its thousands; nothing when it has none.
  private static func number(_ form: String) -> String? {
    let groups = form.prefix { $0 != "." }.split(
      separator: ",", omittingEmptySubsequences: false)
    guard groups.count > 1, (1...3).contains(groups[0].count),
      groups.dropFirst().allSatisfy({ $0.count == 3 }),
      form.unicodeScalars.allSatisfy({ $0.isDigit || $0 == "," || $0 == "." })
    else { return nil }
    return form.filter { $0 != "," }
  }

  /// "soooo" is "so": a letter written more than twice in a row stands for one.
  private static func withoutLengthening(_ form: String) -> String {
    var word = ""
    var run = 0
    for (letter, next) in zip(form, form.dropFirst().map(Optional.some) + [nil]) {
      run += 1
      if let next, letter.isLetter, letter.lowercased() == next.lowercased() { continue }
      word += String(repeating: letter, count: run > 2 && letter.isLetter ? 1 : run)
      run = 0
    }
    return word
  }

  /// The lemma of a clitic that stands for two verbs: "she's gone" has "have", "she's here" has "be".
  ///
  /// - Parameters:
  ///   - form: The form as written.
  ///   - relation: What it is to its head.
  ///   - head: The Penn tag of its head.
  /// - Returns: The lemma, or nothing when the form does not need its head.
  static func clitic(_ form: String, _ relation: DependencyRelation, head: String) -> String? {
    guard relation == .aux, head == "VBN" else { return nil }
    switch form.lowercased() {
    case "'s", "’s", "'d", "’d": return "have"
    default: return nil
    }
  }

  private func made(
    from form: String, _ tag: UniversalTag, _ xpos: String, _ rule: LemmaRule
  ) -> String {
    let lemma = rule.apply(to: form)
    switch xpos {
    case "NN" where tag == .noun && !form.hasSuffix("ing"):
      // A singular is its own lemma, though an abbreviation may be written out.
      return lemma.count < form.count ? form.lowercased() : lemma
    case "NNS":
      return singular(of: form.lowercased(), given: lemma)
    default:
      // "etc." has its full stop already.
      return lemma.hasSuffix("..") && !form.hasSuffix("..") ? String(lemma.dropLast()) : lemma
    }
  }

  /// The rule's singular, unless the regular one is another.
  private func singular(of form: String, given lemma: String) -> String {
    if form == lemma || form.count < 5 { return lemma }
    if form.hasSuffix("ies"), lemma.hasSuffix("ie") { return String(form.dropLast(3)) + "y" }
    if form.hasSuffix("men"), !lemma.hasSuffix("man") { return String(form.dropLast(2)) + "an" }
    if ["tches", "shes", "xes", "sses"].contains(where: { form.hasSuffix($0) }) {
      return String(form.dropLast(2))
    }
    if form.hasSuffix("s"), !Inflection(of: lemma).sForms.contains(form), form.hasPrefix(lemma) {
      return String(form.dropLast())
    }
    return lemma
  }
}
