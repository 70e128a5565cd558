/// A whole graph as a value: what is exported, drawn and searched.
///
/// Its `Codable` form is the JSON that `entente export --format json` writes.
public struct Graph: Sendable, Hashable, Codable {
  /// The actors, by name.
  public var actors: [Actor]

  /// The relations between them, by source, label and target.
  public var relations: [Relation]

  /// The articles that evidence comes from.
  public var documents: [Document]

  /// Creates a graph.
  ///
  /// - Parameters:
  ///   - actors: The actors.
  ///   - relations: The relations between them.
  ///   - documents: The articles that evidence comes from.
  public init(actors: [Actor] = [], relations: [Relation] = [], documents: [Document] = []) {
    self.actors = actors
    self.relations = relations
    self.documents = documents
  }
}
