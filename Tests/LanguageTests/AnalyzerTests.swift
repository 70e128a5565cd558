import Foundation
import Resources
import TestSupport
import Testing

@testable import Language

/// The analyzer on the shipped model, loaded once for all tests.
let shippedAnalyzer = Result {
  try Analyzer(
    model: LanguageModel(contentsOf: ShippedFile.url("Model/language-model.safetensors")))
}

@Suite struct AnalyzerTests {
  @Test func analysesANewsSentence() throws {
    let analyzer = try shippedAnalyzer.get()
    let text = """
      Russia has urged Tajikistan and the Taliban to avoid confrontation. They don’t agree.
      """
    let document = analyzer.analyze(text)
    #expect(document.sentences.count == 2)
    let first = try #require(document.sentences.first)
    #expect(
      first.words.map(\.text) == [
        "Russia", "has", "urged", "Tajikistan", "and", "the", "Taliban", "to", "avoid",
        "confrontation", ".",
      ])
    #expect(first.words[2].lemma == "urge")
    #expect(first.root == 2)
    #expect(first.words[0].head == 2 && first.words[0].relation == .nsubj)
    #expect([.obj, .iobj].contains(first.words[3].relation) && first.words[6].relation == .conj)
    #expect(first.words[0].entity == .place)
    #expect(document.sentences[1].words.map(\.text) == ["They", "do", "n’t", "agree", "."])
  }

  @Test(arguments: [
    (
      "The U.S. Army left Kabul. Mr. Rahimi, a Ph.D. student, stayed at 5 p.m. on Oct. 3.",
      ["The U.S. Army left Kabul.", "Mr. Rahimi, a Ph.D. student, stayed at 5 p.m. on Oct. 3."]
    ),
    (
      "“We will not yield,” the president said. “Never.” He then left for Washington, D.C.",
      ["“We will not yield,” the president said.", "“Never.”", "He then left for Washington, D.C."]
    ),
    (
      "Talks collapse in Vienna\nThe talks failed on Monday\nNo one was surprised.",
      ["Talks collapse in Vienna", "The talks failed on Monday", "No one was surprised."]
    ),
    (
      "Did Iran fire first? Nobody knows! The ministry (which denied it) declined to comment.",
      [
        "Did Iran fire first?", "Nobody knows!",
        "The ministry (which denied it) declined to comment.",
      ]
    ),
  ])
  func findsSentences(_ text: String, _ expected: [String]) throws {
    let document = try shippedAnalyzer.get().analyze(text)
    #expect(document.sentences.map { document.text(in: $0.range) } == expected)
  }

  @Test(arguments: [
    "", "\n\n", " ", "\u{FEFF}", ".", "?!?!", "((((", "”", "a", "👩‍👩‍👧‍👦🇺🇳 ok", "שלום עולם. مرحبا",
    "\u{0}\u{1}\u{7F}x\u{85}", "no final newline", "a\r\nb\r\n\r\nc", "日本語の文章です。",
    String(repeating: "x", count: 10_000), String(repeating: "a.", count: 300),
    String(repeating: "é̈̈̈", count: 50), "e\u{301}\u{301}\u{301}", "\u{202E}abc\u{202C}",
    "-\n-\n-\n", "1\n2\n3", "\u{1F600}\u{FE0F}\u{200D}", "''''", "n't", "’s", "@", "#", "$$$", "+",
  ])
  func survivesOddInput(_ text: String) throws {
    let document = try shippedAnalyzer.get().analyze(text)
    #expect(document.text == text)
    for sentence in document.sentences {
      #expect(sentence.words.count { $0.head == nil } == 1)
      #expect(
        SpanningTree.isTree(sentence.words.map { $0.head.map { $0 + 1 } ?? 0 }),
        "\(text.prefix(20))")
      for word in sentence.words {
        #expect(document.text(in: word.range) == word.text)
        #expect(!word.lemma.isEmpty)
        #expect((word.relation == .root) == (word.head == nil))
      }
    }
    let visible = text.unicodeScalars.contains { !$0.isBlank }
    #expect(document.sentences.isEmpty == !visible)
    // What it writes can be read again.
    _ = try CoNLLU.document(CoNLLU.text(document))
  }

  @Test func cutsSentencesLongerThanAWindow() throws {
    let text = "The list has " + (0..<260).map { "item \($0)" }.joined(separator: " and ") + "."
    let document = try shippedAnalyzer.get().analyze(text)
    #expect(document.sentences.flatMap(\.words).count > 700)
    #expect(document.sentences.allSatisfy { $0.words.count <= SentenceEnds.longestSentence })
  }

  @Test func isTheSameEachTimeAndInParallel() async throws {
    let analyzer = try shippedAnalyzer.get()
    let text = "Iran’s envoy met the Saudi minister in Muscat. He said they would meet again."
    let expected = analyzer.analyze(text)
    await withTaskGroup(of: AnalyzedDocument.self) { group in
      for _ in 0..<4 { group.addTask { analyzer.analyze(text) } }
      for await document in group { #expect(document == expected) }
    }
  }

  @Test func linksPronouns() throws {
    let document = try shippedAnalyzer.get().analyze(
      "The president met the ambassador on Monday. She said that he had lied to her.")
    let she = try #require(document.mentions.first { document[$0.head].text == "She" })
    #expect(she.antecedent != nil && she.antecedentScore > 0)
  }

  @Test func reanalysesGivenWords() throws {
    let analyzer = try shippedAnalyzer.get()
    let document = analyzer.analyze("Russia left. Iran stayed.")
    let again = analyzer.reanalyze(document)
    #expect(again.sentences.map(\.words.count) == document.sentences.map(\.words.count))
    #expect(
      again.sentences.flatMap(\.words).map(\.lemma) == [
        "Russia", "leave", ".", "Iran", "stay", ".",
      ])
  }

  @Test func saysThatAModelIsAnother() throws {
    let folder = try TemporaryFolder()
    let text = try folder.write("{}", to: "model.safetensors")
    #expect(throws: (any Error).self) { try LanguageModel(contentsOf: text) }
  }
}
