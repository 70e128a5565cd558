/// How much of everything a graph holds.
public struct GraphStatistics: Sendable, Hashable {
  /// Something that is counted, and how often it occurs.
  public struct Count: Sendable, Hashable {
    /// What is counted.
    public var name: String

    /// How often it occurs.
    public var count: Int

    /// Creates a count.
    ///
    /// - Parameters:
    ///   - name: What is counted.
    ///   - count: How often it occurs.
    public init(name: String, count: Int) {
      self.name = name
      self.count = count
    }
  }

  /// The number of articles.
  public var articles = 0

  /// The number of sentences.
  public var sentences = 0

  /// The number of actors, also of those in no relation.
  public var actors = 0

  /// The number of mentions of actors.
  public var mentions = 0

  /// The number of relations.
  public var relations = 0

  /// The number of claims that relations rest on.
  public var claims = 0

  /// The number of claims that have no relation because both actors are one.
  public var claimsWithinOneActor = 0

  /// The number of relations that corrections take out.
  public var rejectedRelations = 0

  /// The size of the database in bytes.
  public var bytes = 0

  /// Actors by kind, most frequent first.
  public var actorKinds: [Count] = []

  /// Claims by polarity, most frequent first.
  public var polarities: [Count] = []

  /// Claims by modality, most frequent first.
  public var modalities: [Count] = []

  /// Claims by the label of the vocabulary, most frequent first.
  public var vocabularyLabels: [Count] = []

  /// Claims by labels that the vocabulary does not know, most frequent first.
  public var openLabels: [Count] = []

  /// Claims by the rule that found them, most frequent first.
  public var rules: [Count] = []

  /// Articles by publisher, most frequent first.
  public var publishers: [Count] = []

  /// What was left out of articles, by reason, most frequent first.
  public var discarded: [Count] = []
}
