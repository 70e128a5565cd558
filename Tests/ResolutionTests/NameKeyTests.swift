import Testing

@testable import Resolution

@Suite struct NameKeyTests {
  @Test(arguments: [
    ("U.S.", "us"), ("the Élysée", "elysee"), ("al-Qaeda", "al qaeda"), ("Sana’a", "sanaa"),
    ("Russia's Foreign Ministry", "russia foreign ministry"), ("Łódź", "lodz"),
    ("Johnson & Johnson", "johnson and johnson"), ("The Hague", "hague"),
    ("Côte d’Ivoire", "cote divoire"),
    ("St. Lucia", "st lucia"), ("A", "a"),
  ])
  func spellingsFallTogether(text: String, key: String) {
    #expect(NameKey.normalized(text) == key)
  }

  @Test func possessiveEndingAloneHasNoPieces() {
    #expect(NameKey.pieces("'s").isEmpty)
    #expect(NameKey.pieces("’").isEmpty)
  }

  @Test(arguments: [
    ("NATO", true), ("U.S.", true), ("G7", true), ("Nato", false), ("us", false), ("A", false),
    ("7", false),
  ])
  func acronymsAreWrittenInCapitals(text: String, isAcronym: Bool) {
    #expect(NameKey.isAcronym(text) == isAcronym)
  }

  @Test func initialsLeaveSmallWordsOut() {
    #expect(NameKey.initials(NameKey.pieces("Bank of the West")) == "bw")
  }
}
