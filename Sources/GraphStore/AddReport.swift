/// What adding articles did.
public struct AddReport: Sendable, Hashable {
  /// Identifiers of articles that are new in the graph.
  public var added: [String]

  /// Identifiers of articles that were in the graph before.
  public var present: [String]

  /// Identifiers of articles that gave way to a new version.
  public var replaced: [String]
}
