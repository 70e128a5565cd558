/// The family that a relation of the vocabulary belongs to.
public enum RelationFamily: String, Sendable, Codable, CaseIterable {
  case verbalCooperation = "verbal cooperation"
  case materialCooperation = "material cooperation"
  case verbalConflict = "verbal conflict"
  case materialConflict = "material conflict"
  case statement
  case role
  case place
  case dependence
  case family
  case business
}
