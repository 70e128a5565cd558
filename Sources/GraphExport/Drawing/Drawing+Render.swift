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
    if format == .dot { return Array(picture.dot(layout: layout).utf8) }
    let renderer = GraphvizRenderer.shared
    let placer = PicturePlacer(picture, engine: picture.engine(for: layout), renderer: renderer)
    let placement = try await placer.place()

    let size = (placement.bounds.width * placement.bounds.height).squareRoot()
    let legend = Legend(
      of: picture, showsLegend: showsLegend, scale: min(2.6, max(1, size / 800)))
    var writer = DOTWriter(graph: "legend")
    writer.defaults(of: "node", Picture.nodeDefaults + [("pos", "\"0,0\"")])
    for item in legend.heading + legend.rows.joined() { writer.node(item.name, item.attributes) }
    let measured = try GraphvizReport(
      await renderer.render(writer.finish(), engine: .fixed, format: "json0"))

    let source = picture.dot(
      placement: placement, legend: legend, extents: measured.nodes.mapValues(\.extent),
      longestSide: 4000)
    return try await renderer.render(source, engine: .fixed, format: format.rawValue)
  }
}
