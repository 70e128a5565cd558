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
