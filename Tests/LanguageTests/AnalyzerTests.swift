import Foundation
import Language
import Resources
import Testing

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
    #expect(first.words[3].relation == .obj && first.words[6].relation == .conj)
    #expect(first.words[0].entity == .place)
    #expect(document.sentences[1].words.map(\.text) == ["They", "do", "n’t", "agree", "."])
  }
}
