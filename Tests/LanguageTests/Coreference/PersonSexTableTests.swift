import Resources
import Testing

@testable import Language

@Suite struct PersonSexTableTests {
  private static let table = """
    m	given	john|tony
    f	given	mary|jordan
    m	noun	man|mr.
    f	noun	woman|actress
    """

  /// What the table says of the first mention.
  private static func evidence(_ rows: String) throws -> PersonSexTable.Evidence? {
    let document = try CoNLLU.document(rows)
    var numbers = WordNumbers()
    let mention = try #require(document.mentions.first)
    let description = MentionDescription(
      mention.head, type: mention.type, in: document.sentences[0], &numbers)
    return try PersonSexTable(TableFile(name: "sexes.tsv", text: table))
      .evidence(of: description, in: document.sentences[0])
  }

  @Test func isSureOfGivenNamesBeforeOthers() throws {
    let rows = """
      1 Mary Mary PROPN NNP _ 3 nsubj _ MentionType=person
      2 Jones Jones PROPN NNP _ 1 flat _ _
      3 left leave VERB VBD _ 0 root _ _

      """
    #expect(try Self.evidence(rows) == .init(sex: .female, isCertain: true))
  }

  @Test func isUnsureOfNamesThatStandAlone() throws {
    let rows = """
      1 Jordan Jordan PROPN NNP _ 2 nsubj _ MentionType=person
      2 left leave VERB VBD _ 0 root _ _

      """
    #expect(try Self.evidence(rows) == .init(sex: .female, isCertain: false))
  }

  @Test func prefersTitlesToNames() throws {
    let rows = """
      1 Mr. Mr. PROPN NNP _ 3 nsubj _ MentionType=person
      2 Jordan Jordan PROPN NNP _ 1 flat _ _
      3 left leave VERB VBD _ 0 root _ _

      """
    #expect(try Self.evidence(rows) == .init(sex: .male, isCertain: true))
  }

  @Test func knowsNouns() throws {
    let rows = """
      1 The the DET DT _ 2 det _ _
      2 woman woman NOUN NN _ 3 nsubj _ MentionType=person
      3 left leave VERB VBD _ 0 root _ _

      """
    #expect(try Self.evidence(rows) == .init(sex: .female, isCertain: true))
  }

  @Test func saysNothingOfPlacesAndOfUnknownNames() throws {
    let country = """
      1 Jordan Jordan PROPN NNP _ 2 nsubj _ MentionType=place
      2 left leave VERB VBD _ 0 root _ _

      """
    #expect(try Self.evidence(country) == nil)
    #expect(try Self.evidence(country.replacing("Jordan", with: "Xi")) == nil)
  }
}
