public import GraphModel

/// An actor that is known before any article is read.
public struct GazetteerEntry: Sendable, Hashable {
  /// What identifies it: "country:RUS", "organization:nato".
  public var key: String

  /// The name it is shown by.
  public var name: String

  /// What kind of thing it is.
  public var kind: ActorKind

  /// An actor code: `RUS`, `IGOUNO`, `AFGREB`.
  public var code: String?

  /// The code of the country it belongs to, for example `RUS`.
  public var country: String?

  /// Further names that always mean it.
  public var aliases: [String]

  /// Places that mean it where they act, and themselves where they do not: capitals.
  public var seats: [String]

  /// Adjectives for it: "Russian".
  public var adjectives: [String]

  /// Words for its people: "Russians".
  public var people: [String]

  /// Common nouns for it once it has been named: "alliance" for NATO.
  public var nouns: [String]

  /// Creates an entry.
  ///
  /// - Parameters:
  ///   - key: What identifies it.
  ///   - name: The name it is shown by.
  ///   - kind: What kind of thing it is.
  ///   - code: An actor code.
  ///   - country: The code of the country it belongs to.
  ///   - aliases: Further names.
  ///   - seats: Places that mean it where they act.
  ///   - adjectives: Adjectives for it.
  ///   - people: Words for its people.
  ///   - nouns: Common nouns for it.
  public init(
    key: String, name: String, kind: ActorKind, code: String? = nil, country: String? = nil,
    aliases: [String] = [], seats: [String] = [], adjectives: [String] = [], people: [String] = [],
    nouns: [String] = []
  ) {
    self.key = key
    self.name = name
    self.kind = kind
    self.code = code
    self.country = country
    self.aliases = aliases
    self.seats = seats
    self.adjectives = adjectives
    self.people = people
    self.nouns = nouns
  }

  /// The entry with the forms that it lacks taken from another of the same key.
  func completed(by other: GazetteerEntry?) -> GazetteerEntry {
    guard let other else { return self }
    var result = self
    if aliases.isEmpty { result.aliases = other.aliases }
    if seats.isEmpty { result.seats = other.seats }
    if adjectives.isEmpty { result.adjectives = other.adjectives }
    if people.isEmpty { result.people = other.people }
    if nouns.isEmpty { result.nouns = other.nouns }
    result.country = country ?? other.country
    return result
  }
}
