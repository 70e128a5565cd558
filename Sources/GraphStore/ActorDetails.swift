public import GraphModel

/// Everything that the graph knows about one actor, and why.
public struct ActorDetails: Sendable, Hashable {
  /// One way in which articles refer to the actor.
  public struct Form: Sendable, Hashable {
    /// The words as written.
    public var text: String

    /// How many mentions have this form.
    public var count: Int

    /// In how many articles it occurs.
    public var articles: Int

    /// The rules that took the form for this actor: "gazetteer.metonym".
    public var rules: [String]

    /// Whether it is a name or a description; pronouns are not.
    public var isAlias: Bool
  }

  /// An actor of one article that is this actor.
  public struct Member: Sendable, Hashable {
    /// The article's identifier.
    public var article: String

    /// The actor as its article knows it.
    public var actor: ArticleActor

    /// Why it is this actor of the graph: "same gazetteer entry".
    public var reason: String
  }

  /// The actor.
  public var actor: Actor

  /// What identifies it: "country:RUS".
  public var key: String

  /// How articles refer to it, most frequent first.
  public var forms: [Form]

  /// The actors of articles that it is made of, by article.
  public var members: [Member]

  /// The articles that mention it, by day of publication.
  public var articles: [Document]

  /// How often it is mentioned.
  public var mentions: Int

  /// The earliest day of publication of an article that mentions it.
  public var firstSeen: CalendarDate?

  /// The latest day of publication of an article that mentions it.
  public var lastSeen: CalendarDate?
}
