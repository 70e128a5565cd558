public import GraphModel

/// Writes GraphML: one node for each actor, one edge for each piece of evidence.
///
/// Parallel edges have identifiers, so networkx reads a `MultiDiGraph` and Gephi keeps them apart;
/// edges of the same relation share `relation_id`. Aliases, and the list of all documents (an
/// attribute of the graph), are written as JSON arrays, since GraphML has no lists.
///
/// Format: Brandes, Eiglsperger, Lerner: GraphML Primer, http://graphml.graphdrawing.org.
public struct GraphMLExporter: GraphExporter {
  /// Creates an exporter.
  public init() {}

  /// Writes a graph as one GraphML document.
  ///
  /// - Parameter graph: The graph.
  /// - Returns: One file.
  public func files(for graph: Graph) -> [ExportedFile] {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
      http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
        <key id="g0" for="graph" attr.name="documents" attr.type="string"/>

      """
    for (position, name) in Self.nodeAttributes.enumerated() {
      text +=
        "  <key id=\"n\(position)\" for=\"node\" attr.name=\"\(name)\" attr.type=\"string\"/>\n"
    }
    for (position, attribute) in EvidenceEdge.attributes.enumerated() {
      text += "  <key id=\"e\(position)\" for=\"edge\" attr.name=\"\(attribute.name)\""
      text += " attr.type=\"\(attribute.type.rawValue)\"/>\n"
    }
    text += "  <graph id=\"graph\" edgedefault=\"directed\">\n"
    let documents = JSONValue.array(graph.documents.map(\.json)).text
    text += "    <data key=\"g0\">\(XMLText.escape(documents))</data>\n"
    for actor in graph.actors {
      text += "    <node id=\"\(actor.id)\">\n"
      Self.append(
        [
          actor.name, actor.kind.rawValue, actor.code,
          JSONValue.array(actor.aliases.map(JSONValue.string)).text,
        ], prefix: "n", to: &text)
      text += "    </node>\n"
    }
    for edge in EvidenceEdge.all(in: graph) {
      let relation = edge.relation
      text += "    <edge id=\"\(edge.id)\" source=\"\(relation.source)\""
      text += " target=\"\(relation.target)\">\n"
      Self.append(edge.values, prefix: "e", to: &text)
      text += "    </edge>\n"
    }
    text += "  </graph>\n</graphml>\n"
    return [ExportedFile(pathExtension: "graphml", text: text)]
  }

  private static let nodeAttributes = ["label", "kind", "code", "aliases"]

  private static func append(_ values: [String?], prefix: String, to text: inout String) {
    for (position, value) in values.enumerated() {
      guard let value else { continue }
      text += "      <data key=\"\(prefix)\(position)\">\(XMLText.escape(value))</data>\n"
    }
  }
}
