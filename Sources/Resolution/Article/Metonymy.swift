import Extraction
import Language

/// Tells a seat of government that acts from the city: "Moscow urged" from "met in Moscow".
struct Metonymy {
  let sentence: Sentence
  let lexicon: Lexicon

  /// Whether a place name stands for those who act there.
  ///
  /// - Parameter position: The name's head word.
  /// - Returns: False when the name is a place here.
  func acts(_ position: Int) -> Bool {
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
      return !lexicon.has(verb, .physicalVerb)
    case .nmodPoss:
      return !lexicon.has(verb, .localNoun) && !isLocalOffice(word.head)
    case .oblAgent: return true
    case .obl, .nmod, .oblUnmarked, .nmodUnmarked:
      return actsAsOblique(position, governor: verb, above: above)
    case .conj:
      // A member of a list plays the part of the first.
      guard let head = word.head, head != position else { return false }
      if sentence.caseMarkers(of: position).isEmpty { return acts(head) }
      return actsAsOblique(position, governor: "", above: above)
    case .compound, .amod:
      return above.map { lexicon.has(NameKey.folded($0.lemma), .actingNoun) } ?? false
    default: return false
    }
  }

  /// "Delhi's chief minister" governs the city.
  private func isLocalOffice(_ noun: Int?) -> Bool {
    guard let noun else { return false }
    return ([noun] + sentence.dependents[noun]).contains { title in
      let name = sentence.words[title].lowercased
      if name == "mayor" || name == "governor" { return true }
      return name == "minister"
        && sentence.dependents[title].contains { sentence.words[$0].lowercased == "chief" }
    }
  }

  private func actsAsOblique(
    _ position: Int, governor: String, above: Word?
  ) -> Bool {
    guard let marker = sentence.caseMarkers(of: position).first else { return false }
    switch marker {
    case "by", "with", "between", "against", "on", "for", "toward", "towards", "among", "of":
      if marker == "for" || marker == "of" {
        return !lexicon.has(governor, .localNoun) && actsByNoun(above)
      }
      if marker == "on", lexicon.has(governor, .localNoun) { return false }
      return true
    case "to", "from":
      return lexicon.has(governor, .speech)
    default: return false
    }
  }

  private func actsByNoun(_ above: Word?) -> Bool {
    guard let above else { return false }
    if above.tag == .verb { return !lexicon.has(NameKey.folded(above.lemma), .physicalVerb) }
    return lexicon.has(NameKey.folded(above.lemma), .actingNoun)
  }
}
