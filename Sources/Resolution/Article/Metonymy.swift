import Language

/// Tells a seat of government that acts from the city: "Moscow urged" from "met in Moscow".
enum Metonymy {
  /// Whether a place name stands for those who act there.
  ///
  /// - Parameters:
  ///   - position: The name's head word.
  ///   - sentence: Its sentence.
  /// - Returns: False when the name is a place here.
  static func acts(_ position: Int, in sentence: Sentence) -> Bool {
    let word = sentence.words[position]
    if position > 0, position + 1 < sentence.words.count,
      sentence.words[position - 1].lowercased == "for",
      sentence.words[position + 1].lowercased == "to"
    {
      return true  // "for Damascus to allow": the subject of an infinitive
    }
    let above = word.head.map { sentence.words[$0] }
    let verb = above.map { NameKey.folded($0.lemma) } ?? ""
    switch word.relation {
    case .nsubj, .nsubjOuter:
      // "Moscow is the capital": what a copula says of a city.
      return above.map { $0.tag == .verb || $0.tag == .adjective || $0.tag == .auxiliary } ?? true
    case .nsubjPass, .obj, .iobj:
      return !physicalVerbs.contains(verb)
    case .nmodPoss:
      return !localNouns.contains(verb) && !isLocalOffice(word.head, in: sentence)
    case .oblAgent: return true
    case .obl, .nmod, .oblUnmarked, .nmodUnmarked:
      return actsAsOblique(position, governor: verb, above: above, in: sentence)
    case .conj:
      // A member of a list plays the part of the first.
      guard let head = word.head, head != position else { return false }
      if sentence.caseMarkers(of: position).isEmpty { return acts(head, in: sentence) }
      return actsAsOblique(position, governor: "", above: above, in: sentence)
    case .compound, .amod:
      return above.map { actingNouns.contains(NameKey.folded($0.lemma)) } ?? false
    default: return false
    }
  }

  /// "Delhi's chief minister" governs the city.
  private static func isLocalOffice(_ noun: Int?, in sentence: Sentence) -> Bool {
    guard let noun else { return false }
    return ([noun] + sentence.dependents[noun]).contains { title in
      let name = sentence.words[title].lowercased
      if name == "mayor" || name == "governor" { return true }
      return name == "minister"
        && sentence.dependents[title].contains { sentence.words[$0].lowercased == "chief" }
    }
  }

  private static func actsAsOblique(
    _ position: Int, governor: String, above: Word?, in sentence: Sentence
  ) -> Bool {
    guard let marker = sentence.caseMarkers(of: position).first else { return false }
    switch marker {
    case "by", "with", "between", "against", "on", "for", "toward", "towards", "among", "of":
      if marker == "for" || marker == "of" {
        return !localNouns.contains(governor) && actsByNoun(above)
      }
      if marker == "on", localNouns.contains(governor) { return false }
      return true
    case "to", "from":
      return speechGovernors.contains(governor)
    default: return false
    }
  }

  private static func actsByNoun(_ above: Word?) -> Bool {
    guard let above else { return false }
    if above.tag == .verb { return !physicalVerbs.contains(NameKey.folded(above.lemma)) }
    return actingNouns.contains(NameKey.folded(above.lemma))
  }

  /// Verbs whose object is a place, even when it is a capital.
  private static let physicalVerbs: Set<String> = [
    "visit", "leave", "enter", "reach", "bomb", "shell", "strike", "hit", "capture", "seize",
    "besiege", "attack", "flee", "surround", "liberate", "tour", "evacuate", "storm", "retake",
    "shake", "rock", "destroy", "occupy", "control", "paralyze", "lock", "quit", "arrive",
    "overrun", "blockade", "pound", "raid", "cross", "leave", "approach", "target", "flood",
  ]

  /// Nouns that make a city a place: "Moscow's streets".
  private static let localNouns: Set<String> = [
    "street", "airport", "suburb", "mayor", "center", "centre", "outskirts", "metro", "subway",
    "district", "population", "square", "hotel", "embassy", "hospital", "university",
    "city", "capital", "region", "court", "prison", "station", "police", "attack", "north", "south",
    "east", "west", "bombing", "siege", "battle", "road", "talk", "fall", "capture", "official",
    "governor", "councilor", "resident",
  ]

  /// Nouns that make a city act: "Moscow's demands", "the Moscow government".
  private static let actingNouns: Set<String> = [
    "demand", "decision", "policy", "government", "position", "accusation", "ally", "support",
    "ambassador", "response", "relation", "tie", "pressure", "threat", "proposal", "claim",
    "recognition", "condemnation", "statement", "request", "offer", "interest", "influence",
    "stance", "approval", "administration", "regime", "effort", "plan", "backing", "interference",
    "aggression", "sanction", "involvement", "behest", "expense", "view",
  ]

  /// Words of speech and giving, whose "to" leads to those who act.
  private static let speechGovernors: Set<String> = [
    "say", "appeal", "deliver", "talk", "sell", "give", "offer", "lend", "answer", "respond",
    "reply", "call", "message", "warning", "letter", "appeal", "request", "demand", "order",
    "support", "pressure", "concession", "statement", "response", "loyal", "close", "threat",
    "hand", "send", "grant", "provide", "supply", "aid", "permission", "approval", "signal",
    "protest", "complain", "ally", "tie", "apologize", "apology", "independent", "receive", "want",
  ]
}
