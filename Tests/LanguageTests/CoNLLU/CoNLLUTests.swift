import TestSupport
import Testing

@testable import Language

@Suite struct CoNLLUTests {
  static let sample = """
    # newdoc id = a story
    # newpar
    # sent_id = 1
    # text = “Iran's envoys don't agree.”
    1 “ " PUNCT `` _ 6 punct _ SpaceAfter=No
    2-3 Iran's _ _ _ _ _ _ _ _
    2 Iran Iran PROPN NNP _ 4 nmod:poss _ MentionType=place|Cluster=1|Name=B-LOC
    3 's 's PART POS _ 2 case _ _
    4 envoys envoy NOUN NNS _ 7 nsubj _ MentionType=person|Cluster=2
    5-6 don't _ _ _ _ _ _ _ _
    5 do do AUX VBP _ 7 aux _ _
    6 n't not PART RB _ 7 advmod _ _
    7 agree agree VERB VBP _ 0 root _ SpaceAfter=No|Factuality=-2.50
    8 . . PUNCT . _ 7 punct _ SpaceAfter=No
    9 ” " PUNCT '' _ 7 punct _ _

    # newpar
    1 They they PRON PRP _ 2 nsubj _ MentionType=person|Cluster=2|Antecedent=1.25
    2 left leave VERB VBD _ 0 root _ SpaceAfter=No
    3 . . PUNCT . _ 2 punct _ _

    """

  @Test func rebuildsTheTextWithExactOffsets() throws {
    let document = try CoNLLU.document(Self.sample)
    #expect(document.text == "“Iran's envoys don't agree.”\n\nThey left.")
    for word in document.sentences.flatMap(\.words) {
      #expect(document.text(in: word.range) == word.text)
    }
    #expect(document.sentences.map(\.paragraph) == [0, 1])
  }

  @Test func readsTreesMentionsAndNames() throws {
    let document = try CoNLLU.document(Self.sample)
    #expect(document.sentences[0].root == 6)
    #expect(document.sentences[0].words[1].relation == .nmodPoss)
    #expect(document.sentences[0].words[6].factuality == -2.5)
    #expect(document.sentences[0].names == [Name(words: 1..<2, type: .location)])
    #expect(document.mentions.map(\.type) == [.place, .person, .person])
    #expect(document.mentions[2].antecedent == 1)
    #expect(document.mentions[2].antecedentScore == 1.25)
    #expect(document.mentions[1].words == 1..<4)
  }

  @Test func readsDocumentsAndComments() throws {
    let text =
      "# newdoc id = one\n"
      + Self.sample.split(separator: "\n").suffix(3)
      .joined(separator: "\n") + "\n\n" + Self.sample
    let documents = try CoNLLU.documents(text)
    #expect(documents.map(\.id) == ["one", "a story"])
    #expect(documents[1].annotations[0].value(of: "sent_id") == "1")
    #expect(documents[1].annotations[0].multiwordTokens == [1..<3, 4..<6])
  }

  @Test func writesTheGolden() throws {
    try expectGolden(CoNLLU.text(try CoNLLU.document(Self.sample), id: "story"), "story.conllu")
  }

  @Test func readsBackWhatItWrites() throws {
    let document = try CoNLLU.document(Self.sample)
    let again = try CoNLLU.document(CoNLLU.text(document))
    #expect(again == document)
  }

  @Test(arguments: [
    ("1 a a NOUN NN _ 0 root _", 1, "ten columns are needed, not 9"),
    ("# x\n1 a a THING NN _ 0 root _ _", 2, "THING is no word class"),
    ("1 a a NOUN NN _ 0 strange _ _", 1, "strange is no relation"),
    ("1 a a NOUN NN _ x root _ _", 1, "x is no head"),
    ("1 a a NOUN NN _ 2 root _ _", 1, "2 cannot be the head of word 1"),
    ("1 a a NOUN NN _ 1 dep _ _", 1, "1 cannot be the head of word 1"),
    ("2 a a NOUN NN _ 0 root _ _", 1, "word 1 is expected here"),
    ("1-x a _ _ _ _ _ _ _ _", 1, "1-x is no range of words"),
    ("1 a a NOUN NN _ 0 root _ MentionType=ghost", 1, "ghost is no type of mention"),
    (
      "1 a a NOUN NN _ 2 dep _ _\n2 b b NOUN NN _ 1 dep _ _", 1,
      "the heads of this sentence are no tree with one root"
    ),
  ])
  func saysWhatIsWrongInWhichLine(_ text: String, _ line: Int, _ reason: String) {
    let error = #expect(throws: CoNLLUError.self) { try CoNLLU.document(text) }
    #expect(error?.line == line && error?.reason == reason, "\(String(describing: error))")
  }

  @Test func scoresPerfectAnalysesWithOne() throws {
    let document = try #require(try CoNLLU.documents(Self.sample).first)
    var scores = TreebankScores()
    scores.add(gold: document, system: document.analysis)
    #expect(scores.table.allSatisfy { $0.score.value == 1 })
  }

  @Test func scoresWrongHeadsAndWords() throws {
    let gold = try #require(try CoNLLU.documents(Self.sample).first)
    let wrong = try CoNLLU.document(
      Self.sample.replacing("1 They they PRON PRP _ 2 nsubj", with: "1 They they PRON PRP _ 2 obj"))
    var scores = TreebankScores()
    scores.add(gold: gold, system: wrong)
    #expect(scores.unlabelled.value == 1)
    #expect(scores.labelled.correct == 11 && scores.labelled.gold == 12)
  }
}
