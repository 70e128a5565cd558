/// What two mentions have to do with each other by form, tree and type; the network weighs each.
///
/// The names are those of the model's configuration; definitions in Training/MODEL.md.
enum CoreferenceFeature: String, Sendable, CaseIterable {
  // Neither is a pronoun.
  case sameText = "same_text"
  case sameTextName = "same_text_name"
  case sameHead = "same_head"
  case sameHeadName = "same_head_name"
  case namePart = "name_part"
  case nameOverlap = "name_overlap"
  case nameDisjoint = "name_disjoint"
  case acronym
  case containedText = "contained_text"
  case modifierConflict = "modifier_conflict"
  case nameCommon = "name_common"
  case sameType = "same_type"
  case differentType = "different_type"
  case sameSentenceNominal = "same_sentence_nominal"
  case definiteSameHead = "definite_same_head"
  // Both are.
  case samePronoun = "same_pronoun"
  case differentPronoun = "different_pronoun"
  // Only the later one is.
  case personPronounWithPerson = "person_pronoun_with_person"
  case personPronounWithOther = "person_pronoun_with_other"
  case itWithPerson = "it_with_person"
  case itWithOther = "it_with_other"
  case theyWithPluralOrOrganization = "they_with_plural_or_organization"
  case theyWithSingular = "they_with_singular"
  case speakerWithNominal = "speaker_with_nominal"
  // Only the earlier one is.
  case pronounThenNominal = "pronoun_then_nominal"
  // Any pair.
  case numberAgree = "number_agree"
  case numberConflict = "number_conflict"
  case appositive
  case predicate
  case nested
  case indefiniteLater = "indefinite_later"
  // The later one is a pronoun.
  case sameSentencePronoun = "same_sentence_pronoun"
  case subjectAntecedent = "subject_antecedent"
  case sameRelation = "same_relation"

  /// Its place in a list of weights.
  var place: Int { Self.places[self] ?? 0 }

  private static let places = Dictionary(
    uniqueKeysWithValues: zip(allCases, 0..<allCases.count))
}
