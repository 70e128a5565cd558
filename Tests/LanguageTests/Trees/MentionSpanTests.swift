import Testing

@testable import Language

@Suite struct MentionSpanTests {
  private static func span(_ text: String, _ head: Int) throws -> String {
    let sentence = try #require(try CoNLLU.document(text).sentences.first)
    let span = MentionSpan.words(
      sentence.words, dependents: sentence.dependents, head: head - 1)
    return sentence.words[span].map(\.text).joined(separator: " ")
  }

  private static let visit = """
    1 On on ADP IN _ 4 case _ _
    2 the the DET DT _ 4 det _ _
    3 Afghan Afghan ADJ JJ _ 4 amod _ _
    4 border border NOUN NN _ 15 obl _ _
    5 , , PUNCT , _ 7 punct _ _
    6 which which PRON WDT _ 7 nsubj _ _
    7 runs run VERB VBZ _ 4 acl:relcl _ _
    8 south south ADV RB _ 7 advmod _ _
    9 , , PUNCT , _ 7 punct _ _
    10 Iran Iran PROPN NNP _ 12 nmod:poss _ SpaceAfter=No
    11 's 's PART POS _ 10 case _ _
    12 envoys envoy NOUN NNS _ 15 nsubj _ _
    13 and and CCONJ CC _ 14 cc _ _
    14 generals general NOUN NNS _ 12 conj _ _
    15 met meet VERB VBD _ 0 root _ SpaceAfter=No
    16 . . PUNCT . _ 15 punct _ _
    """

  @Test func leavesOutPrepositionsRelativeClausesAndCoordination() throws {
    #expect(try Self.span(Self.visit, 4) == "the Afghan border")
    #expect(try Self.span(Self.visit, 12) == "Iran 's envoys")
    #expect(try Self.span(Self.visit, 14) == "generals")
    #expect(try Self.span(Self.visit, 10) == "Iran")
  }

  @Test func leavesOutTheClauseAroundAPredicate() throws {
    let text = """
      1 The the DET DT _ 2 det _ _
      2 Taliban Taliban PROPN NNP _ 7 nsubj _ _
      3 is be AUX VBZ _ 7 cop _ _
      4 not not PART RB _ 7 advmod _ _
      5 a a DET DT _ 7 det _ _
      6 terrorist terrorist ADJ JJ _ 7 amod _ _
      7 group group NOUN NN _ 0 root _ _
      8 banned ban VERB VBN _ 7 acl _ _
      9 in in ADP IN _ 10 case _ _
      10 Russia Russia PROPN NNP _ 8 obl _ SpaceAfter=No
      11 . . PUNCT . _ 7 punct _ _
      """
    #expect(try Self.span(text, 7) == "a terrorist group banned in Russia")
    #expect(try Self.span(text, 2) == "The Taliban")
  }
}
