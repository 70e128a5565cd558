public import GraphModel

extension Drawing {
  /// Draws a graph.
  ///
  /// An empty graph gives a picture that says so.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - format: The kind of file.
  /// - Returns: The bytes of the file. DOT is the same for the same graph and drawing everywhere; the
  ///   others depend on the fonts and the Graphviz of the machine.
  /// - Throws: ``GraphvizError`` that says which step failed and why.
  public func render(
    _ graph: Graph, as format: DrawingFormat
  ) async throws(GraphvizError) -> [UInt8] {
    let picture = Picture(of: graph, as: self)
    let source = picture.dot(layout: layout)
    if format == .dot { return Array(source.utf8) }
    return try await GraphvizRenderer.shared.render(
      source, engine: picture.engine(for: layout), format: format.rawValue)
  }
}
