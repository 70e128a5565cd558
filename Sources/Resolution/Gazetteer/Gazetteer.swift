import GraphModel

/// Actors known beforehand, found by any of their names.
///
/// Built from the shipped tables and a user's own; a user's rows win over shipped ones.
public struct Gazetteer: Sendable {
  /// In which sense a form stands for an entry.
  public enum Sense: Int, Sendable, Comparable {
    /// A name that always means the actor.
    case name
    /// A place that means it where it acts.
    case seat
    /// An adjective: "Russian".
    case adjective
    /// Its people: "Russians".
    case people

    /// From the strongest to the weakest.
    public static func < (left: Sense, right: Sense) -> Bool { left.rawValue < right.rawValue }
  }

  /// One reading of a form.
  public struct Reading: Sendable, Hashable {
    /// The position in ``Gazetteer/entries``.
    public var entry: Int

    /// In which sense the form stands for it.
    public var sense: Sense

    /// Whether the form must be written in capitals: "WHO" is no "who".
    public var isAcronym: Bool
  }

  /// All entries; later tables' entries stand later.
  public private(set) var entries: [GazetteerEntry] = []

  /// The lemma of each form of a body of a state: "defence ministry" gives "defense ministry".
  var institutionLemmas: [String: String] = [:]

  /// First pieces of names that persons are called by, folded, with the least number of pieces.
  var leadingNames: [String: Int] = [:]

  /// Pieces that surnames begin with: "al", "van".
  var nameParticles: Set<String> = []

  /// Words that do not tell one body from another: "Liberal Party" has no others.
  var genericWords: Set<String> = []

  /// Common nouns of a user's own tables, with the role that each adds to an actor code.
  var agents = PhraseIndex<AgentRole>()

  /// The position of the first entry of a user's.
  private let firstOfUser: Int

  private var positions: [String: Int] = [:]
  private var readings: [String: [Reading]] = [:]
  private var longest: [String: Int] = [:]

  /// Creates a gazetteer.
  ///
  /// - Parameters:
  ///   - entries: Shipped entries; where two share a form, the first is taken.
  ///   - userEntries: A user's entries, which replace those of the same key and win their forms; what a
  ///     row leaves empty is taken from the row that it replaces.
  /// - Complexity: O(*n*) for *n* forms.
  public init(_ entries: [GazetteerEntry] = [], userEntries: [GazetteerEntry] = []) {
    let replaced = Dictionary(grouping: entries, by: \.key)
    let own = userEntries.map { $0.completed(by: replaced[$0.key]?.first) }
    let keys = Set(own.map(\.key))
    self.entries = entries.filter { !keys.contains($0.key) } + own
    firstOfUser = self.entries.count - own.count
    for position in firstOfUser..<self.entries.count { register(position) }
    let taken = Set(readings.keys)
    for position in 0..<firstOfUser { register(position, unless: taken) }
  }

  /// Whether an entry, given by its position, comes from a user's own tables.
  func isOwn(_ position: Int) -> Bool { position >= firstOfUser }

  /// Whether the entry of a key comes from a user's own tables.
  func isOwn(key: String) -> Bool { positions[key].map(isOwn) ?? false }

  /// The entry of a key.
  ///
  /// - Parameter key: A key such as "country:RUS".
  /// - Returns: The entry, when there is one.
  public subscript(key key: String) -> GazetteerEntry? {
    positions[key].map { entries[$0] }
  }

  /// The country of a code.
  ///
  /// - Parameter code: An ISO 3166-1 alpha-3 code.
  /// - Returns: Its entry, when there is one.
  public func country(_ code: String) -> GazetteerEntry? { self[key: "country:\(code)"] }

  /// What a name may mean.
  ///
  /// - Parameter name: A name as written.
  /// - Returns: Readings, the preferred one first.
  public func readings(of name: String) -> [Reading] {
    readings[NameKey.normalized(name)] ?? []
  }

  /// The entry that a name means by itself.
  ///
  /// - Parameter name: A name as written.
  /// - Returns: The entry that has it as a name or a seat.
  public func entry(named name: String) -> GazetteerEntry? {
    readings(of: name).first { $0.sense <= .seat }.map { entries[$0.entry] }
  }

  /// Whether bodies of many countries bear the name of these pieces.
  func isGeneric(_ pieces: some Sequence<String>) -> Bool {
    pieces.allSatisfy { genericWords.contains($0) || NameKey.smallWords.contains($0) }
  }

  /// The user's entry that a name means by itself, for articles that were read without it.
  func userEntry(named name: String) -> GazetteerEntry? {
    guard firstOfUser < entries.count else { return nil }
    let reading = readings(of: name).first { $0.entry >= firstOfUser && $0.sense == .name }
    guard let reading, !reading.isAcronym || NameKey.hasCapitals(name) else { return nil }
    return entries[reading.entry]
  }

  /// Changes with every entry.
  var fingerprint: String {
    let lines = entries.map { entry in
      [entry.key, entry.name, entry.kind.rawValue, entry.code ?? "", entry.country ?? ""]
        + entry.aliases + [""] + entry.seats + [""] + entry.adjectives + [""] + entry.people
    }
    return Fingerprint.of(lines.map { $0.joined(separator: "\t") }.joined(separator: "\n"))
  }

  /// The longest known form at the start of a sequence of pieces.
  ///
  /// - Parameter pieces: Pieces of ``NameKey``.
  /// - Returns: Readings of the form and its length in pieces.
  /// - Complexity: O(*k*) for the longest known form of *k* pieces that starts with the first piece.
  func longestForm(at pieces: ArraySlice<String>) -> (readings: [Reading], count: Int)? {
    guard let first = pieces.first, let most = longest[first] else { return nil }
    var count = Swift.min(most, pieces.count)
    while count > 0 {
      let form = pieces.prefix(count).joined(separator: " ")
      if let found = readings[form] { return (found, count) }
      count -= 1
    }
    return nil
  }

  private mutating func register(_ position: Int, unless taken: Set<String> = []) {
    let entry = entries[position]
    positions[entry.key] = positions[entry.key] ?? position
    let forms: [([String], Sense)] = [
      ([entry.name] + entry.aliases, .name), (entry.seats, .seat),
      (entry.adjectives, .adjective), (entry.people, .people),
    ]
    for (texts, sense) in forms {
      for text in texts {
        let form = NameKey.normalized(text)
        guard !form.isEmpty, !taken.contains(form) else { continue }
        let reading = Reading(
          entry: position, sense: sense,
          isAcronym: NameKey.isAcronym(text)
            || (text.count <= 5 && NameKey.hasCapitals(text) && !text.contains(" ")))
        if readings[form, default: []].contains(where: { $0.entry == position && $0.sense == sense }
        ) {
          continue
        }
        readings[form, default: []].append(reading)
        let pieces = form.split(separator: " ")
        if let first = pieces.first {
          longest[String(first)] = Swift.max(longest[String(first)] ?? 0, pieces.count)
        }
      }
    }
  }
}
