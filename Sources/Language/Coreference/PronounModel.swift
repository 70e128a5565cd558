import Resources

/// Weighs what speaks for an entity as what "he" or "she" means: a log-linear model, from
/// `pronouns.tsv`.
///
/// After A. Rahman and V. Ng, *Supervised models for
/// coreference resolution* (EMNLP 2009), who rank entities against each other and against "new".
struct PronounModel: Sendable {
  /// The weight of "none of them".
  static let nobody = "nobody"

  private var weights: [String: Float] = [:]

  /// The table that ships with the program.
  static func shipped() throws -> PronounModel {
    try PronounModel(TableFile(shipped: "pronouns.tsv"))
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

  /// How much better a candidate is than "none of them": the logarithm of the odds.
  func score(_ candidate: PronounCandidates.Candidate) -> Float {
    candidate.features.reduce(-(weights[Self.nobody] ?? 0)) {
      $0 + (weights[$1.name] ?? 0) * $1.value
    }
  }
}
