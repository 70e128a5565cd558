import Resources

/// Weighs what speaks for the end of a sentence: a logistic regression, from `sentence-ends.tsv`.
struct SentenceEndModel: Sendable {
  private var weights: [String: Float] = [:]

  /// The table that ships with the program.
  static func shipped() throws -> SentenceEndModel {
    try SentenceEndModel(TableFile(shipped: "sentence-ends.tsv"))
  }

  /// Reads a table.
  init(_ file: TableFile) throws(TableError) {
    for row in try TextTable(file, columns: ["feature", "weight"]).rows {
      guard let weight = Float(row["weight"]) else {
        throw row.failure("“\(row["weight"])” is no number")
      }
      weights[row["feature"]] = weight
    }
  }

  /// Whether a sentence ends after a word.
  func isEnd(_ features: SentenceEndFeatures, _ place: Int) -> Bool {
    guard features.isCandidate(place) else { return false }
    var sum: Float = 0
    features.forEach(at: place) { name, value in sum += (weights[name] ?? 0) * value }
    return sum > 0
  }
}
