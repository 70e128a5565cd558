/// Finds the lemmas of words: from the lexicon when it has them, else by the best of the network's rules
/// that can be right.
struct Lemmatizer: Sendable {
  let lexicon: LemmaLexicon
  let endings: LemmaEndings

  /// The lemmatizer with the tables that ship with the program.
  static func shipped() throws -> Lemmatizer {
    Lemmatizer(lexicon: try .shipped(), endings: try .shipped())
  }

  /// The lemma of a word.
  ///
  /// - Parameters:
  ///   - form: The form as written.
  ///   - xpos: Its Penn tag.
  ///   - tag: Its word class.
  ///   - rule: How the network would make the lemma.
  ///   - others: The other rules, better ones first; asked for when the first cannot be right.
  /// - Returns: The lemma; never empty.
  func lemma(
    of form: String, xpos: String, tag: UniversalTag, rule: LemmaRule,
    others: () -> [LemmaRule] = { [] }
  ) -> String {
    switch (xpos, form) {
    case ("ADD", _), (_, "--"):
      return form
    case ("``", "“"), ("''", "”"):
      return "\""
    case ("CD", _):
      return Self.number(form) ?? rule.apply(to: form)
    case ("NN", _), ("NNP", _), ("GW", _):
      if Self.isFile(form) { return form.lowercased() }
    default:
      break
    }
    let word = ["RB", "JJ"].contains(xpos) ? Self.withoutLengthening(form) : form
    if let lemma = name(ofSeveral: form, xpos: xpos) { return lemma }
    if let lemma = lexicon.lemma(of: word, xpos: xpos, tag: tag) { return lemma }
    let isPossible = { (rule: LemmaRule) in
      endings.allow(rule.apply(to: word), of: word, xpos: xpos)
    }
    let best = isPossible(rule) ? rule : others().first(where: isPossible) ?? rule
    return made(from: word, tag, xpos, best)
  }

  /// The name of which a plural means several: "Sunday", of "Sundays".
  private func name(ofSeveral form: String, xpos: String) -> String? {
    guard xpos == "NNPS", form.hasSuffix("s") else { return nil }
    return lexicon.lemma(of: String(form.dropLast()), xpos: "NNP")
  }

  /// Whether this is the name of a file: "Stocks.pdf".
  private static func isFile(_ form: String) -> Bool {
    guard let dot = form.lastIndex(of: "."), dot != form.startIndex else { return false }
    return ["doc", "docx", "xls", "xlsx", "ppt", "pdf", "txt", "zip", "jpg", "gif", "png", "htm"]
      .contains(form[form.index(after: dot)...].lowercased())
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
    case "NNPS" where form.lowercased().hasSuffix("ies") && lemma.lowercased().hasSuffix("ie"):
      return String(lemma.dropLast(2)) + "y"
    case "JJR", "JJS", "RBR", "RBS":
      return positive(of: form.lowercased(), given: lemma.lowercased())
    case "VBD", "VBN", "VBG":
      return lemma + (Self.loseE.contains { lemma.hasSuffix($0) } && lemma != form ? "e" : "")
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

  /// Ends of verbs that have lost their "e": no verb is written so without it.
  private static let loseE = ["iz", "yz", "rg", "nc", "dg", "v"]

  /// The rule's positive of a comparative or superlative, unless no word is written so.
  private func positive(of form: String, given lemma: String) -> String {
    var lemma = lemma
    if lemma == form, form.count > 5, form.hasSuffix("est") { lemma = String(form.dropLast(3)) }
    if lemma == form { return lemma }
    if lemma.hasSuffix("i") { return String(lemma.dropLast()) + "y" }
    if form.hasPrefix(lemma), lemma.hasSuffix("ie") { return String(lemma.dropLast(2)) + "y" }
    let end = lemma.suffix(2)
    return end.count == 2 && end.last == "l" && !"aeioulwr".contains(end.first ?? "a")
      ? lemma + "e" : lemma
  }
}
