import Testing

@testable import Language

@Suite struct GAPExampleTests {
  private static let heading =
    "ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref\tURL\n"

  @Test func findsPlacesInBytes() throws {
    let line = "1\tRené met José; he left.\the\t15\tRené\t0\tFALSE\tJosé\t9\tTRUE\tURL\n"
    let example = try #require(try GAPExample.examples(Self.heading + line).first)
    #expect(example.pronoun == 17..<19)
    #expect(
      example.candidates == [
        .init(range: 0..<5, isMeant: false), .init(range: 10..<15, isMeant: true),
      ])
  }

  @Test(arguments: [
    "1\tHe left.\tHe\n", "1\tHe left.\tHe\t3\tA\t0\tFALSE\tB\t0\tTRUE\tu\n",
    "1\tHe left.\tHe\t300\tHe\t0\tFALSE\tHe\t0\tTRUE\tu\n",
  ])
  func saysWhichLineIsWrong(line: String) {
    #expect(throws: GAPError(line: 2)) { try GAPExample.examples(Self.heading + line) }
  }
}
