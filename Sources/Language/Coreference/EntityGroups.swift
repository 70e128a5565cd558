/// Mentions of a text in groups that mean the same; a mention may not be in any yet.
struct EntityGroups: Sendable {
  /// The group of each mention.
  private(set) var groupOfMention: [Int?]
  /// The mentions of each group, in the order in which they were added.
  private(set) var members: [[Int]] = []
  /// The names in each group.
  private var names: [[MentionDescription]] = []

  /// No mention is in a group.
  init(mentions: Int) {
    groupOfMention = Array(repeating: nil, count: mentions)
  }

  /// Adds a mention to a group, or makes a group of it.
  ///
  /// - Parameters:
  ///   - mention: The mention's number.
  ///   - description: What is known of it.
  ///   - other: A mention whose group it joins.
  mutating func add(_ mention: Int, _ description: MentionDescription, to other: Int?) {
    let group = other.flatMap { groupOfMention[$0] } ?? members.count
    if group == members.count {
      members.append([])
      names.append([])
    }
    members[group].append(mention)
    groupOfMention[mention] = group
    if description.kind == .name { names[group].append(description) }
  }

  /// Whether a mention may join another's group.
  ///
  /// A name may not where there are only other names: where some name there is part of it, or it of
  /// that, or one is the other's acronym, it may.
  func accepts(_ description: MentionDescription, besides other: Int) -> Bool {
    guard description.kind == .name, let group = groupOfMention[other] else { return true }
    return names[group].isEmpty
      || names[group].contains { Self.areAlike($0, description) }
  }

  private static func areAlike(_ left: MentionDescription, _ right: MentionDescription) -> Bool {
    let common = Set(left.nameWords).intersection(right.nameWords).count
    return common == min(left.nameWords.count, right.nameWords.count)
      || left.acronym == right.initials || right.acronym == left.initials
  }
}
