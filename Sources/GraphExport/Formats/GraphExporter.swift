public import GraphModel

/// Writes a whole graph in a format that other programs read.
///
/// Exporters are pure functions: the same graph gives the same bytes.
public protocol GraphExporter: Sendable {
  /// Writes a graph.
  ///
  /// - Parameter graph: The graph; actors and relations are written in its order.
  /// - Returns: The files that the format consists of, at least one.
  func files(for graph: Graph) -> [ExportedFile]
}
