import GraphModel

/// How and in whose mouth a predicate holds.
struct Circumstance: Sendable, Hashable {
  var polarity = Polarity.affirmed
  var modality = Modality.actual

  /// Who says so; nothing when the text itself does.
  var speaker: Argument?

  /// Turns the polarity round.
  mutating func negate() { polarity = polarity == .affirmed ? .negated : .affirmed }

  /// Takes the less certain of two modalities.
  mutating func weaken(to other: Modality?) {
    if let other, other.distance > modality.distance { modality = other }
  }
}

extension Modality {
  /// How far from fact it is; of two that meet, the farther one holds.
  var distance: Int {
    switch self {
    case .actual: 0
    case .future: 1
    case .possible: 2
    case .requested: 3
    case .conditional: 4
    }
  }
}
