public import GraphModel

/// Writes the source of a drawing in the DOT language, with all actors unless told otherwise.
///
/// Relations between the same two actors share an edge, and evidence appears in tooltips only: the
/// other formats keep everything.
public struct DOTExporter: GraphExporter {
  private let drawing: Drawing

  /// Creates an exporter.
  ///
  /// - Parameter drawing: What the picture is to show.
  public init(drawing: Drawing = Drawing(actorLimit: nil)) {
    self.drawing = drawing
  }

  /// Writes a graph as a drawing's source.
  ///
  /// - Parameter graph: The graph.
  /// - Returns: One file.
  public func files(for graph: Graph) -> [ExportedFile] {
    let picture = Picture(of: graph, as: drawing)
    return [ExportedFile(pathExtension: "dot", text: picture.dot(layout: drawing.layout))]
  }
}
