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

  /// The look that the vocabulary gives a relation; its CAMEO code decides for open labels.
  ///
  /// - Parameters:
  ///   - relation: A relation.
  ///   - vocabulary: The relation vocabulary.
  public init(of relation: Relation, in vocabulary: RelationVocabulary) {
    if let definition = vocabulary[relation.relation] {
      self.init(family: definition.family, isSymmetric: definition.isSymmetric)
    } else {
      self.init(cameoOf: relation)
    }
  }

  /// The look that a relation's CAMEO code gives it when no vocabulary is at hand.
  ///
  /// Root codes 01-05 are verbal cooperation, 06-08 material cooperation, 09-13 verbal conflict,
  /// 14-20 material conflict: the quad classes of the relation vocabulary.
  ///
  /// - Parameter relation: A relation.
  public init(cameoOf relation: Relation) {
    let root = relation.cameo.flatMap { Int($0.prefix(2)) }
    switch root {
    case .some(1...5): self.init(family: .verbalCooperation)
    case .some(6...8): self.init(family: .materialCooperation)
    case .some(9...13): self.init(family: .verbalConflict)
    case .some(14...20): self.init(family: .materialConflict)
    default: self.init(family: nil)
    }
  }
}
