public import GraphModel

/// The formats that a graph can be exported in, by the names of the command line.
public enum GraphFormat: String, Sendable, CaseIterable {
  /// The project's own JSON, which the `Codable` form of ``GraphModel/Graph`` reads back.
  case json
  /// GraphML, for networkx, Gephi, igraph, yEd: one edge for each piece of evidence.
  case graphml
  /// Two tables, nodes and edges, for spreadsheets and Gephi: one edge for each piece of evidence.
  case csv
  /// The drawing's source, for Graphviz: parallel relations share an edge.
  case dot

  /// The formats by name, for messages: "json, graphml, csv, dot".
  public static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// Writes a graph.
  ///
  /// - Parameter graph: The graph.
  /// - Returns: The files that the format consists of, at least one.
  public func files(for graph: Graph) -> [ExportedFile] { exporter.files(for: graph) }

  /// What writes the format.
  public var exporter: any GraphExporter {
    switch self {
    case .json: JSONExporter()
    case .graphml: GraphMLExporter()
    case .csv: CSVExporter()
    case .dot: DOTExporter()
    }
  }
}
