/// The sex that "he" or "she" says a person is of.
enum PersonSex: String, Sendable, CaseIterable {
  case male = "m"
  case female = "f"

  /// The sex that a class of pronouns tells.
  init?(_ pronoun: MentionDescription.PronounClass) {
    switch pronoun {
    case .he: self = .male
    case .she: self = .female
    default: return nil
    }
  }
}
