/// One way in which a text refers to an actor.
public struct SurfaceForm: Sendable, Hashable, Codable {
  /// The words as written, without a leading article: "the Kremlin" gives "Kremlin".
  public var text: String

  /// How many mentions have this form.
  public var count: Int

  /// The rule that took the form for this actor: "gazetteer.metonym", "name.surname".
  public var rule: String

  /// Whether it is a name or a description that may stand as an alias; pronouns may not.
  public var isAlias: Bool

  /// Creates a surface form.
  ///
  /// - Parameters:
  ///   - text: The words as written.
  ///   - count: How many mentions have it.
  ///   - rule: The rule that took it for this actor.
  ///   - isAlias: Whether it may stand as an alias.
  public init(text: String, count: Int, rule: String, isAlias: Bool = true) {
    self.text = text
    self.count = count
    self.rule = rule
    self.isAlias = isAlias
  }
}
