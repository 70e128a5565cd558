/// The type of a named entity, from the model's name tagger.
public enum NameType: String, Sendable, Codable, CaseIterable {
  case person = "PER"
  case location = "LOC"
  case organization = "ORG"
  /// A nationality, a religious or a political group.
  case group = "NORP"
  case event = "EVENT"
  case other = "MISC"
}
