public import GraphModel

/// Which part of a graph is wanted.
public struct GraphFilter: Sendable, Hashable {
  /// Which claims count.
  public var evidence: EvidenceFilter

  /// Which labels count; nothing for all.
  public var relations: Set<String>?

  /// Only relations between actors of these kinds; nothing for all.
  public var kinds: Set<ActorKind>?

  /// Only relations of at least one of these actors; nothing for all.
  public var actors: Set<Int64>?

  /// Only claims of these articles; nothing for all.
  public var documents: Set<String>?

  /// Creates a filter; without arguments everything is wanted.
  ///
  /// - Parameters:
  ///   - evidence: Which claims count.
  ///   - relations: Which labels count.
  ///   - kinds: Kinds of actors.
  ///   - actors: Numbers of actors.
  ///   - documents: Identifiers of articles.
  public init(
    evidence: EvidenceFilter = EvidenceFilter(), relations: Set<String>? = nil,
    kinds: Set<ActorKind>? = nil, actors: Set<Int64>? = nil, documents: Set<String>? = nil
  ) {
    self.evidence = evidence
    self.relations = relations
    self.kinds = kinds
    self.actors = actors
    self.documents = documents
  }
}

extension Graph {
  /// The part of the graph that satisfies a filter.
  ///
  /// - Parameters:
  ///   - filter: What is wanted.
  ///   - keepsUnconnected: Whether actors stay that no relation is left of.
  /// - Returns: The relations with the claims that count, their actors, and the articles of these
  ///   claims, in the order of this graph.
  /// - Complexity: O(n) in the size of the graph.
  public func filtered(_ filter: GraphFilter, keepsUnconnected: Bool = false) -> Graph {
    let kinds = Dictionary(
      actors.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    var kept: [Relation] = []
    for relation in relations {
      if let labels = filter.relations, !labels.contains(relation.relation) { continue }
      if let wanted = filter.actors, !wanted.contains(relation.source),
        !wanted.contains(relation.target)
      {
        continue
      }
      if let wanted = filter.kinds {
        guard let source = kinds[relation.source], let target = kinds[relation.target],
          wanted.contains(source), wanted.contains(target)
        else { continue }
      }
      var relation = relation
      relation.evidence = relation.evidence.filter { claim in
        filter.documents?.contains(claim.document) ?? true && filter.evidence.admits(claim)
      }
      if !relation.evidence.isEmpty { kept.append(relation) }
    }
    return limited(to: kept, keepsUnconnected: keepsUnconnected)
  }

  /// The graph of some of its relations.
  func limited(to relations: [Relation], keepsUnconnected: Bool = false) -> Graph {
    var connected: Set<Int64> = []
    var sources: Set<String> = []
    for relation in relations {
      connected.formUnion([relation.source, relation.target])
      for claim in relation.evidence {
        sources.insert(claim.document)
        if let speaker = claim.speaker { connected.insert(speaker) }
      }
    }
    return Graph(
      actors: keepsUnconnected ? actors : actors.filter { connected.contains($0.id) },
      relations: relations,
      documents: documents.filter { sources.contains($0.id) })
  }
}
