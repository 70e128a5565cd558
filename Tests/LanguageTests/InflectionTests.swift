import Resources
import Testing

@testable import Language

@Suite struct InflectionTests {
  @Test(arguments: [
    ("deny", "denies", "denied", "denying"), ("urge", "urges", "urged", "urging"),
    ("plan", "plans", "planned", "planning"), ("stop", "stops", "stopped", "stopping"),
    ("watch", "watches", "watched", "watching"), ("die", "dies", "died", "dying"),
    ("veto", "vetoes", "vetoed", "vetoing"), ("vow", "vows", "vowed", "vowing"),
    ("play", "plays", "played", "playing"), ("admit", "admits", "admitted", "admitting"),
    ("equip", "equips", "equipped", "equipping"), ("agree", "agrees", "agreed", "agreeing"),
    ("load", "loads", "loaded", "loading"), ("kidnap", "kidnaps", "kidnapped", "kidnapping"),
    ("picnic", "picnics", "picnicked", "picnicking"), ("free", "frees", "freed", "freeing"),
    ("target", "targets", "targeted", "targeting"), ("hope", "hopes", "hoped", "hoping"),
  ])
  func spellsForms(lemma: String, third: String, past: String, participle: String) {
    let inflection = Inflection(of: lemma)
    #expect(inflection.sForms.contains(third))
    #expect(inflection.edForms.contains(past))
    #expect(inflection.ingForms.contains(participle))
  }

  @Test func oneSyllableAlwaysDoubles() {
    #expect(Inflection(of: "hop").edForms == ["hopped"])
    #expect(Inflection(of: "ban").ingForms == ["banning"])
  }

  @Test(arguments: [
    ("denied", "VBD", "deny"), ("withdrew", "VBD", "withdraw"), ("urged", "VBN", "urge"),
    ("relies", "VBZ", "rely"), ("spied", "VBD", "spy"), ("found", "VBD", "find"),
    ("founded", "VBD", "found"), ("left", "VBN", "leave"), ("lay", "VBD", "lie"),
    ("laid", "VBD", "lay"), ("declined", "VBD", "decline"), ("vowed", "VBD", "vow"),
    ("ruled", "VBD", "rule"), ("invited", "VBN", "invite"), ("expelled", "VBD", "expel"),
    ("thanked", "VBD", "thank"), ("invaded", "VBN", "invade"), ("accusing", "VBG", "accuse"),
    ("planning", "VBG", "plan"), ("spokeswomen", "NNS", "spokeswoman"),
    ("allies", "NNS", "ally"), ("Crises", "NNS", "crisis"), ("taxes", "NNS", "tax"),
    ("shot", "VBD", "shoot"), ("felt", "VBD", "feel"), ("fell", "VBD", "fall"),
    ("hanged", "VBN", "hang"), ("bound", "VBN", "bind"), ("dying", "VBG", "die"),
    ("recognised", "VBD", "recognize"), ("honouring", "VBG", "honor"), ("centre", "NN", "center"),
  ])
  func shippedLexiconKnows(form: String, xpos: String, lemma: String) throws {
    #expect(try LemmaLexicon.shipped().lemma(of: form, xpos: xpos) == lemma)
  }

  /// The word class helps where the Penn tag is wrong for a verb.
  @Test func verbsAreFoundUnderOtherTags() throws {
    let lexicon = try LemmaLexicon.shipped()
    #expect(lexicon.lemma(of: "endangered", xpos: "JJ", tag: .adjective) != "endanger")
    #expect(lexicon.lemma(of: "endangered", xpos: "JJ", tag: .verb) == "endanger")
  }

  @Test func namesTheLineThatIsWrong() {
    var lexicon = LemmaLexicon()
    let error = #expect(throws: TableError.self) {
      try lexicon.addInflections(TableFile(name: "x.tsv", text: "# x\ndeny\tverb\t-\n"))
    }
    #expect(error?.line == 2)
  }
}
