import Testing

@testable import Language

/// The examples of Training/MODEL.md.
@Suite struct PairFeaturesTests {
  /// The features of the last mention with the first.
  private static func features(_ text: String) throws -> Set<CoreferenceFeature> {
    let document = try CoNLLU.document(text)
    var numbers = WordNumbers()
    let mentions = document.mentions.map {
      MentionDescription(
        $0.head, type: $0.type, in: document.sentences[$0.head.sentence], &numbers)
    }
    let pair = PairFeatures(weights: [])
    return Set(pair.features(try #require(mentions.first), try #require(mentions.last)))
  }

  @Test func knowsAcronyms() throws {
    let found = try Self.features(
      """
      1 The the DET DT _ 3 det _ _
      2 United united ADJ NNP _ 3 amod _ _
      3 Nations Nations PROPN NNPS _ 4 nsubj _ MentionType=organization
      4 met meet VERB VBD _ 0 root _ _

      1 The the DET DT _ 2 det _ _
      2 UN UN PROPN NNP _ 3 nsubj _ MentionType=organization
      3 left leave VERB VBD _ 0 root _ _

      """)
    #expect(found == [.acronym, .numberConflict, .sameType])
  }

  @Test func tellsNamesakesApart() throws {
    let found = try Self.features(
      """
      1 George George PROPN NNP _ 3 nsubj _ MentionType=person
      2 Bush Bush PROPN NNP _ 1 flat _ _
      3 left leave VERB VBD _ 0 root _ _

      1 Laura Laura PROPN NNP _ 3 nsubj _ MentionType=person
      2 Bush Bush PROPN NNP _ 1 flat _ _
      3 stayed stay VERB VBD _ 0 root _ _

      """)
    #expect(found == [.nameOverlap, .numberAgree, .sameType])
  }

  @Test func knowsShortenedDescriptions() throws {
    let found = try Self.features(
      """
      1 A a DET DT _ 3 det _ _
      2 red red ADJ JJ _ 3 amod _ _
      3 car car NOUN NN _ 4 nsubj _ MentionType=object
      4 came come VERB VBD _ 0 root _ _

      1 The the DET DT _ 2 det _ _
      2 car car NOUN NN _ 3 nsubj _ MentionType=object
      3 left leave VERB VBD _ 0 root _ _

      """)
    #expect(found == [.sameHead, .containedText, .definiteSameHead, .numberAgree, .sameType])
  }

  @Test func fitsPronounsToSubjects() throws {
    let found = try Self.features(
      """
      1 Mary Mary PROPN NNP _ 2 nsubj _ MentionType=person
      2 came come VERB VBD _ 0 root _ _

      1 She she PRON PRP _ 2 nsubj _ MentionType=person
      2 left leave VERB VBD _ 0 root _ _

      """)
    #expect(found == [.personPronounWithPerson, .numberAgree, .subjectAntecedent, .sameRelation])
  }

  @Test func knowsPredicates() throws {
    let found = try Self.features(
      """
      1 Smith Smith PROPN NNP _ 4 nsubj _ MentionType=person
      2 is be AUX VBZ _ 4 cop _ _
      3 a a DET DT _ 4 det _ _
      4 doctor doctor NOUN NN _ 0 root _ MentionType=person

      """)
    #expect(
      found == [
        .predicate, .indefiniteLater, .nameCommon, .sameSentenceNominal, .numberAgree, .sameType,
      ])
  }
}
