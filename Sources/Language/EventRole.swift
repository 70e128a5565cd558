/// A word that takes part in an event which a noun names: "the killing of a cleric".
public struct EventRole: Sendable, Hashable {
  /// What the word does in the event.
  public enum Role: String, Sendable, Codable, CaseIterable {
    /// Who does it.
    case agent
    /// Whom or what it is done to.
    case patient
  }

  /// The position in the sentence of the noun that names the event.
  public var noun: Int

  /// The position of the head word of what takes part.
  public var argument: Int

  /// What it does in the event.
  public var role: Role

  /// Creates a role.
  ///
  /// - Parameters:
  ///   - noun: The position of the noun that names the event.
  ///   - argument: The position of the head word of what takes part.
  ///   - role: What it does in the event.
  public init(noun: Int, argument: Int, role: Role) {
    self.noun = noun
    self.argument = argument
    self.role = role
  }
}
