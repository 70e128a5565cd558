import Testing

@testable import Language

@Suite struct LemmatizerTests {
  private static func lemma(
    _ form: String, _ xpos: String, _ tag: UniversalTag, rule: String = "L0:"
  ) throws -> String {
    let rule = try #require(LemmaRule(rule))
    return try Lemmatizer.shipped().lemma(of: form, xpos: xpos, tag: tag, rule: rule)
  }

  @Test(arguments: [
    ("france", "NNP", "France"), ("FRANCE", "NNP", "France"), ("french", "JJ", "French"),
    ("Nov.", "NNP", "November"), ("NATO", "NNP", "NATO"),
  ])
  func writesNamesAsTheyAreWritten(form: String, xpos: String, lemma: String) throws {
    let tag: UniversalTag = xpos == "JJ" ? .adjective : .properNoun
    #expect(try Self.lemma(form, xpos, tag, rule: "K0:") == lemma)
  }

  @Test(arguments: [
    ("1,100", "1100"), ("12,500,000", "12500000"), ("1,250.5", "1250.5"), ("3,40", "3,40"),
    ("seven", "seven"),
  ])
  func leavesOutTheCommasOfThousands(form: String, lemma: String) throws {
    #expect(try Self.lemma(form, "CD", .numeral) == lemma)
  }

  @Test func leavesAddressesAsTheyAre() throws {
    #expect(try Self.lemma("Info@Example.org", "ADD", .properNoun) == "Info@Example.org")
  }

  @Test func writesQuotationMarksStraight() throws {
    #expect(try Self.lemma("“", "``", .punctuation, rule: "K0:") == "\"")
    #expect(try Self.lemma("”", "''", .punctuation, rule: "K0:") == "\"")
  }

  @Test func shortensLengthenedAdverbs() throws {
    #expect(try Self.lemma("SOOOO", "RB", .adverb) == "so")
    #expect(try Self.lemma("really", "RB", .adverb) == "really")
    #expect(try Self.lemma("soon", "RB", .adverb) == "soon")
  }

  @Test func mendsRulesThatCannotBeRight() throws {
    #expect(try Self.lemma("quokkas", "NNS", .noun, rule: "L2:") == "quokka")
    #expect(try Self.lemma("infelicities", "NNS", .noun, rule: "L1:") == "infelicity")
    #expect(try Self.lemma("zapotchmen", "NNS", .noun, rule: "L0:") == "zapotchmen")
    #expect(try Self.lemma("Zapotchet", "NN", .noun, rule: "L1:") == "zapotchet")
    #expect(try Self.lemma("etc.", "FW", .other, rule: "L0:.") == "etc.")
  }

  @Test func takesTheNextRuleWhereTheFirstCutsOffWhatNoWordLoses() throws {
    let others = try ["L2:y", "L1:", "L0:"].map { try #require(LemmaRule($0)) }
    let lemma = try Lemmatizer.shipped().lemma(
      of: "quokkants", xpos: "NNS", tag: .noun, rule: try #require(LemmaRule("L3:y")),
      others: { others })
    #expect(lemma == "quokkant")
  }

  @Test(arguments: [
    ("kookiest", "L3:", "kooky"), ("zoggest", "L0:", "zogg"), ("humblest", "L3:", "humble"),
    ("darkest", "L3:", "dark"), ("Least", "K0:", "least"),
  ])
  func findsThePositiveOfASuperlative(form: String, rule: String, lemma: String) throws {
    #expect(try Self.lemma(form, "JJS", .adjective, rule: rule) == lemma)
  }

  @Test func givesVerbsBackTheirE() throws {
    #expect(try Self.lemma("zombified", "VBN", .verb, rule: "L3:y") == "zombify")
    #expect(try Self.lemma("tokenized", "VBN", .verb, rule: "L2:") == "tokenize")
    #expect(try Self.lemma("re-emerging", "VBG", .verb, rule: "L3:") == "re-emerge")
  }

  @Test func writesFilesSmallAndDashesAsTheyAre() throws {
    #expect(try Self.lemma("Budget.PDF", "NNP", .properNoun, rule: "K0:") == "budget.pdf")
    #expect(try Self.lemma("U.S.", "NNP", .properNoun, rule: "K0:") == "U.S.")
    #expect(try Self.lemma("--", ":", .punctuation, rule: "K1:") == "--")
  }

  @Test func keepsTheCapitalOfADayInThePlural() throws {
    #expect(try Self.lemma("Sundays", "NNPS", .properNoun, rule: "L1:") == "Sunday")
  }

  @Test func tellsTheVerbOfACliticFromItsHead() {
    #expect(Lemmatizer.clitic("'s", .aux, head: "VBN") == "have")
    #expect(Lemmatizer.clitic("’s", .aux, head: "VBN") == "have")
    #expect(Lemmatizer.clitic("'s", .aux, head: "VBG") == nil)
    #expect(Lemmatizer.clitic("'s", .auxPass, head: "VBN") == nil)
    #expect(Lemmatizer.clitic("is", .aux, head: "VBN") == nil)
  }
}
