import GraphModel
import Language

/// What common nouns add to actor codes.
extension OccurrenceFinder {
  /// The role that the words of a phrase give: by a user's own agents when there are any, otherwise
  /// by the shipped tables of offices and bodies.
  ///
  /// - Parameters:
  ///   - words: The phrase up to the end of its office or noun.
  ///   - head: The noun's place.
  ///   - role: The role of the shipped tables.
  /// - Returns: The role; those who no longer have it are the elite, `ELI`.
  func agentRole(_ words: Range<Int>, head: Int, role: String?) -> AgentRole? {
    let agents = knowledge.gazetteer.agents
    let own = agents.isEmpty ? role.map { AgentRole($0) } : ownRole(words, agents)
    let describing = Array(words) + sentence.dependents(of: head, as: .amod)
    return own != nil && describing.contains(where: isFormer) ? AgentRole("ELI") : own
  }

  /// Whether a word says that somebody was something once.
  func isFormer(_ position: Int) -> Bool {
    let form = sentence.words[position].lowercased
    return form == "former" || form == "ex" || form.hasPrefix("ex-")
  }

  /// The roles of all agents that begin in a phrase, in their order.
  private func ownRole(_ words: Range<Int>, _ agents: PhraseIndex<AgentRole>) -> AgentRole? {
    var role: AgentRole?
    var position = words.lowerBound
    while position < words.upperBound {
      let ends = (position + 1...min(sentence.words.count, position + 6)).reversed()
      guard let end = ends.first(where: { agent(position..<$0, agents) != nil }),
        let own = agent(position..<end, agents)
      else {
        position += 1
        continue
      }
      role = role ?? AgentRole("")
      role?.add(own)
      position = end
    }
    return role
  }

  /// Whether the last words of a phrase are an agent of the user's.
  func isAgent(_ words: Range<Int>) -> Bool {
    guard !knowledge.gazetteer.agents.isEmpty, words.lowerBound >= 0,
      words.upperBound <= sentence.words.count
    else { return false }
    return words.contains { agent($0..<words.upperBound, knowledge.gazetteer.agents) != nil }
  }

  /// The agent that words name, in the singular or the plural.
  private func agent(_ words: Range<Int>, _ agents: PhraseIndex<AgentRole>) -> AgentRole? {
    let last = words.upperBound - 1
    return agents[pieces(of: words)]
      ?? agents[pieces(of: words.lowerBound..<last) + singularPieces(of: last..<last + 1)]
      ?? agents[singularPieces(of: words)]
  }
}
