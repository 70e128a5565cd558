/// A relation of the vocabulary: its meaning and its codes.
///
/// Codes and scores come from published code lists:
/// - PLOVER roots: Political Language Ontology for Verifiable Event Records, draft 0.8 (2021).
/// - CAMEO codes: P. A. Schrodt, *CAMEO: Conflict and Mediation Event Observations, Event and Actor
///   Codebook*, version 1.1b3 (2012).
/// - Goldstein scores: J. S. Goldstein, "A Conflict–Cooperation Scale for WEIS Events Data",
///   *Journal of Conflict Resolution* 36 (1992), in its published extension to CAMEO codes.
public struct RelationDefinition: Sendable, Hashable {
  /// The label as one says it aloud between the two actors: "is spokesperson of".
  public var label: String

  /// The family it belongs to.
  public var family: RelationFamily

  /// What it means, with the direction spelt out in the words "source" and "target".
  public var definition: String

  /// Whether it holds both ways: "borders", "meets".
  public var isSymmetric: Bool

  /// How the target stands to the source, said aloud: "is accused by"; the label itself when
  /// symmetric.
  public var inverse: String?

  /// The PLOVER root, for example `ACCUSE`; nothing for standing relations.
  public var plover: String?

  /// The CAMEO code, for example `112`; nothing for standing relations.
  public var cameo: String?

  /// 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.
  public var quadClass: Int?

  /// Conflict to cooperation, −10 to 10, on Goldstein's scale for the CAMEO code.
  public var goldstein: Double?

  /// The patterns of words that express it, in the order of the table.
  public var frames: [RelationFrame]

  /// Creates a definition.
  ///
  /// - Parameters:
  ///   - label: The label.
  ///   - family: The family it belongs to.
  ///   - definition: What it means.
  ///   - isSymmetric: Whether it holds both ways.
  ///   - inverse: How the target stands to the source.
  ///   - plover: The PLOVER root.
  ///   - cameo: The CAMEO code.
  ///   - quadClass: The quad class, 1 to 4.
  ///   - goldstein: The Goldstein score.
  ///   - frames: The patterns that express it.
  public init(
    label: String, family: RelationFamily, definition: String, isSymmetric: Bool = false,
    inverse: String? = nil, plover: String? = nil, cameo: String? = nil, quadClass: Int? = nil,
    goldstein: Double? = nil, frames: [RelationFrame] = []
  ) {
    self.label = label
    self.family = family
    self.definition = definition
    self.isSymmetric = isSymmetric
    self.inverse = inverse
    self.plover = plover
    self.cameo = cameo
    self.quadClass = quadClass
    self.goldstein = goldstein
    self.frames = frames
  }
}
