internal import Foundation
internal import GraphStore
internal import Resolution
internal import Resources

/// Decides which actors are the same, with the corrections that stand beside a graph and the user's
/// tables of actors that stand in it.
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
  ///   - base: The rules without corrections; those of the gazetteer that the graph was built with when
  ///     left out.
  /// - Throws: An error with the line when a correction cannot be read.
  init(besideGraph path: String, base: IdentityRules? = nil) throws {
    url = Self.corrections(besideGraph: path)
    corrections = try Corrections(contentsOf: url)
    self.base =
      try base
      ?? IdentityRules(
        gazetteer: .shipped(
          userTables: GraphStore(path: path, mode: .readOnly).userTables()))
  }

  /// The rules with the corrections.
  var rules: CorrectedIdentity { CorrectedIdentity(base: base, corrections: corrections) }

  /// Where the corrections of a graph are.
  static func corrections(besideGraph path: String) -> URL {
    URL(filePath: path).deletingPathExtension().appendingPathExtension("corrections.txt")
  }
}

extension GraphStore {
  private static let tables = "gazetteer"

  /// The user's tables of actors that the graph was built with.
  func userTables() throws -> [TableFile] {
    guard let text = try metadata(for: Self.tables) else { return [] }
    return try JSONDecoder().decode([TableFile].self, from: Data(text.utf8))
  }

  /// Keeps the user's tables of actors, if there are any.
  func setUserTables(_ tables: [TableFile]) throws {
    guard !tables.isEmpty else { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let text = String(decoding: try encoder.encode(tables), as: UTF8.self)
    guard try metadata(for: Self.tables) != text else { return }
    try setMetadata(text, for: Self.tables)
  }
}
