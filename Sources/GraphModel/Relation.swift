/// An edge of the graph: a labelled, directed relation with all its evidence.
public struct Relation: Sendable, Hashable, Codable, Identifiable {
  /// A number that stays the same for the same source, label and target.
  public var id: Int64

  /// The actor it starts from.
  public var source: Int64

  /// The actor it leads to.
  public var target: Int64

  /// The label: one of the vocabulary, or a verb of its own.
  public var relation: String

  /// The PLOVER root, when there is one.
  public var plover: String?

  /// The CAMEO code, when there is one.
  public var cameo: String?

  /// The claims it rests on; never empty.
  public var evidence: [Evidence]

  /// Creates a relation.
  ///
  /// - Parameters:
  ///   - id: Its number.
  ///   - source: The actor it starts from.
  ///   - target: The actor it leads to.
  ///   - relation: The label.
  ///   - plover: The PLOVER root.
  ///   - cameo: The CAMEO code.
  ///   - evidence: The claims it rests on.
  public init(
    id: Int64, source: Int64, target: Int64, relation: String, plover: String? = nil,
    cameo: String? = nil, evidence: [Evidence]
  ) {
    self.id = id
    self.source = source
    self.target = target
    self.relation = relation
    self.plover = plover
    self.cameo = cameo
    self.evidence = evidence
  }

  /// Writes missing codes as null, so that every relation has the same keys.
  ///
  /// - Parameter encoder: The encoder to write to.
  /// - Throws: An error of the encoder.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(source, forKey: .source)
    try container.encode(target, forKey: .target)
    try container.encode(relation, forKey: .relation)
    try container.encode(plover, forKey: .plover)
    try container.encode(cameo, forKey: .cameo)
    try container.encode(evidence, forKey: .evidence)
  }
}
