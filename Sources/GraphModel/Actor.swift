/// A node of the graph: someone or something that acts or is acted on.
public struct Actor: Sendable, Hashable, Codable, Identifiable {
  /// A number that stays the same when articles are added, removed or built in another order.
  public var id: Int64

  /// The name it is shown by.
  public var name: String

  /// What kind of thing it is.
  public var kind: ActorKind

  /// An ISO 3166 code or an actor code such as `RUSGOV`.
  public var code: String?

  /// Other names and descriptions, most frequent first.
  public var aliases: [String]

  /// Creates an actor.
  ///
  /// - Parameters:
  ///   - id: Its number.
  ///   - name: The name it is shown by.
  ///   - kind: What kind of thing it is.
  ///   - code: An ISO or actor code.
  ///   - aliases: Other names.
  public init(
    id: Int64, name: String, kind: ActorKind, code: String? = nil, aliases: [String] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.code = code
    self.aliases = aliases
  }

  /// Writes `code` as null when there is none, so that every actor has the same keys.
  ///
  /// - Parameter encoder: The encoder to write to.
  /// - Throws: An error of the encoder.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(name, forKey: .name)
    try container.encode(kind, forKey: .kind)
    try container.encode(code, forKey: .code)
    try container.encode(aliases, forKey: .aliases)
  }
}
