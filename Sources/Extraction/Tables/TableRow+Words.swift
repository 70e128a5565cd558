import GraphModel
import Resources

/// What the column "polarity" says.
private enum PolarityEffect: String, CaseIterable {
  case keep, negate
}

extension TableRow {
  /// Whether the polarity of something turns round.
  func negates() throws(TableError) -> Bool {
    try value(PolarityEffect.self, in: "polarity") == .negate
  }

  /// Reads a frame that expresses no relation yet.
  func frame(_ text: some StringProtocol) throws(TableError) -> RelationFrame {
    do throws(InvalidFrame) {
      return try RelationFrame(parsing: text, relation: "")
    } catch {
      throw failure(error.description)
    }
  }
}
