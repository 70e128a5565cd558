internal import Foundation
internal import Resolution

/// Decides which actors are the same, with the corrections that stand beside a graph.
struct GraphIdentity {
  /// Where the corrections are: `g.corrections.txt` beside `g.sqlite`.
  let url: URL

  /// The corrections.
  var corrections: Corrections

  private let base: IdentityRules

  /// Reads the corrections of a graph.
  ///
  /// - Parameters:
  ///   - path: Where the graph is.
  ///   - base: The rules without corrections; those of the shipped gazetteer when left out.
  /// - Throws: An error with the line when a correction cannot be read.
  init(besideGraph path: String, base: IdentityRules? = nil) throws {
    let graph = URL(filePath: path)
    url = graph.deletingPathExtension().appendingPathExtension("corrections.txt")
    corrections = try Corrections(contentsOf: url)
    self.base = try base ?? IdentityRules(gazetteer: .shipped())
  }

  /// The rules with the corrections.
  var rules: CorrectedIdentity { CorrectedIdentity(base: base, corrections: corrections) }
}
