public import GraphModel

/// What a name typed by someone stands for.
public enum NameLookup: Sendable, Hashable {
  /// The only actor of that name.
  case found(Actor)

  /// Several actors of that name, by name and number.
  case ambiguous([Actor])

  /// No actor has that name; the nearest names, best first.
  case unknown([NameSuggestion])
}
