/// Members of a block that differ in nothing but their articles, forms and companions.
public struct MemberKind: Sendable, Hashable {
  /// What their articles say of them, without forms.
  public var actor: ArticleActor

  /// Why they are the actor of the graph that they are.
  public var reason: String

  /// Creates a kind of members.
  ///
  /// - Parameters:
  ///   - actor: What the articles say of them; the forms are left out.
  ///   - reason: Why they are the actor of the graph that they are.
  public init(_ actor: ArticleActor, reason: String) {
    self.actor = actor
    self.actor.forms = []
    self.reason = reason
  }
}
