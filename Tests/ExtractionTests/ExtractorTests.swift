import Extraction
import GraphModel
import Language
import Testing

/// The rules on trees written by hand, with the shipped tables and without the language model.
@Suite struct ExtractorTests {
  private func claims(_ trees: String...) throws -> [String] {
    let document = TreeBuilder.document(trees)
    return ClaimLines.lines(try Shipped.extractor().extract(from: document), in: document)
  }

  @Test func aRequestIsMadeToEveryMemberAndItsContentIsOnlyWanted() throws {
    let document = TreeBuilder.document([SampleTrees.urge])
    let extraction = try Shipped.extractor().extract(from: document)
    let lines = ClaimLines.lines(extraction, in: document)
    #expect(lines.contains("Russia urges Tajikistan"))
    #expect(lines.contains("Russia urges Taliban"))
    #expect(lines.contains { $0.hasPrefix("Taliban") && $0.contains("requested by Russia") })
    #expect(extraction.claims[0].statement.content == "to avoid confrontation")
    #expect(extraction.claims[0].statement.trigger == "urged")
    #expect(extraction.claims[0].statement.rule == "verb.active")
  }

  @Test func aNegatedFutureStaysNegatedAndFuture() throws {
    #expect(try claims(SampleTrees.negatedFuture) == ["Serbia recognizes Kosovo negated future"])
  }

  @Test func whatIsDeniedIsNegatedInTheMouthOfWhoeverDenies() throws {
    let found = try claims(SampleTrees.denial)
    let inner = found.filter { $0.contains("rebels") && $0.hasPrefix("minister") }
    #expect(!inner.isEmpty)
    #expect(inner.allSatisfy { $0.contains("negated") && $0.contains("by minister") })
  }

  @Test func aPassiveIsTurnedRound() throws {
    let found = try claims(SampleTrees.passive)
    #expect(found.contains { $0.hasPrefix("police") && $0.contains("Assange") })
    #expect(!found.contains { $0.hasPrefix("Assange") && $0.hasSuffix("police") })
  }

  @Test func aDescriptionOfTheSubjectIsAboutTheSubject() throws {
    let found = try claims(SampleTrees.reduced)
    #expect(found.contains { $0.contains("Taliban") && $0.contains("Russia") })
  }

  @Test func theAccusationIsActualAndWhatSomebodyIsAccusedOfIsPossible() throws {
    let found = try claims(SampleTrees.accusation)
    #expect(found.contains("Norway accuses Sweden"))
    let spying = found.filter { $0.hasPrefix("Sweden") }
    #expect(!spying.isEmpty)
    #expect(spying.allSatisfy { $0.contains("possible by Norway") })
  }

  @Test func anAttemptIsNoFactAndARelativePronounStandsForItsNoun() throws {
    let found = try claims(SampleTrees.relative)
    let blocking = found.filter { $0.hasPrefix("protesters") && $0.contains("plant") }
    #expect(!blocking.isEmpty)
    #expect(blocking.allSatisfy { $0.contains("possible") })
  }

  @Test func aQuotationIsInTheMouthOfItsSpeaker() throws {
    let document = TreeBuilder.document([SampleTrees.quotation])
    let extraction = try Shipped.extractor().extract(from: document)
    let lines = ClaimLines.lines(extraction, in: document)
    #expect(lines.contains { $0.hasPrefix("We rejects plan") && $0.hasSuffix("by Orban") })
    #expect(extraction.quotations.count == 1)
    #expect(extraction.quotations.first?.isSpeech == true)
    #expect(extraction.quotations.first?.speaker.map { document[$0.head].text } == "Orban")
  }

  @Test func noDoubtDeniesNothing() throws {
    #expect(try claims(SampleTrees.noDoubt) == ["army attacks village"])
  }

  @Test func aConditionIsConditionalAndSoIsWhatHangsOnIt() throws {
    let found = try claims(SampleTrees.condition)
    #expect(found.contains { $0.hasPrefix("Iran attacks Iraq conditional") })
    #expect(found.contains { $0.hasPrefix("Turkey") && $0.contains("conditional") })
    #expect(found.allSatisfy { $0.contains("conditional") })
  }

  @Test func whoIsNamedAfterAccordingToSpeaks() throws {
    let found = try claims(SampleTrees.according)
    #expect(found.contains { $0.hasPrefix("Moscow") && $0.hasSuffix("by Kyiv") })
  }

  @Test func anEventNounHasItsPossessorAsSource() throws {
    let found = try claims(SampleTrees.nominal)
    #expect(found.contains { $0.hasPrefix("Russia") && $0.hasSuffix("Ukraine") })
    #expect(!found.contains { $0.hasPrefix("Ukraine") })
  }

  @Test func whatIsNotSaidIsLeftOpen() throws {
    let found = try claims(SampleTrees.unsaid).filter { $0.hasPrefix("Sweden") }
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.contains("possible") })
  }

  @Test func whatFailsDoesNotHappen() throws {
    let found = try claims(SampleTrees.failure)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.contains("negated") })
  }

  @Test func withoutNegatesAndTheMainClauseStays() throws {
    let found = try claims(SampleTrees.without)
    #expect(found.contains { $0.hasPrefix("court") && $0.hasSuffix("activists") })
    #expect(found.contains { $0.contains("Greenpeace negated") })
  }

  @Test func whatComesBeforeTheFutureIsFutureToo() throws {
    let found = try claims(SampleTrees.later)
    #expect(found.contains { $0.hasPrefix("troops") && $0.hasSuffix("Syria future") })
  }

  @Test func talksThatSomebodyCallsForAreOnlyWanted() throws {
    let found = try claims(SampleTrees.talks)
    #expect(found.contains { $0.hasPrefix("Mali") && $0.contains("Chad requested") })
  }

  @Test func whoeverCallsAClaimFalseDeniesIt() throws {
    let document = TreeBuilder.document([SampleTrees.verdict])
    let extraction = try Shipped.extractor().extract(from: document)
    let claim = try #require(extraction.claims.first { $0.statement.rule == "speech.verdict" })
    #expect(ClaimLines.line(claim, in: document) == "Uganda denies claims")
    #expect(claim.target?.alternatives.map { document[$0].text } == ["Kenya"])
  }

  @Test func whoeverSaysThatSomebodyMustActDemandsIt() throws {
    let found = try claims(SampleTrees.demand)
    #expect(found.contains("Macron demands from Estonia"))
    #expect(found.contains { $0.hasPrefix("Estonia") && $0.contains("requested by Macron") })
  }

  @Test func whatIsSaidOfAPartNamedAfterItsWholeHoldsForTheWhole() throws {
    #expect(try claims(SampleTrees.whole).contains { $0.hasPrefix("Colombia depends on Brazil") })
  }

  @Test func aDeniedSubjectDeniesTheVerbForEveryMember() throws {
    let found = try claims(SampleTrees.neither)
    #expect(found.contains { $0.hasPrefix("Spain") })
    #expect(found.contains { $0.hasPrefix("Portugal") })
    #expect(found.allSatisfy { $0.contains("negated") })
  }

  @Test func anAccusationIsFollowedBackToWhoeverMadeIt() throws {
    let rejection = """
      Sweden Sweden PROPN NNP 2 nsubj place
      rejected reject VERB VBD 0 root
      these this DET DT 4 det
      accusations accusation NOUN NNS 2 obj abstract
      . . PUNCT . 2 punct
      """
    let document = TreeBuilder.document([SampleTrees.accusation, rejection])
    let extraction = try Shipped.extractor().extract(from: document)
    let claim = try #require(extraction.claims.first { $0.predicate.sentence == 1 })
    #expect(claim.target?.alternatives.map { document[$0].text } == ["Norway"])
  }

  @Test func aNameInAppositionStandsForItsRole() throws {
    let found = try claims(
      """
      A a DET DT 2 det
      minister minister NOUN NN 5 nsubj person
      , , PUNCT , 4 punct
      Lund Lund PROPN NNP 2 appos person
      praised praise VERB VBD 0 root
      Kenya Kenya PROPN NNP 5 obj place
      """)
    #expect(found.contains("Lund praises Kenya"))
  }

  @Test func aPersonsOwnerDoesNotStandForThePerson() throws {
    let document = TreeBuilder.document([
      """
      Trump Trump PROPN NNP 3 nmod:poss person
      's 's PART POS 1 case
      lawyer lawyer NOUN NN 4 nsubj person
      praised praise VERB VBD 0 root
      Kenya Kenya PROPN NNP 4 obj place
      """
    ])
    let extraction = try Shipped.extractor().extract(from: document)
    let claim = try #require(extraction.claims.first { $0.relation == "praises" })
    #expect(claim.source?.alternatives == [])
  }

  @Test func whoeverAttacksStandsForTheAttack() throws {
    let document = TreeBuilder.document([
      """
      Kenya Kenya PROPN NNP 2 nsubj place
      condemned condemn VERB VBD 0 root
      an a DET DT 4 det
      attack attack NOUN NN 2 obj event
      by by ADP IN 6 case
      soldiers soldier NOUN NNS 4 nmod person
      of of ADP IN 8 case
      Chad Chad PROPN NNP 6 nmod place
      """
    ])
    let extraction = try Shipped.extractor().extract(from: document)
    let claim = try #require(extraction.claims.first { document[$0.predicate].lemma == "condemn" })
    #expect(claim.target?.alternatives.first.map { document[$0].text } == "soldiers")
  }

  @Test func aPrepositionTakenForAParticleIsRead() throws {
    let found = try claims(
      """
      Kenya Kenya PROPN NNP 2 nsubj place
      called call VERB VBD 0 root
      on on ADP RP 2 compound:prt
      Chad Chad PROPN NNP 2 obj place
      """)
    #expect(found == ["Kenya calls on Chad"])
  }

  @Test func aDemonymAtTheHeadOfASentenceIsAName() throws {
    let found = try claims(
      """
      Kenyan Kenyan ADJ JJ 2 amod
      President President PROPN NNP 3 nmod:desc
      Otieno Otieno PROPN NNP 4 nsubj person
      praised praise VERB VBD 0 root
      Chad Chad PROPN NNP 4 obj place
      """)
    #expect(found.contains("Otieno leads Kenyan"))
  }

  @Test func whoeverIsAtTheForefrontOfAFightFights() throws {
    let found = try claims(
      """
      Chad Chad PROPN NNP 4 nsubj place
      is be AUX VBZ 4 cop
      at at ADP IN 4 case
      forefront forefront NOUN NN 0 root abstract
      of of ADP IN 6 case
      fight fight NOUN NN 4 nmod event
      against against ADP IN 8 case
      Daesh Daesh PROPN NNP 6 nmod organization
      """)
    #expect(found.contains("Chad fights Daesh"))
  }

  @Test func whatSomebodyMustDoAfterAThreatLeavesTheThreatAFact() throws {
    let found = try claims(
      """
      Carlineo Carlineo PROPN NNP 3 nsubj person
      must must AUX MD 3 aux
      pay pay VERB VB 0 root
      after after SCONJ IN 5 mark
      threatening threaten VERB VBG 3 advcl
      Omar Omar PROPN NNP 5 obj person
      """)
    #expect(found.contains("Carlineo threatens Omar"))
  }

  @Test func theSameTextGivesTheSameClaims() throws {
    let trees = [SampleTrees.urge, SampleTrees.accusation, SampleTrees.neither]
    let document = TreeBuilder.document(trees)
    let extractor = try Shipped.extractor()
    #expect(extractor.extract(from: document) == extractor.extract(from: document))
  }

  @Test func anEmptyDocumentHasNoClaims() throws {
    let extraction = try Shipped.extractor().extract(
      from: AnalyzedDocument(text: "", sentences: []))
    #expect(extraction == Extraction())
  }
}
