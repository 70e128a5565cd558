import GraphModel

/// What a governing word does to the clause or the event noun that complements it.
struct ComplementEffect: Sendable, Hashable {
  /// What becomes of the complement when the governing word is itself negated.
  enum UnderNegation: Sendable, Hashable {
    /// "did not manage to leave": they did not leave; "did not fail to answer": they did.
    case negates
    /// "did not know that he had left": it is so.
    case keeps
    /// "did not say that …", "did not deny that …": left open.
    case leavesOpen
  }

  /// The complement does not hold: "failed to", "denied that".
  var isNegating = false

  /// The way in which the complement holds, when not as the governing word itself.
  var modality: Modality?

  /// Who says so.
  var speaker = PredicateEffect.Role.nobody

  var underNegation = UnderNegation.negates

  /// The effect of a row of the table.
  init(_ row: PredicateEffect, on form: PredicateEffect.Complement) {
    isNegating = row.negates
    modality = row.modality
    speaker = row.speaker
    switch row.commitment {
    case .factive: underNegation = .keeps
    case .assertive: underNegation = .leavesOpen
    case .tentative, .none:
      // "did not prevent them from leaving" does not say that they left.
      let isOpen = row.negates && (form == .finite || row.controller == .object)
      underNegation = isOpen ? .leavesOpen : .negates
    }
  }

  init(
    isNegating: Bool = false, modality: Modality? = nil, underNegation: UnderNegation = .negates
  ) {
    self.isNegating = isNegating
    self.modality = modality
    self.underNegation = underNegation
  }
}

extension Circumstance {
  /// Applies the effect of a governing word to what depends on it.
  ///
  /// - Parameters:
  ///   - effect: The effect.
  ///   - outer: How the governing word itself holds.
  mutating func apply(_ effect: ComplementEffect, under outer: Circumstance) {
    weaken(to: effect.modality)
    guard outer.polarity == .negated else {
      if effect.isNegating { negate() }
      return
    }
    switch effect.underNegation {
    case .negates:
      if !effect.isNegating { negate() }
    case .keeps: break
    case .leavesOpen: weaken(to: .possible)
    }
  }
}
