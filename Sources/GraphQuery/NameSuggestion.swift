public import GraphModel

/// A name that may have been meant.
public struct NameSuggestion: Sendable, Hashable {
  /// The actor.
  public var actor: Actor

  /// Its name or alias that is near to what was typed.
  public var name: String
}
