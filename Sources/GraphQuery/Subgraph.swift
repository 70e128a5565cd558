public import GraphModel

/// A part of a graph that can be looked at, and how much was left out.
public struct Subgraph: Sendable, Hashable {
  /// The part: its actors and all relations among them.
  public var graph: Graph

  /// How many actors with relations were left out.
  public var omittedActors: Int

  /// How many relations were left out.
  public var omittedRelations: Int

  /// Takes the relations among some actors out of a graph.
  ///
  /// Speakers that are not among the actors stay in the evidence by their number only.
  ///
  /// - Parameters:
  ///   - graph: The whole graph.
  ///   - chosen: Numbers of the actors to keep.
  public init(of graph: Graph, keeping chosen: Set<Int64>) {
    let relations = graph.relations.filter {
      chosen.contains($0.source) && chosen.contains($0.target)
    }
    let connected = Set(graph.relations.flatMap { [$0.source, $0.target] })
    let documents = Set(relations.flatMap { $0.evidence.map(\.document) })
    self.graph = Graph(
      actors: graph.actors.filter { chosen.contains($0.id) }, relations: relations,
      documents: graph.documents.filter { documents.contains($0.id) })
    omittedActors = connected.subtracting(chosen).count
    omittedRelations = graph.relations.count - relations.count
  }
}
