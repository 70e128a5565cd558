/// The rules that find claims, by the names under which claims show them.
package enum Rule: String, Sendable, CaseIterable {
  case verbActive = "verb.active"
  case verbPassive = "verb.passive"
  /// A phrase with a preposition that is the verb's target: "called on Dushanbe".
  case verbPrepositional = "verb.prepositional"
  /// A verb that leaves the meaning to its object: "poses a threat to".
  case verbLight = "verb.light"
  /// A verb of the text's own whose object is the target.
  case openVerb = "verb.open"
  /// A verb of the text's own with a preposition.
  case openPrepositional = "verb.open-prepositional"
  /// A verb of the text's own, its object and the object's complement.
  case openLight = "verb.open-light"
  case openPassive = "verb.open-passive"
  case participleCompound = "participle.compound"
  case nounEvent = "noun.event"
  case nounBetween = "noun.between"
  case nounRole = "noun.role"
  case appositionRole = "apposition.role"
  case titleRole = "title.role"
  /// A person's office is led by that person.
  case possessiveOffice = "possessive.office"
  case copulaRole = "copula.role"
  case copulaAdjective = "copula.adjective"
  case copulaNoun = "copula.noun"
  case copulaPlace = "copula.place"
  case adjective = "adjective"
  case nounPlace = "noun.place"
  /// Whoever says that somebody must do something calls on them.
  case speechDemand = "speech.demand"
  /// Whoever says that a claim is false rejects it.
  case speechVerdict = "speech.verdict"
  /// Whoever says what somebody is like or may do comments on them.
  case speechJudgement = "speech.judgement"

  /// The logarithm of the odds that a claim of the rule is right when nothing makes it doubtful; see
  /// ``ClaimConfidence``.
  var logOdds: Double {
    switch self {
    case .verbActive, .verbPassive: 2.2
    case .titleRole, .appositionRole, .copulaRole: 2.4
    case .verbPrepositional, .verbLight, .nounRole: 2.0
    case .copulaAdjective, .nounEvent, .nounBetween, .adjective: 1.4
    case .openVerb, .copulaPlace, .participleCompound: 1.5
    case .nounPlace, .copulaNoun, .possessiveOffice: 1.1
    case .speechDemand, .speechVerdict, .speechJudgement: 1.1
    case .openPrepositional, .openPassive, .openLight: 1.0
    }
  }
}
