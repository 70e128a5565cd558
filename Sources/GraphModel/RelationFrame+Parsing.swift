extension RelationFrame {
  /// Reads a frame as written in the vocabulary table: `v:carry_out =exercise +at`.
  ///
  /// - Parameters:
  ///   - text: The frame, surrounded by any white space.
  ///   - relation: The label of the relation that it expresses.
  /// - Throws: ``InvalidFrame`` when an item is unknown or empty.
  public init(parsing text: some StringProtocol, relation: String) throws(InvalidFrame) {
    let items = text.split(whereSeparator: { $0 == " " || $0 == "\t" }).map { String($0) }
    let written = items.joined(separator: " ")
    func failure(_ problem: String) -> InvalidFrame {
      InvalidFrame(text: written, problem: problem)
    }

    guard let trigger = items.first else { throw failure("is empty") }
    let parts = trigger.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let category = Category(rawValue: String(parts[0])), !parts[1].isEmpty
    else { throw failure("does not begin with v:, n:, r: or a: and a lemma") }
    // Only verbs have particles; nouns and adjectives keep "_" out of their lemmas.
    let lemma = parts[1].split(separator: "_", maxSplits: 1).map(String.init)
    guard lemma.count == 1 || category == .verb else {
      throw failure("has a particle but is no verb")
    }
    self.init(
      category: category, lemma: lemma[0], particle: lemma.count > 1 ? lemma[1] : nil,
      relation: relation)

    for item in items.dropFirst() {
      let value = String(item.dropFirst())
      switch item.first {
      case "%" where value.isEmpty: isObjectSource = true
      case "~" where value.isEmpty: isReversed = true
      case "*" where value.isEmpty: isExplicit = true
      case _ where value.isEmpty: throw failure("has the empty item \"\(item)\"")
      case "=": objects.append(value)
      case "!": excludedObjects.append(value)
      case "+": prepositions.append(value)
      case "&":
        let phrase = value.split(separator: "/", maxSplits: 1).map(String.init)
        companions.append(Companion(preposition: phrase[0], noun: phrase.dropFirst().first))
      case "@", "^":
        guard let kind = ActorKind(rawValue: value) else {
          throw failure("names the unknown kind \"\(value)\"")
        }
        if item.hasPrefix("@") { targetKinds.append(kind) } else { sourceKinds.append(kind) }
      default: throw failure("has the unknown item \"\(item)\"")
      }
    }
  }
}

extension RelationFrame: CustomStringConvertible {
  /// The frame as written in the vocabulary table, items in a fixed order.
  public var description: String {
    var items = ["\(category.rawValue):\(lemma)\(particle.map { "_\($0)" } ?? "")"]
    items += objects.map { "=\($0)" }
    items += excludedObjects.map { "!\($0)" }
    items += companions.map { "&\($0.preposition)\($0.noun.map { "/\($0)" } ?? "")" }
    items += prepositions.map { "+\($0)" }
    items += sourceKinds.map { "^\($0.rawValue)" }
    items += targetKinds.map { "@\($0.rawValue)" }
    if isObjectSource { items.append("%") }
    if isReversed { items.append("~") }
    if isExplicit { items.append("*") }
    return items.joined(separator: " ")
  }
}
