import Extraction
import GraphModel
import Language

/// Claims in one line each: "source relation target", then what is not affirmed, actual and the
/// text's own.
enum ClaimLines {
  static func lines(_ extraction: Extraction, in document: AnalyzedDocument) -> [String] {
    extraction.claims.map { line($0, in: document) }
  }

  static func line(_ claim: Claim, in document: AnalyzedDocument) -> String {
    func word(_ argument: Argument?) -> String {
      argument.map { document[$0.head].text } ?? "-"
    }
    var parts = [word(claim.source), claim.relation, word(claim.target)]
    if claim.statement.polarity == .negated { parts.append("negated") }
    if claim.statement.modality != .actual { parts.append(claim.statement.modality.rawValue) }
    if let speaker = claim.speaker { parts.append("by " + word(speaker)) }
    return parts.joined(separator: " ")
  }
}
