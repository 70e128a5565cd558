import GRDB
public import GraphModel

extension GraphStore {
  /// The whole graph as a value.
  ///
  /// Actors stand by name, relations by source, label and target, evidence by day of publication,
  /// article and place in it, aliases by frequency; ties are broken by number or alphabet, so that
  /// the same graph always gives the same value. Relations that corrections reject are not part of it.
  ///
  /// - Parameter includesUnconnected: Whether actors stand in it that take part in no relation.
  /// - Returns: The graph.
  /// - Throws: ``GraphStoreError``.
  /// - Complexity: O(n log n) in the number of actors, relations and claims.
  public func graph(includesUnconnected: Bool = false) throws(GraphStoreError) -> Graph {
    try read { database in
      var relations = try Self.relations(database)
      try Self.addEvidence(to: &relations, database)
      var connected: Set<Int64> = []
      var documents: Set<String> = []
      for relation in relations {
        connected.formUnion([relation.source, relation.target])
        for evidence in relation.evidence {
          if let speaker = evidence.speaker { connected.insert(speaker) }
          documents.insert(evidence.document)
        }
      }
      let actors = try Self.actors(database)
      return Graph(
        actors: includesUnconnected ? actors : actors.filter { connected.contains($0.id) },
        relations: Self.sorted(relations, actors),
        documents: try Row.fetchAll(
          database,
          sql: "SELECT id, title, published, publisher, uri FROM article ORDER BY published, id"
        ).map(Self.document).filter { includesUnconnected || documents.contains($0.id) })
    }
  }

  /// All actors with their aliases, by name and number.
  static func actors(_ database: Database) throws -> [Actor] {
    var aliases: [Int64: [String]] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT alias.actor, alias.name FROM alias JOIN actor ON actor.id = alias.actor
        WHERE alias.name <> actor.name
        ORDER BY alias.actor, alias.count DESC, alias.name
        """)
    while let row = try rows.next() { aliases[row[0], default: []].append(row[1]) }
    return try Row.fetchAll(
      database, sql: "SELECT id, name, kind, code FROM actor ORDER BY name, id"
    ).map { row in
      Actor(
        id: row[0], name: row[1], kind: ActorKind(rawValue: row[2]) ?? .topic, code: row[3],
        aliases: aliases[row[0]] ?? [])
    }
  }

  private static func relations(_ database: Database) throws -> [Relation] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT relation.id, source, target, relation.label, plover, cameo
        FROM relation LEFT JOIN vocabulary ON vocabulary.label = relation.label
        WHERE NOT is_rejected ORDER BY relation.id
        """
    ).map { row in
      Relation(
        id: row[0], source: row[1], target: row[2], relation: row[3], plover: row[4],
        cameo: row[5], evidence: [])
    }
  }

  private static func addEvidence(to relations: inout [Relation], _ database: Database) throws {
    let positions = Dictionary(
      uniqueKeysWithValues: relations.enumerated().map { ($1.id, $0) })
    var reader = EvidenceReader(database: database)
    for article in try Row.fetchAll(
      database, sql: "SELECT number, id, published FROM article ORDER BY published, id")
    {
      for (relation, evidence) in try reader.evidence(
        of: article[0], document: article[1], published: article[2])
      {
        if let position = positions[relation] { relations[position].evidence.append(evidence) }
      }
    }
  }

  private static func sorted(_ relations: [Relation], _ actors: [Actor]) -> [Relation] {
    let ranks = Dictionary(uniqueKeysWithValues: actors.enumerated().map { ($1.id, $0) })
    return
      relations
      .map { (ranks[$0.source] ?? 0, ranks[$0.target] ?? 0, $0) }
      .sorted { ($0.0, $0.2.relation, $0.1) < ($1.0, $1.2.relation, $1.1) }
      .map(\.2)
  }
}
