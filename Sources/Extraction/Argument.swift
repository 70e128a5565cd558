public import Language

/// A participant of a claim: a noun phrase, known by its head word.
public struct Argument: Sendable, Hashable {
  /// The head word of the phrase; a coordinated phrase gives one argument a member.
  public var head: WordReference

  /// The preposition that introduces it: "against"; nothing for subjects and objects.
  public var preposition: String?

  /// Words inside the phrase that may stand for it when the head is no actor, best first.
  ///
  /// "rejected the ministry's accusations" gives "accusations", and then "ministry".
  public var alternatives: [WordReference]

  /// Whether the head only counts or measures what the alternatives name: "thousands of employees".
  public var isMeasure: Bool

  /// Creates an argument.
  ///
  /// - Parameters:
  ///   - head: The head word of the phrase.
  ///   - preposition: The preposition that introduces it.
  ///   - alternatives: Words that may stand for it when the head is no actor, best first.
  ///   - isMeasure: Whether the head only counts what the alternatives name.
  public init(
    head: WordReference, preposition: String? = nil, alternatives: [WordReference] = [],
    isMeasure: Bool = false
  ) {
    self.head = head
    self.preposition = preposition
    self.alternatives = alternatives
    self.isMeasure = isMeasure
  }
}
