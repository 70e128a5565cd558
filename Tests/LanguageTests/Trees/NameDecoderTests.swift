import Neural
import TestSupport
import Testing

@testable import Language

@Suite struct NameDecoderTests {
  private static let tags = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG"]

  /// Scores that prefer one tag a word, and like another second best.
  private static func names(_ best: [String], second: [String] = []) throws -> [Name] {
    let decoder = try #require(NameDecoder(tags))
    var scores = Matrix(rows: best.count, columns: tags.count + 1)
    for (row, tag) in best.enumerated() {
      if let column = tags.firstIndex(of: tag) { scores[row, column + 1] = 2 }
    }
    for (row, tag) in second.enumerated() {
      if let column = tags.firstIndex(of: tag) { scores[row, column + 1] = 1.5 }
    }
    return decoder.names(scores, rows: 0..<best.count, columns: 1..<tags.count + 1)
  }

  @Test func readsNames() throws {
    #expect(
      try Self.names(["B-PER", "I-PER", "O", "B-ORG", "B-ORG"]) == [
        Name(words: 0..<2, type: .person), Name(words: 3..<4, type: .organization),
        Name(words: 4..<5, type: .organization),
      ])
    #expect(try Self.names([]).isEmpty)
  }

  @Test func repairsATagThatCannotStandThere() throws {
    // An I-ORG after B-PER is impossible: the second best sequence wins.
    #expect(
      try Self.names(["B-PER", "I-ORG"], second: ["B-ORG"]) == [
        Name(words: 0..<2, type: .organization)
      ])
  }

  @Test func refusesUnknownTags() {
    #expect(NameDecoder(["O", "B-COLOUR"]) == nil)
    #expect(NameDecoder(["O", "PER"]) == nil)
  }

  @Test func roundTripsTags() {
    let names = [Name(words: 1..<3, type: .location), Name(words: 3..<4, type: .location)]
    let tags = NameTags.tags(names, count: 5)
    #expect(tags == ["O", "B-LOC", "I-LOC", "B-LOC", "O"])
    #expect(NameTags.names(tags) == names)
  }
}
