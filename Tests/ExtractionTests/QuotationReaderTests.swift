import Language
import Testing

@testable import Extraction

@Suite struct QuotationReaderTests {
  private func quotations(
    _ trees: [String], inOneParagraph: Bool = false
  ) throws -> (found: [Quotation], document: AnalyzedDocument) {
    let document = TreeBuilder.document(trees, inOneParagraph: inOneParagraph)
    let sentences = document.sentences.enumerated().map {
      SentenceTree($1, at: $0, classes: WordClasses())
    }
    let reader = QuotationReader(trees: sentences, effects: try Shipped.effects())
    return (reader.quotations(), document)
  }

  private static let goesOn = """
    “ " PUNCT `` 3 punct
    They they PRON PRP 3 nsubj person
    left leave VERB VBD 0 root
    . . PUNCT . 3 punct
    ” " PUNCT '' 3 punct
    """

  private static let announced = """
    He he PRON PRP 2 nsubj person
    added add VERB VBD 0 root
    : : PUNCT : 2 punct
    """

  @Test func aQuotationThatGoesOnKeepsItsSpeaker() throws {
    let (found, document) = try quotations(
      [SampleTrees.quotation, Self.goesOn], inOneParagraph: true)
    #expect(found.count == 2)
    #expect(found.map { $0.speaker.map { document[$0.head].text } } == ["Orban", "Orban"])
  }

  @Test func aParagraphThatIsAQuotationGoesOnWithTheSpeakerBefore() throws {
    let (found, document) = try quotations([SampleTrees.quotation, Self.goesOn])
    #expect(found.last?.speaker.map { document[$0.head].text } == "Orban")
  }

  @Test func aQuotationAfterAnotherParagraphHasNoSpeakerOfItsOwn() throws {
    let (found, _) = try quotations(
      [SampleTrees.quotation, SampleTrees.negatedFuture, Self.goesOn])
    #expect(found.last?.speaker == nil)
  }

  @Test func aSpeakerMayBeAnnouncedBefore() throws {
    let (found, document) = try quotations([Self.announced, Self.goesOn], inOneParagraph: true)
    #expect(found.first?.speaker.map { document[$0.head].text } == "He")
  }

  @Test func aQuotedPhraseIsNoSpeech() throws {
    let (found, _) = try quotations([
      """
      The the DET DT 5 det
      “ " PUNCT `` 3 punct
      interim interim ADJ JJ 5 amod
      ” " PUNCT '' 3 punct
      government government NOUN NN 6 nsubj organization
      fell fall VERB VBD 0 root
      """
    ])
    #expect(found.map(\.isSpeech) == [false])
    #expect(found.first?.speaker == nil)
  }

  @Test func marksWithoutWordsAreNoQuotation() throws {
    let (found, _) = try quotations(["“ \" PUNCT `` 0 root\n” \" PUNCT '' 1 punct"])
    #expect(found.isEmpty)
  }
}
