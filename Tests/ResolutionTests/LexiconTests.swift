import Resources
import Testing

@testable import Resolution

@Suite struct LexiconTests {
  @Test func wordsAreFoundInTheirClasses() throws {
    let lexicon = try Lexicon()
    #expect(lexicon.has("visit", .physicalVerb))
    #expect(lexicon.has("prime minister", .soleOffice))
    #expect(!lexicon.has("visit", .speech))
  }

  /// A class without a row would switch its rules off in silence.
  @Test func everyClassHasWords() throws {
    let table = try TextTable(TableFile(shipped: "word-classes.tsv"), required: ["class", "words"])
    #expect(Set(table.rows.map { $0["class"] }) == Set(WordClass.allCases.map(\.rawValue)))
  }
}
