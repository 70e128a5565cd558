import Foundation
import GraphModel
import Specifications
import Testing

/// Runs the whole pipeline on the sentences in `Specifications/`.
@Suite struct SpecificationTests {
  /// Nothing denied, planned, requested or conditional is found as a fact, and recall and accuracy
  /// stay above what was once reached.
  @Test func findsWhatTheSpecificationsAskFor() throws {
    let pipeline = try SpecificationPipeline()
    var total = SpecificationScore()
    for specification in try Self.specifications() {
      let outcome = pipeline.outcome(of: specification)
      total.add(outcome)
    }
    #expect(total.violations == 0, "see evaluate-specifications --list")
    #expect(total.texts >= 300)
    #expect(total.recall >= 0.90, "\(total)")
    #expect(total.modeAccuracy >= 0.97, "\(total)")
    #expect(total.speakerAccuracy >= 0.95, "\(total)")
  }

  /// The share of sentences on denial, hedging and speech that the acceptance of the extraction asks
  /// for.
  @Test func coversNegationModalityAndSpeech() throws {
    let files = try Self.specifications().filter {
      ["08", "09", "10"].contains($0.file.prefix(2))
    }
    #expect(files.count >= 150)
  }

  @Test func everyLabelIsOneOfTheVocabularyOrOpen() throws {
    let vocabulary = try SpecificationPipeline.vocabulary()
    for specification in try Self.specifications() {
      for label in specification.expectations.flatMap(\.relations) where !label.hasPrefix("\"") {
        #expect(vocabulary[label] != nil, "\(specification.file): \(label)")
      }
    }
  }

  private static func specifications() throws -> [Specification] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Specifications")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "txt" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .flatMap {
        try SpecificationReader.read(
          String(contentsOf: $0, encoding: .utf8), file: $0.lastPathComponent)
      }
  }
}
