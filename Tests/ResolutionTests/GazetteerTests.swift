import Foundation
import GraphModel
import Resources
import TestSupport
import Testing

@testable import Resolution

@Suite struct GazetteerTests {
  let gazetteer: Gazetteer

  init() throws { gazetteer = try Gazetteer.shipped() }

  private static func table(_ text: String) throws -> GazetteerTable {
    try GazetteerTable(TableFile(name: "mine.tsv", text: text))
  }

  @Test func everyCountryHasACodeAndItsOwnNameFirst() {
    let countries = gazetteer.entries.filter { $0.kind == .country }
    #expect(countries.count >= 250)
    for country in countries {
      #expect(country.code?.count == 3)
      #expect(gazetteer.entry(named: country.name)?.key == country.key)
    }
  }

  @Test func thereAreHundredsOfOrganizationsAndTheirKeysAreUnique() {
    #expect(gazetteer.entries.count { $0.kind == .organization } >= 300)
    #expect(Set(gazetteer.entries.map(\.key)).count == gazetteer.entries.count)
  }

  @Test(arguments: [
    ("the Kremlin", "country:RUS"), ("Downing Street", "country:GBR"), ("UAE", "country:ARE"),
    ("DPRK", "country:PRK"), ("Élysée", "country:FRA"), ("Burma", "country:MMR"),
    ("Ivory Coast", "country:CIV"), ("Kosovo", "country:XKX"),
    ("ISIS", "organization:islamic state"),
    ("U.N.", "organization:united nations"), ("the Pentagon", "institution:USA:defense ministry"),
    ("Taliban", "organization:taliban"), ("IMF", "organization:international monetary fund"),
  ])
  func namesOfNewsTextAreKnown(name: String, key: String) {
    #expect(gazetteer.entry(named: name)?.key == key)
  }

  @Test func capitalIsASeatAndAdjectiveIsNoName() {
    #expect(gazetteer.readings(of: "Dushanbe").first?.sense == .seat)
    #expect(gazetteer.readings(of: "Tajik").first?.sense == .adjective)
    #expect(gazetteer.entry(named: "Tajik") == nil)
  }

  @Test func userRowsWinOverShippedOnes() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "# mine\nname\tkind\tcode\tcountry\taliases\nTaliban\torganization\tAFGGOV\tAFG\tEmirate\n"
        + "Acme\torganization\t\t\tIMF\n", to: "mine.tsv")
    let own = try Gazetteer.shipped(userTables: [TableFile(contentsOf: file)])
    #expect(own.entry(named: "Taliban")?.code == "AFGGOV")
    #expect(own.entry(named: "Emirate")?.key == "organization:taliban")
    #expect(own.entry(named: "IMF")?.name == "Acme")
    #expect(own.entry(named: "International Monetary Fund")?.code == "IGOBUSIMF")
  }

  @Test func countryOfOnesOwnIsKnownByItsCodeAndKeepsTheFormsItDoesNotList() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "name\tkind\tcode\taliases\nRussian Federation\tcountry\tRUS\tMuscovy\n", to: "mine.tsv")
    let own = try Gazetteer.shipped(userTables: [TableFile(contentsOf: file)])
    #expect(own.country("RUS")?.name == "Russian Federation")
    #expect(own.entry(named: "Muscovy")?.key == "country:RUS")
    #expect(own.readings(of: "Moscow").first?.sense == .seat)
    #expect(own.readings(of: "Russian").first?.sense == .adjective)
  }

  @Test func agentsAreNoActors() throws {
    let text = "name\tkind\tcode\taliases\npolice\tagent\tCOP\tconstabulary\n"
    let table = try Self.table(text)
    #expect(table.entries.isEmpty)
    #expect(table.agents.map(\.form) == ["police", "constabulary"])
  }

  @Test(arguments: [
    ("name\tkind\nA\tgod\n", 2, "unknown kind"),
    ("name\tkind\n\n# c\n\tcountry\n", 4, "is empty"),
    ("kind\nperson\n", 1, "is missing"),
    ("name\tkind\tcolour\n", 1, "unknown column"),
    ("name\tkind\nA\tperson\tx\n", 2, "3 cells but 2 columns"),
    ("name\tkind\tcountry\nA\tperson\tRussia\n", 2, "no country code"),
    ("name\tkind\nA\tperson\na\tperson\n", 3, "already in line 2"),
    ("name\tkind\n--\tperson\n", 2, "no letters"),
    ("name\tkind\npolice\tagent\n", 2, "has no code"),
  ])
  func mistakesAreReportedWithTheirLine(text: String, line: Int, problem: String) {
    let error = #expect(throws: TableError.self) { try Self.table(text) }
    #expect(error?.line == line)
    #expect(error?.problem.contains(problem) == true)
    #expect(error?.description.hasPrefix("mine.tsv, line \(line): ") == true)
  }

  @Test func missingUserFileIsOneSentence() {
    let error = #expect(throws: UnreadableFileError.self) {
      try TableFile(contentsOf: URL(filePath: "/nowhere/mine.tsv"))
    }
    #expect(error?.description.contains("/nowhere/mine.tsv") == true)
  }
}
