import GraphModel

/// Who stands beside members of a block, as evidence that two of them are one.
struct Companions {
  /// How many companions two articles must share.
  static let enough = 2

  private let companions: [Set<String>]
  private let articles: [String]

  /// Prepares for comparing members.
  ///
  /// - Parameters:
  ///   - members: The members of a block.
  ///   - isKin: Whether a name says nothing here, since it is that of somebody's family.
  init(_ members: [ActorMember], except isKin: (String) -> Bool = { _ in false }) {
    companions = members.map { $0.companions.filter { !isKin($0) } }
    articles = members.map(\.article)
  }

  /// What is shared with one of several groups and with none of the others.
  struct Match {
    /// The position of the group.
    var group: Int

    /// The companions, sorted.
    var shared: [String]

    /// The companions in words: "Jane Roe and Acme".
    var words: String { shared.prefix(2).joined(separator: " and ") }
  }

  /// The only group with which a member shares companions, if one article of it names enough of them.
  ///
  /// Articles are compared one with one, as what many articles together name would be shared by all.
  ///
  /// - Parameters:
  ///   - position: The member.
  ///   - groups: Positions of members.
  /// - Returns: The group and what is shared; nothing when none or several have some in common.
  func match(_ position: Int, with groups: [[Int]]) -> Match? {
    let own = companions[position]
    guard own.count >= Self.enough else { return nil }
    var found: Match?
    for (group, others) in groups.enumerated() {
      var best: [String] = []
      for other in others where articles[other] != articles[position] {
        let shared = own.intersection(companions[other]).sorted()
        let isFirst = shared.count == best.count && shared.lexicographicallyPrecedes(best)
        if shared.count > best.count || isFirst { best = shared }
      }
      guard !best.isEmpty else { continue }
      guard found == nil else { return nil }
      found = Match(group: group, shared: best)
    }
    return found.flatMap { $0.shared.count >= Self.enough ? $0 : nil }
  }
}
