import GraphQuery
import Testing

@Suite struct NormalizedNameTests {
  @Test(arguments: [
    ("The Hague", "hague"), ("the U.S.", "us"), ("L'Oréal", "loreal"), ("A", "a"), ("Łódź", "lodz"),
    ("al-Shabaab", "al shabaab"), ("  Côte   d’Ivoire ", "cote divoire"), ("Россия", "россия"),
    ("Moscow's", "moscow"), ("Paris", "paris"), ("", ""), ("—", ""),
  ])
  func takesAwayWhatDoesNotMatter(name: String, text: String) {
    #expect(NormalizedName(name).text == text)
    #expect(NormalizedName(NormalizedName(name).text).text == text)
  }
}
