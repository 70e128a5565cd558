import Resources
import Testing

@testable import Extraction

@Suite struct WordClassesTests {
  @Test func wordsAreFoundInTheirClasses() throws {
    let classes = try WordClasses.shipped()
    #expect(classes.has("visit", .physicalVerb))
    #expect(classes.has("prime minister", .soleOffice))
    #expect(!classes.has("visit", .speech))
  }

  /// A class without a row would switch its rules off in silence.
  @Test(arguments: WordClass.allCases)
  func everyClassHasWords(wordClass: WordClass) throws {
    #expect(try !WordClasses.shipped()[wordClass].isEmpty)
  }

  /// Whoever adds a word looks for its class in the table.
  @Test(arguments: WordClass.allCases)
  func theTableExplainsEveryClass(wordClass: WordClass) throws {
    #expect(try TableFile(shipped: "word-classes.tsv").text.contains("#   \(wordClass.rawValue) "))
  }

  @Test func anUnknownClassIsAMistake() {
    #expect(throws: TableError.self) {
      try WordClasses(TableFile(name: "own.tsv", text: "class\twords\ncolor\tred|blue"))
    }
  }
}
