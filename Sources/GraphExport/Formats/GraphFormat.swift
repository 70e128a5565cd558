public import GraphModel

/// The formats that a graph can be exported in, by the names of the command line.
public enum GraphFormat: String, Sendable, CaseIterable {
  /// The project's own JSON, which the `Codable` form of ``GraphModel/Graph`` reads back.
  case json
  /// GraphML, for networkx, Gephi, igraph, yEd: one edge for each piece of evidence.
  case graphml
  /// Two tables, nodes and edges, for spreadsheets and Gephi: one edge for each piece of evidence.
  case csv
  /// GEXF, for Gephi: one edge for each piece of evidence.
  case gexf
  /// RDF as JSON-LD: claims as statements that are not asserted.
  case jsonld
  /// RDF as Turtle: claims as statements that are not asserted.
  case turtle
  /// Two tables for Neo4j's import: one relationship for each piece of evidence.
  case neo4jCSV = "neo4j-csv"
  /// FollowTheMoney entities, for Aleph: one link for each piece of evidence.
  case followTheMoney = "ftm"
  /// The drawing's source, for Graphviz: parallel relations share an edge.
  case dot

  /// The formats by name, for messages: "json, graphml, csv, …".
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
    case .gexf: GEXFExporter()
    case .jsonld: JSONLDExporter()
    case .turtle: TurtleExporter()
    case .neo4jCSV: Neo4jExporter()
    case .followTheMoney: FollowTheMoneyExporter()
    case .dot: DOTExporter()
    }
  }
}
