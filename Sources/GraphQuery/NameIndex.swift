public import GraphModel

/// Finds actors by what people call them.
///
/// ```swift
/// let names = NameIndex(graph.actors)
/// let actor = try names.actor("the Kremlin")  // Russia
/// ```
///
/// In this order, and the first that gives an actor counts: the number, the display name as written,
/// an alias as written, the display name ``NormalizedName``, an alias normalized, the code, the
/// surname of a person. So an actor that is displayed as "Petrov" is found by that even if others have
/// it as an alias, and "Merkel" finds the only person of that surname.
public struct NameIndex: Sendable {
  /// The actors, by name and number.
  public let actors: [Actor]

  let positions: [Int64: Int]
  private let names: [String: [Int]]
  private let aliases: [String: [Int]]
  private let normalizedNames: [NormalizedName: [Int]]
  private let normalizedAliases: [NormalizedName: [Int]]
  private let codes: [String: [Int]]
  /// Persons by the last word of their names.
  private let persons: [Substring: [Int]]

  /// Prepares for looking up names.
  ///
  /// - Parameter actors: The actors; their numbers must differ.
  /// - Complexity: O(n) in the number of names and aliases.
  public init(_ actors: [Actor]) {
    let actors = actors.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    self.actors = actors
    positions = Dictionary(
      actors.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var names: [String: [Int]] = [:]
    var aliases: [String: [Int]] = [:]
    var normalizedNames: [NormalizedName: [Int]] = [:]
    var normalizedAliases: [NormalizedName: [Int]] = [:]
    var codes: [String: [Int]] = [:]
    var persons: [Substring: [Int]] = [:]
    for (position, actor) in actors.enumerated() {
      let normalized = NormalizedName(actor.name)
      names[actor.name, default: []].append(position)
      normalizedNames[normalized, default: []].append(position)
      if actor.kind == .person, Self.endsWithCapital(actor.name), let last = normalized.words.last {
        persons[last, default: []].append(position)
      }
      for alias in Set(actor.aliases) { aliases[alias, default: []].append(position) }
      for alias in Set(actor.aliases.map { NormalizedName($0) }) {
        normalizedAliases[alias, default: []].append(position)
      }
      if let code = actor.code { codes[code.uppercased(), default: []].append(position) }
    }
    self.names = names
    self.aliases = aliases
    self.normalizedNames = normalizedNames
    self.normalizedAliases = normalizedAliases
    self.codes = codes
    self.persons = persons
  }

  /// The actor with a number.
  ///
  /// - Parameter id: The actor's number.
  public subscript(id: Int64) -> Actor? { positions[id].map { actors[$0] } }

  /// What a name stands for.
  ///
  /// - Parameter name: A name, an alias, a code or a number.
  /// - Returns: The actor, or several, or the nearest names.
  /// - Complexity: O(1) when it is found, otherwise O(n) in the number of names.
  public func lookup(_ name: String) -> NameLookup {
    if let number = Int64(name), let actor = self[number] { return .found(actor) }
    let normalized = NormalizedName(name)
    let levels = [
      names[name], aliases[name], normalizedNames[normalized], normalizedAliases[normalized],
      codes[name.uppercased()], persons(ofSurname: normalized),
    ]
    guard let found = levels.lazy.compactMap(\.self).first else {
      return .unknown(suggestions(for: normalized))
    }
    return found.count == 1 ? .found(actors[found[0]]) : .ambiguous(found.map { actors[$0] })
  }

  /// Whether a name ends as names do: "Angela Merkel", but not "German chancellor".
  private static func endsWithCapital(_ name: String) -> Bool {
    name.split(separator: " ").last?.unicodeScalars.first?.properties.isUppercase ?? false
  }

  /// The persons whose names end with some words: "Merkel", "bin Salman".
  private func persons(ofSurname name: NormalizedName) -> [Int]? {
    let words = name.words
    guard let last = words.last, let candidates = persons[last] else { return nil }
    let found = candidates.filter { position in
      NormalizedName(actors[position].name).words.suffix(words.count).elementsEqual(words)
    }
    return found.isEmpty ? nil : found
  }

  /// The only actor of a name.
  ///
  /// - Parameter name: A name, an alias, a code or a number.
  /// - Returns: The actor.
  /// - Throws: ``NameError`` when there is none, or more than one.
  public func actor(_ name: String) throws(NameError) -> Actor {
    let lookup = lookup(name)
    guard case .found(let actor) = lookup else { throw NameError(name: name, lookup: lookup) }
    return actor
  }
}
