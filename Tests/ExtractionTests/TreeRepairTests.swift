import Language
import Testing

@testable import Extraction

@Suite struct TreeRepairTests {
  private let repair = TreeRepair(
    isRole: { ["president", "commander", "cmdr."].contains($0) }, isReport: { $0 == "say" },
    classes: WordClasses([
      .addressingVerb: ["tell", "ask"], .namingVerb: ["call"], .chargingVerb: ["accuse"],
      .titleholder: ["champion"], .border: ["border"],
    ]))

  private func mended(_ tree: String) -> Sentence {
    repair.mended(TreeBuilder.document([tree]).sentences[0])
  }

  @Test func aGerundAfterAnInfinitiveJoinsTheGerundAbove() {
    let sentence = mended(
      """
      police police NOUN NNS 2 nsubj organization
      using use VERB VBG 0 root
      gas gas NOUN NN 2 obj substance
      to to PART TO 5 mark
      disperse disperse VERB VB 2 advcl
      crowds crowd NOUN NNS 5 obj person
      and and CCONJ CC 8 cc
      beating beat VERB VBG 5 conj
      protesters protester NOUN NNS 8 obj person
      """)
    #expect(sentence.words[7].head == 1)
  }

  @Test func aNameAfterARoleIsItsHolder() {
    let sentence = mended(
      """
      President president PROPN NNP 7 nsubj person
      of of ADP IN 4 case
      the the DET DT 4 det
      Senate Senate PROPN NNP 1 nmod organization
      , , PUNCT , 6 punct
      Saraki Saraki PROPN NNP 1 conj person
      sued sue VERB VBD 0 root
      """)
    #expect(sentence.words[5].relation == .appos)
  }

  @Test func aSecondSubjectBehindTellIsItsObject() {
    let sentence = mended(
      """
      Robertson Robertson PROPN NNP 2 nsubj person
      told tell VERB VBD 0 root
      Babb Babb PROPN NNP 2 nsubj person
      """)
    #expect(sentence.words[2].relation == .iobj)
  }

  @Test func aNounBetweenForAndToIsTheSubject() {
    let sentence = mended(
      """
      pressure pressure NOUN NN 2 nsubj abstract
      continued continue VERB VBD 0 root
      for for SCONJ IN 6 mark
      Damascus Damascus PROPN NNP 2 obl place
      to to PART TO 6 mark
      act act VERB VB 2 advcl
      """)
    #expect(sentence.words[3].head == 5)
    #expect(sentence.words[3].relation == .nsubj)
  }

  @Test func aRepairThatWouldCloseACircleIsNotMade() {
    // "Man" would hang on "act", which hangs on "man".
    let tree = """
      time time NOUN NN 2 nsubj abstract
      came come VERB VBD 0 root
      for for SCONJ IN 6 mark
      man man NOUN NN 2 obl person
      to to PART TO 6 mark
      act act VERB VB 4 acl
      """
    #expect(mended(tree) == TreeBuilder.document([tree]).sentences[0])
  }

  @Test func aSpeakerBehindItsVerbIsFoundAgain() {
    let sentence = mended(
      """
      prices price NOUN NNS 2 nsubj abstract
      fell fall VERB VBD 4 ccomp
      , , PUNCT , 2 punct
      said say VERB VBD 0 root
      Dreyer Dreyer PROPN NNP 2 nsubj person
      """)
    #expect(sentence.words[4].head == 3)
  }

  @Test func aSoundTreeStaysAsItIs() {
    let sentence = TreeBuilder.document([SampleTrees.urge]).sentences[0]
    #expect(repair.mended(sentence) == sentence)
  }
}
