import Neural

/// Scores what the words of a sentence do in an event that a noun names.
struct EventRoleHead: Sendable {
  private let nouns: Linear
  private let arguments: Linear
  private let product: Biaffine
  private let roles: [EventRole.Role?]

  /// Reads the head; nothing when the model has none.
  init?(_ weights: WeightFile, _ configuration: ModelConfiguration) throws {
    guard let names = configuration.nounRoles, !names.isEmpty else { return nil }
    let (width, size) = (configuration.encoder.hidden, configuration.label)
    nouns = try weights.linear("nh", inputs: width, outputs: size)
    arguments = try weights.linear("nd", inputs: width, outputs: size)
    product = try Biaffine(weights, "nw", relations: names.count, width: size)
    roles = try names.map {
      if $0 == "none" { return nil }
      guard let role = EventRole.Role(rawValue: $0) else {
        throw WeightFileError(
          path: weights.path, reason: .unsupported("it has the unknown role \($0)"))
      }
      return role
    }
  }

  /// The roles of a sentence's words in the events of its nouns.
  ///
  /// - Parameters:
  ///   - words: The sentence's word vectors.
  ///   - events: The positions of nouns that name events.
  /// - Returns: Roles in the order of nouns, then of words.
  func roles(_ words: Matrix, events: [Int]) -> [EventRole] {
    guard !events.isEmpty else { return [] }
    var heads = nouns(words.gather(events))
    heads.applyGELU()
    var dependents = arguments(words)
    dependents.applyGELU()
    var found: [EventRole] = []
    for (number, noun) in events.enumerated() {
      let head = heads.gather([Int](repeating: number, count: words.rows))
      let best = product.scores(dependents, head).largest(in: 0..<roles.count)
      for (place, choice) in best.enumerated() where place != noun {
        if let role = roles[choice] {
          found.append(EventRole(noun: noun, argument: place, role: role))
        }
      }
    }
    return found
  }
}
