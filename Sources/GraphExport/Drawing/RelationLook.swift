public import GraphModel

/// What a drawing needs to know of a relation's label.
public struct RelationLook: Sendable, Hashable {
  /// The family that decides the colour; nothing for a label outside the vocabulary.
  public var family: RelationFamily?

  /// Whether the relation has no direction: "borders".
  public var isSymmetric: Bool

  /// Creates a look.
  ///
  /// - Parameters:
  ///   - family: The family that decides the colour.
  ///   - isSymmetric: Whether the relation has no direction.
  public init(family: RelationFamily?, isSymmetric: Bool = false) {
    self.family = family
    self.isSymmetric = isSymmetric
  }

  /// The look that a relation's CAMEO code gives it when no vocabulary is at hand.
  ///
  /// Root codes 01-05 are verbal cooperation, 06-09 material cooperation, 10-14 verbal conflict,
  /// 15-20 material conflict: the quad classes of CAMEO event data (Schrodt: CAMEO Codebook 1.1b3;
  /// GDELT Event Database codebook 2.0).
  ///
  /// - Parameter relation: A relation.
  public init(cameoOf relation: Relation) {
    let root = relation.cameo.flatMap { Int($0.prefix(2)) }
    switch root {
    case .some(1...5): self.init(family: .verbalCooperation)
    case .some(6...9): self.init(family: .materialCooperation)
    case .some(10...14): self.init(family: .verbalConflict)
    case .some(15...20): self.init(family: .materialConflict)
    default: self.init(family: nil)
    }
  }
}
