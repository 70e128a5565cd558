import Resources
import Testing

@testable import Language

/// How mentions are linked once the network has scored the pairs.
@Suite struct LinkedMentionsTests {
  private static let sexes = """
    m	given	john
    f	given	mary
    """

  /// The antecedents of all mentions when every pair scores the same.
  private static func antecedents(
    _ rows: String, score: Float = 1, weights: String = "network\t1\nnobody\t-1"
  ) throws -> [Int?] {
    let document = try CoNLLU.document(rows)
    var numbers = WordNumbers()
    let descriptions = document.mentions.map {
      MentionDescription(
        $0.head, type: $0.type, in: document.sentences[$0.head.sentence], &numbers)
    }
    var linked = LinkedMentions(descriptions)
    for mention in descriptions.indices {
      linked.addNominal(mention, after: 0, scores: Array(repeating: score, count: mention))
    }
    let sexes = try PersonSexTable(TableFile(name: "sexes.tsv", text: Self.sexes))
    linked.addPronouns(
      PronounCandidates(descriptions, document.sentences, sexes),
      model: try PronounModel(TableFile(name: "pronouns.tsv", text: weights)))
    return linked.links.map(\.antecedent)
  }

  private static let maryMetJohn = """
    1 Mary Mary PROPN NNP _ 3 nsubj _ MentionType=person
    2 Jones Jones PROPN NNP _ 1 flat _ _
    3 met meet VERB VBD _ 0 root _ _
    4 John John PROPN NNP _ 3 obj _ MentionType=person
    5 Smith Smith PROPN NNP _ 4 flat _ _

    """

  @Test func neverLinksDifferentNames() throws {
    #expect(try Self.antecedents(Self.maryMetJohn) == [nil, nil])
  }

  @Test func linksShorterNames() throws {
    let rows =
      Self.maryMetJohn + """

        1 Smith Smith PROPN NNP _ 2 nsubj _ MentionType=person
        2 left leave VERB VBD _ 0 root _ _

        """
    #expect(try Self.antecedents(rows) == [nil, nil, 1])
  }

  @Test func linksNothingThatScoresBelowSomethingNew() throws {
    let rows =
      Self.maryMetJohn + """

        1 Smith Smith PROPN NNP _ 2 nsubj _ MentionType=person
        2 left leave VERB VBD _ 0 root _ _

        """
    #expect(try Self.antecedents(rows, score: -1) == [nil, nil, nil])
  }

  @Test(arguments: [("She", 0), ("He", 1)])
  func asksWhetherTheNameFitsThePronoun(pronoun: String, antecedent: Int) throws {
    let rows =
      Self.maryMetJohn + """

        1 \(pronoun) \(pronoun.lowercased()) PRON PRP _ 2 nsubj _ MentionType=person
        2 left leave VERB VBD _ 0 root _ _

        """
    #expect(try Self.antecedents(rows) == [nil, nil, antecedent])
  }

  @Test func leavesPronounsAloneThatNobodyFits() throws {
    let rows = """
      1 John John PROPN NNP _ 3 nsubj _ MentionType=person
      2 Smith Smith PROPN NNP _ 1 flat _ _
      3 knew know VERB VBD _ 0 root _ _
      4 her she PRON PRP _ 3 obj _ MentionType=person

      """
    #expect(try Self.antecedents(rows) == [nil, nil])
  }

  @Test func looksAheadInTheSameSentence() throws {
    let rows = """
      1 When when SCONJ WRB _ 3 mark _ _
      2 she she PRON PRP _ 3 nsubj _ MentionType=person
      3 came come VERB VBD _ 6 advcl _ _
      4 Mary Mary PROPN NNP _ 6 nsubj _ MentionType=person
      5 Jones Jones PROPN NNP _ 4 flat _ _
      6 spoke speak VERB VBD _ 0 root _ _

      1 She she PRON PRP _ 2 nsubj _ MentionType=person
      2 left leave VERB VBD _ 0 root _ _

      """
    #expect(try Self.antecedents(rows, weights: "ahead, subject\t1\nname\t1") == [1, nil, 1])
  }

  @Test func weighsTheTree() throws {
    // "Mary's lawyer knew her": Mary; "The lawyer knew her": not the lawyer.
    let rows = """
      1 Mary Mary PROPN NNP _ 3 nmod:poss _ MentionType=person
      2 's 's PART POS _ 1 case _ _
      3 lawyer lawyer NOUN NN _ 4 nsubj _ MentionType=person
      4 knew know VERB VBD _ 0 root _ _
      5 her she PRON PRP _ 4 obj _ MentionType=person

      """
    let weights = "coargument\t-2\nperson\t1"
    #expect(try Self.antecedents(rows, score: -1, weights: weights) == [nil, nil, 0])
  }

  @Test func saysWhichWeightIsNoNumber() {
    let problem = TableError(table: "pronouns.tsv", line: 1, problem: "“much” is no number")
    #expect(throws: problem) {
      try PronounModel(TableFile(name: "pronouns.tsv", text: "person\tmuch"))
    }
  }
}
