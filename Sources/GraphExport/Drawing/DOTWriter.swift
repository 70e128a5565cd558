/// Writes statements of the DOT language.
struct DOTWriter {
  /// What was written.
  private(set) var text: String

  /// Starts a directed graph with a name, without which Graphviz numbers its graphs.
  init(graph name: String) {
    text = "digraph \(DOTText.quoted(name)) {\n"
  }

  /// Writes the attributes of the graph, or the defaults of nodes or edges.
  mutating func defaults(of element: String, _ attributes: [(String, String)]) {
    text += "  \(element) [\(Self.list(attributes))];\n"
  }

  /// Writes a node.
  mutating func node(_ name: String, _ attributes: [(String, String)]) {
    text += "  \(DOTText.quoted(name)) [\(Self.list(attributes))];\n"
  }

  /// Writes a node without a text.
  mutating func box(_ name: String, at center: Point, _ extent: Extent) {
    let number = PicturePlacer.number
    node(
      name,
      [
        ("pos", "\"\(number(center.x)),\(number(center.y))\""),
        ("width", number(extent.x / 36)), ("height", number(extent.y / 36)),
      ])
  }

  /// Writes an edge.
  mutating func edge(_ source: String, _ target: String, _ attributes: [(String, String)]) {
    text += "  \(DOTText.quoted(source)) -> \(DOTText.quoted(target)) [\(Self.list(attributes))];\n"
  }

  /// Ends the graph.
  ///
  /// - Returns: The whole source.
  consuming func finish() -> String { text + "}\n" }

  private static func list(_ attributes: [(String, String)]) -> String {
    attributes.map { "\($0.0)=\($0.1)" }.joined(separator: ", ")
  }
}
