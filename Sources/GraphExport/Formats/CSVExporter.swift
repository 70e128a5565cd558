public import GraphModel

/// Writes two tables: `nodes` with the actors, `edges` with one row for each piece of evidence.
///
/// The columns `Id`, `Label`, `Source`, `Target` and `Type` are those that Gephi's spreadsheet import
/// looks for. Aliases are separated by semicolons. Quoting and line ends follow RFC 4180.
public struct CSVExporter: GraphExporter {
  /// Creates an exporter.
  public init() {}

  /// Writes a graph as two tables.
  ///
  /// - Parameter graph: The graph.
  /// - Returns: The files `nodes` and `edges`.
  public func files(for graph: Graph) -> [ExportedFile] {
    var nodes = ""
    CSVText.append(["Id", "Label", "kind", "code", "aliases"], to: &nodes)
    for actor in graph.actors {
      CSVText.append(
        [
          String(actor.id), actor.name, actor.kind.rawValue, actor.code,
          actor.aliases.joined(separator: "; "),
        ], to: &nodes)
    }
    var edges = ""
    let names = Dictionary(
      graph.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    CSVText.append(
      ["Id", "Source", "Target", "Type", "source_name", "Label", "target_name"]
        + EvidenceEdge.attributes.dropFirst().map(\.name), to: &edges)
    for edge in EvidenceEdge.all(in: graph) {
      let relation = edge.relation
      CSVText.append(
        [
          edge.id, String(relation.source), String(relation.target), "Directed",
          names[relation.source], relation.relation, names[relation.target],
        ] + edge.values.dropFirst(), to: &edges)
    }
    return [
      ExportedFile(part: "nodes", pathExtension: "csv", text: nodes),
      ExportedFile(part: "edges", pathExtension: "csv", text: edges),
    ]
  }
}
