/// An actor as one article knows it, before articles are compared.
///
/// Everything that identity across articles may look at is here, so that the graph can be put
/// together again at any time from its articles alone.
public struct ArticleActor: Sendable, Hashable, Codable {
  /// The fullest name the article uses, without articles: "Alexei Zaytsev".
  public var name: String

  /// What kind of thing it is.
  public var kind: ActorKind

  /// An ISO 3166 code or an actor code such as `RUSGOV`, when known.
  public var code: String?

  /// The gazetteer's key when the name is in the gazetteer: "country:RUS", "organization:nato".
  public var key: String?

  /// Whether the article gives it a proper name; unnamed groups are known by a description.
  public var isNamed: Bool

  /// The code of the country that the article connects it with: `RUS` for "the Russian minister".
  public var country: String?

  /// Offices and roles the article gives it, as lemmas: "foreign minister", "spokesperson".
  public var roles: [String]

  /// Each surface form, how often it occurs, and why it was taken for this actor.
  public var forms: [SurfaceForm]

  /// Creates an actor of one article.
  ///
  /// - Parameters:
  ///   - name: The fullest name the article uses.
  ///   - kind: What kind of thing it is.
  ///   - code: An ISO or actor code.
  ///   - key: The gazetteer's key.
  ///   - isNamed: Whether it has a proper name.
  ///   - country: The code of the country it is connected with.
  ///   - roles: Offices and roles, as lemmas.
  ///   - forms: Its surface forms.
  public init(
    name: String, kind: ActorKind, code: String? = nil, key: String? = nil, isNamed: Bool = true,
    country: String? = nil, roles: [String] = [], forms: [SurfaceForm] = []
  ) {
    self.name = name
    self.kind = kind
    self.code = code
    self.key = key
    self.isNamed = isNamed
    self.country = country
    self.roles = roles
    self.forms = forms
  }
}
