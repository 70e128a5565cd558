import GraphModel

/// A piece of evidence as an edge of its own, for formats whose edges carry flat attributes.
///
/// A claim is what the graph is made of: two articles that report the same relation, or one that
/// denies it, are parallel edges that share a relation number.
struct EvidenceEdge {
  /// Unique in the graph: the relation's number and the position of the evidence, "7.2".
  var id: String

  /// The relation.
  var relation: Relation

  /// The evidence.
  var evidence: Evidence

  /// The article it comes from, when the graph lists it.
  var document: Document?

  /// The name of whoever says so.
  var speaker: String?

  /// All evidence of a graph, in its order.
  static func all(in graph: Graph) -> [EvidenceEdge] {
    let documents = Dictionary(
      graph.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let names = Dictionary(
      graph.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    return graph.relations.flatMap { relation in
      relation.evidence.enumerated().map { position, evidence in
        EvidenceEdge(
          id: "\(relation.id).\(position + 1)", relation: relation, evidence: evidence,
          document: documents[evidence.document],
          speaker: evidence.speaker.flatMap { names[$0] })
      }
    }
  }

  /// The type of an attribute, by the names of GraphML and GEXF.
  enum AttributeType: String {
    case string, int, long, double
  }

  /// The names and types of the attributes, in the order of ``values``.
  static let attributes: [(name: String, type: AttributeType)] = [
    ("label", .string), ("relation_id", .long), ("plover", .string), ("cameo", .string),
    ("polarity", .string), ("modality", .string), ("speaker", .string), ("speaker_id", .long),
    ("date", .string), ("published", .string), ("sentence", .string), ("trigger", .string),
    ("content", .string), ("confidence", .double), ("doubts", .string), ("rule", .string),
    ("document", .string),
    ("start", .int), ("end", .int), ("title", .string), ("publisher", .string), ("uri", .string),
  ]

  /// The attributes' values; nothing where the evidence has none.
  var values: [String?] {
    let statement = evidence.statement
    return [
      relation.relation, String(relation.id), relation.plover, relation.cameo,
      statement.polarity.rawValue, statement.modality.rawValue, speaker,
      evidence.speaker.map { String($0) },
      statement.date?.description, evidence.published?.description, evidence.sentence,
      statement.trigger, statement.content, JSONValue.number(statement.confidence).text,
      ClaimDoubt.text(statement.doubts),
      statement.rule, evidence.document, String(evidence.range.lowerBound),
      String(evidence.range.upperBound), document?.title, document?.publisher, document?.uri,
    ]
  }
}
