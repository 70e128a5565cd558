/// What kind of thing an actor is.
public enum ActorKind: String, Sendable, Codable, CaseIterable, Comparable {
  /// A state, or a territory with a code of its own.
  case country
  /// A named body: a ministry, an army, a party, a company, a militant organization.
  case organization
  /// A human being.
  case person
  /// People who act together without a registered name: "U.S. forces", "protesters".
  case group
  /// A named location that does not act: a city, a river, a camp, a building.
  case place
  /// A named happening: a war, a summit, an election.
  case event
  /// What a claim is about when that is no actor: "the spokesman's tweet".
  case topic

  /// The order of declaration, from the most to the least actor-like.
  public static func < (left: ActorKind, right: ActorKind) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
