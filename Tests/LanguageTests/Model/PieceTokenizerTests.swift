import Testing

@testable import Language

@Suite struct PieceTokenizerTests {
  private static let pieces = [
    "[PAD]", "[UNK]", "[CLS]", "[SEP]", "un", "##aff", "##able", "a", "##b", "##c", "cafe", "'",
    ".",
    "##ß", "ß", "$", "中", "don", "t", "##bc",
  ]

  private static func tokenizer(maximum: Int = 8) throws -> PieceTokenizer {
    let text = Array(pieces.joined(separator: "\n").utf8)
    return try #require(PieceTokenizer(PieceVocabulary(text), maximum: maximum))
  }

  @Test(arguments: [
    ("unaffable", ["un", "##aff", "##able"]), ("Unaffable", ["un", "##aff", "##able"]),
    ("abc", ["a", "##bc"]), ("abb", ["a", "##b", "##b"]), ("xyz", ["[UNK]"]), ("abx", ["[UNK]"]),
    ("café", ["cafe"]), ("CAFE\u{301}", ["cafe"]), ("don't", ["don", "'", "t"]),
    ("a.a", ["a", ".", "a"]), ("$a", ["$", "a"]), ("中中", ["中", "中"]), ("", ["[UNK]"]),
    ("\u{200B}", ["[UNK]"]), ("a\u{AD}b", ["a", "##b"]), ("##b", ["[UNK]", "[UNK]", "[UNK]"]),
  ])
  func splitsIntoTheLongestPieces(_ word: String, _ expected: [String]) throws {
    let found = try Self.tokenizer().pieces(of: word).map { Self.pieces[$0] }
    #expect(found == expected)
  }

  @Test func keepsAtMostSoManyPieces() throws {
    let tokenizer = try Self.tokenizer(maximum: 3)
    #expect(tokenizer.pieces(of: "abbbbbb").count == 3)
    #expect(tokenizer.pieces(of: "a.a.a.a").count == 3)
    #expect(tokenizer.pieces(of: String(repeating: "a", count: 10_000)) == [1])
  }

  @Test func needsTheSpecialPieces() {
    #expect(PieceTokenizer(PieceVocabulary(Array("a\nb".utf8)), maximum: 8) == nil)
  }

  @Test(arguments: [
    ("hello", CaseClass.lower), ("Hello", .capitalised), ("I", .capitalised), ("UN", .upper),
    ("J.", .upper), ("McDonald", .mixed), ("iPhone", .mixed), ("1990s", .lower), ("42", .noLetters),
    ("", .noLetters), ("—", .noLetters), ("Élan", .capitalised), ("日本", .lower),
  ])
  func classifiesCase(_ word: String, _ expected: CaseClass) {
    #expect(CaseClass(word) == expected)
  }

  @Test(arguments: [
    ("L0:", "Houses", "houses"), ("L3:y", "Cities", "city"), ("K0:", "Paris", "Paris"),
    ("L3:be", "was", "be"), ("L9:be", "is", "be"), ("L2:", "is", "is"),
  ])
  func appliesLemmaRules(_ rule: String, _ form: String, _ lemma: String) throws {
    #expect(try #require(LemmaRule(rule)).apply(to: form) == lemma)
  }

  @Test(arguments: ["", "X1:a", "L:", "L-1:a", "Lx:", "L3"]) func refusesOtherRules(_ rule: String)
  {
    #expect(LemmaRule(rule) == nil)
  }
}
