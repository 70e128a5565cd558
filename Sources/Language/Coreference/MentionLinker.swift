import Neural

/// Links mentions to mentions of the same thing.
///
/// The network's scores decide, pair by pair, except that a name joins no group that has only other
/// names; then "he" and "she" choose among the groups that there are.
struct MentionLinker: Sendable {
  private let pronouns: PronounModel
  private let sexes: PersonSexTable

  /// The linker with the tables that ship with the program.
  static func shipped() throws -> MentionLinker {
    try MentionLinker(pronouns: .shipped(), sexes: .shipped())
  }

  init(pronouns: PronounModel, sexes: PersonSexTable) {
    self.pronouns = pronouns
    self.sexes = sexes
  }

  /// Chooses what each mention refers to.
  ///
  /// - Parameters:
  ///   - mentions: The mentions, projected, in the order of the text.
  ///   - sentences: The sentences of the text.
  ///   - head: The network's head for coreference.
  /// - Returns: The mentions with their links.
  /// - Complexity: O(*n*) for *n* mentions beyond ``CoreferenceHead/reach``, O(*n*²) before.
  func link(
    _ mentions: CoreferenceHead.Mentions, _ sentences: [Sentence], _ head: CoreferenceHead
  ) -> LinkedMentions {
    var linked = LinkedMentions(mentions.descriptions)
    head.forEachMention(mentions) { linked.addNominal($0, after: $1, scores: $2) }
    linked.addPronouns(
      PronounCandidates(mentions.descriptions, sentences, sexes), model: pronouns)
    return linked
  }
}
