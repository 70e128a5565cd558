internal import Extraction
internal import GraphExport
public import GraphModel
internal import GraphQuery

extension KnowledgeGraph {
  /// A picture of a graph, or of what is around some actors.
  ///
  /// - Parameters:
  ///   - part: What to draw; the whole graph by default.
  ///   - names: Names of the actors in the middle; none for all.
  ///   - hops: How far from them to go.
  ///   - settings: How it looks.
  /// - Returns: The file's bytes.
  /// - Throws: `NameError` for unknown actors, `GraphvizError` when drawing fails.
  public func picture(
    of part: Graph? = nil, around names: [String] = [], hops: Int = 1,
    _ settings: PictureSettings = PictureSettings()
  ) async throws -> [UInt8] {
    let (drawn, drawing) = try self.drawing(of: part, around: names, hops: hops, settings)
    return try await drawing.render(drawn, as: settings.format)
  }

  /// What to draw of a graph, and how.
  private func drawing(
    of part: Graph?, around names: [String], hops: Int, _ settings: PictureSettings
  ) throws -> (Graph, Drawing) {
    let whole = if let part { part } else { try graph() }
    let index = try self.names()
    let middle = try names.map { try index.actor($0) }
    var drawn = whole
    if !middle.isEmpty {
      drawn =
        GraphSelection(whole).around(middle.map(\.id), depth: hops, limit: settings.limit).graph
    } else if whole.actors.count > settings.limit {
      drawn = GraphSelection(whole).top(settings.limit).graph
    }
    let headline =
      middle.isEmpty ? nil : "Around " + middle.map(\.name).joined(separator: ", ")
    let drawing = Drawing(
      title: settings.title ?? headline,
      layout: settings.layout, actorLimit: settings.limit, totalActors: whole.actors.count,
      highlightedActors: Set(middle.map(\.id)), look: try Self.look())
    return (drawn, drawing)
  }

  /// A picture of the paths between two actors.
  ///
  /// - Parameters:
  ///   - source: The name of one actor.
  ///   - target: The name of the other.
  ///   - part: What to look at; the whole graph by default.
  ///   - settings: How it looks.
  /// - Returns: The file's bytes.
  /// - Throws: `NameError` for unknown actors, `NoPathError` when they are not connected,
  ///   `GraphvizError` when drawing fails.
  public func picture(
    ofPathsFrom source: String, to target: String, in part: Graph? = nil,
    _ settings: PictureSettings = PictureSettings()
  ) async throws -> [UInt8] {
    let (drawn, drawing) = try self.drawing(ofPathsFrom: source, to: target, in: part, settings)
    return try await drawing.render(drawn, as: settings.format)
  }

  /// What to draw of the paths between two actors, and how; the best three paths stand out.
  private func drawing(
    ofPathsFrom source: String, to target: String, in part: Graph?, _ settings: PictureSettings
  ) throws -> (Graph, Drawing) {
    let names = try names()
    let (source, target) = (try names.actor(source), try names.actor(target))
    let whole = if let part { part } else { try graph() }
    var query = PathQuery(from: source.id, to: target.id)
    let drawn = try GraphSelection(whole).between(query, limit: min(settings.limit, 10))
    query.count = 3
    var steps: Set<Int64> = []
    if case .paths(let best) = PathFinder(whole).answer(query) {
      steps = Set(best.flatMap(\.hops).map(\.relation.id))
    }
    let drawing = Drawing(
      title: settings.title ?? "Between \(source.name) and \(target.name)",
      layout: settings.layout, actorLimit: nil, highlightedActors: [source.id, target.id],
      highlightedRelations: steps, look: try Self.look())
    return (drawn.graph, drawing)
  }

  /// What the vocabulary says about the relations to be drawn.
  private static func look() throws -> @Sendable (Relation) -> RelationLook {
    let vocabulary = try RelationVocabulary.shipped()
    return { relation in
      guard let definition = vocabulary[relation.relation] else {
        return RelationLook(cameoOf: relation)
      }
      return RelationLook(family: definition.family, isSymmetric: definition.isSymmetric)
    }
  }
}
