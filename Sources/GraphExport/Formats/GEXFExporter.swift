public import GraphModel

/// Writes GEXF 1.2, Gephi's own format: one edge for each piece of evidence, actors in the colours of
/// drawings.
///
/// Gephi adds up parallel edges on import unless its merge strategy is "Don't merge".
///
/// Format: https://gexf.net/schema.html.
public struct GEXFExporter: GraphExporter {
  /// Creates an exporter.
  public init() {}

  /// Writes a graph as one GEXF document.
  ///
  /// - Parameter graph: The graph.
  /// - Returns: One file.
  public func files(for graph: Graph) -> [ExportedFile] {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" \
      version="1.2">
        <meta><creator>Entente</creator></meta>
        <graph mode="static" defaultedgetype="directed">

      """
    text += Self.declarations(of: "node", Self.nodeAttributes.map { ($0, "string") })
    // The label of an edge is an attribute of its element.
    text += Self.declarations(
      of: "edge", EvidenceEdge.attributes.dropFirst().map { ($0.name, Self.type($0.type)) })
    text += "    <nodes>\n"
    for actor in graph.actors {
      let body = Palette.body(of: actor.kind)
      text += "      <node id=\"\(actor.id)\" label=\"\(Self.attribute(actor.name))\">\n"
      text += Self.values([
        actor.kind.rawValue, actor.code,
        JSONValue.array(actor.aliases.map(JSONValue.string)).text,
      ])
      text += "        <viz:color \(Self.color(body.border))/>\n      </node>\n"
    }
    text += "    </nodes>\n    <edges>\n"
    for edge in EvidenceEdge.all(in: graph) {
      let relation = edge.relation
      text += "      <edge id=\"\(edge.id)\" source=\"\(relation.source)\""
      text += " target=\"\(relation.target)\" label=\"\(Self.attribute(relation.relation))\">\n"
      text += Self.values(Array(edge.values.dropFirst()))
      text += "      </edge>\n"
    }
    text += "    </edges>\n  </graph>\n</gexf>\n"
    return [ExportedFile(pathExtension: "gexf", text: text)]
  }

  private static let nodeAttributes = ["kind", "code", "aliases"]

  private static func declarations(of element: String, _ attributes: [(String, String)]) -> String {
    var text = "    <attributes class=\"\(element)\">\n"
    for (position, attribute) in attributes.enumerated() {
      text += "      <attribute id=\"\(position)\" title=\"\(attribute.0)\""
      text += " type=\"\(attribute.1)\"/>\n"
    }
    return text + "    </attributes>\n"
  }

  private static func type(_ type: EvidenceEdge.AttributeType) -> String {
    type == .int ? "integer" : type.rawValue
  }

  private static func values(_ values: [String?]) -> String {
    var text = "        <attvalues>\n"
    for (position, value) in values.enumerated() {
      guard let value else { continue }
      text += "          <attvalue for=\"\(position)\" value=\"\(attribute(value))\"/>\n"
    }
    return text + "        </attvalues>\n"
  }

  private static func attribute(_ text: String) -> String {
    XMLText.escape(text, isAttribute: true)
  }

  /// A colour such as `#24425c` as the attributes r, g and b.
  private static func color(_ hex: String) -> String {
    let value = Int(hex.dropFirst(), radix: 16) ?? 0
    return "r=\"\(value >> 16)\" g=\"\(value >> 8 & 255)\" b=\"\(value & 255)\""
  }
}
