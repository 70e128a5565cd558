public import GraphModel

/// Writes two tables with the headers that `neo4j-admin database import` expects.
///
/// Actors have the label `Actor` and that of their kind; every piece of evidence is a relationship whose
/// type is the relation in capitals: "is spokesperson of" gives `IS_SPOKESPERSON_OF`. Semicolons
/// separate aliases, so one within an alias becomes a comma.
///
/// Format: Neo4j Operations Manual, "Import", header format.
public struct Neo4jExporter: GraphExporter {
  /// Creates an exporter.
  public init() {}

  /// Writes a graph as two tables.
  ///
  /// - Parameter graph: The graph.
  /// - Returns: The files `nodes` and `relationships`.
  public func files(for graph: Graph) -> [ExportedFile] {
    var nodes = ""
    CSVText.append(["id:ID", "name", "kind", "code", "aliases:string[]", ":LABEL"], to: &nodes)
    for actor in graph.actors {
      let kind = actor.kind.rawValue
      CSVText.append(
        [
          String(actor.id), actor.name, kind, actor.code,
          actor.aliases.map { $0.replacing(";", with: ",") }.joined(separator: ";"),
          "Actor;\(kind.prefix(1).uppercased())\(kind.dropFirst())",
        ], to: &nodes)
    }
    var relationships = ""
    CSVText.append(
      [":START_ID", ":END_ID", ":TYPE"]
        + EvidenceEdge.attributes.map { attribute in
          attribute.type == .string
            ? attribute.name : "\(attribute.name):\(attribute.type.rawValue)"
        }, to: &relationships)
    for edge in EvidenceEdge.all(in: graph) {
      let relation = edge.relation
      CSVText.append(
        [String(relation.source), String(relation.target), Self.type(of: relation.relation)]
          + edge.values, to: &relationships)
    }
    return [
      ExportedFile(part: "nodes", pathExtension: "csv", text: nodes),
      ExportedFile(part: "relationships", pathExtension: "csv", text: relationships),
    ]
  }

  /// A label as the name of a relationship type: letters, digits and underscores.
  private static func type(of label: String) -> String {
    let parts = label.split { !$0.isLetter && !$0.isNumber }
    return parts.isEmpty ? "RELATED_TO" : parts.map { $0.uppercased() }.joined(separator: "_")
  }
}
