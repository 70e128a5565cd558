/// What a common noun adds to the code of the actor that it belongs to: `MED` for "newspaper".
public struct AgentRole: Sendable, Hashable {
  /// The codes that stand before the actor's own: `NGO` in `NGO~`.
  public var before: String

  /// The codes that stand after it: `GOV`, or `GOV` in `~GOV`.
  public var after: String

  /// Creates a role.
  ///
  /// - Parameter pattern: Codes of three letters, where `~` stands for the actor's own code; without
  ///   it, they follow the actor's code.
  public init(_ pattern: String) {
    let parts = pattern.split(separator: "~", maxSplits: 1, omittingEmptySubsequences: false)
    before = parts.count > 1 ? String(parts[0]) : ""
    after = parts.last.map(String.init) ?? ""
  }

  /// The role of somebody who has two: "Islamist media".
  mutating func add(_ other: AgentRole) {
    before += other.before
    after += other.after
  }

  /// The code of an actor in this role, each part once: `USAGOV` for officials of `USAGOV`.
  func code(of actor: String) -> String {
    var rest = Substring(before + actor + after)
    var parts: [Substring] = []
    while !rest.isEmpty {
      let part = rest.prefix(3)
      rest = rest.dropFirst(3)
      if !parts.contains(part) { parts.append(part) }
    }
    return parts.joined()
  }
}
