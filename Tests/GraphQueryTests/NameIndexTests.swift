import GraphModel
import GraphQuery
import Testing

@Suite struct NameIndexTests {
  private let names = NameIndex([
    Actor(
      id: 1, name: "Russia", kind: .country, code: "RUS",
      aliases: ["Moscow", "the Kremlin", "Russian government"]),
    Actor(id: 2, name: "Ivan Petrov", kind: .person, aliases: ["Petrov"]),
    Actor(id: 3, name: "Oleg Petrov", kind: .person, aliases: ["Petrov", "Mr Petrov"]),
    Actor(id: 4, name: "São Tomé", kind: .place),
    Actor(id: 5, name: "Sergey Lavrov", kind: .person, aliases: []),
    Actor(id: 6, name: "Taliban", kind: .organization, aliases: ["Islamic Emirate"]),
    Actor(id: 7, name: "Mohammed bin Salman", kind: .person),
    Actor(id: 8, name: "Jane Miller", kind: .person),
    Actor(id: 9, name: "John Miller", kind: .person),
    Actor(id: 10, name: "German chancellor", kind: .person),
  ])

  @Test(arguments: [
    ("Russia", 1), ("moscow", 1), ("Kremlin", 1), ("The KREMLIN’s", 1), ("rus", 1), ("sao tome", 4),
    ("6", 6), ("the Islamic  Emirate", 6), ("Mr. Petrov", 3), ("Ivan Petrov", 2),
    ("lavrov", 5), ("bin Salman", 7), ("Salman", 7),
  ])
  func findsByWhatPeopleType(name: String, id: Int64) throws {
    #expect(try names.actor(name).id == id)
  }

  @Test func saysWhoAnAmbiguousNameMayBe() throws {
    let error = #expect(throws: NameError.self) { try names.actor("petrov") }
    #expect(
      error?.description
        == "'petrov' may be Ivan Petrov (person, number 2) or Oleg Petrov (person, number 3); "
        + "give a full name or the number.")
  }

  @Test func surnameOfSeveralFindsNone() throws {
    let error = #expect(throws: NameError.self) { try names.actor("Miller") }
    #expect(
      error?.description
        == "'Miller' may be Jane Miller (person, number 8) or John Miller (person, number 9); "
        + "give a full name or the number.")
  }

  @Test func officeIsNoSurname() {
    #expect(throws: NameError.self) { try names.actor("chancellor") }
  }

  @Test func displayNameWinsOverAlias() throws {
    let names = NameIndex([
      Actor(id: 1, name: "Georgia", kind: .country),
      Actor(id: 2, name: "State of Georgia", kind: .place, aliases: ["Georgia"]),
    ])
    #expect(try names.actor("Georgia").id == 1)
  }

  @Test(arguments: [
    ("Rusia", "did you mean 'Russia'?"), ("Sergej Lavrov", "did you mean 'Sergey Lavrov'?"),
    ("Talibna", "did you mean 'Taliban'?"), ("Mosocw", "did you mean 'Moscow' (Russia)?"),
  ])
  func suggestsNearNames(name: String, suggestion: String) throws {
    let error = #expect(throws: NameError.self) { try names.actor(name) }
    #expect(error?.description.hasSuffix(suggestion) == true, "\(error?.description ?? "")")
  }

  @Test func suggestsNothingForStrangeNames() throws {
    let error = #expect(throws: NameError.self) { try names.actor("Xanadu Holdings") }
    #expect(error?.description == "There is no actor 'Xanadu Holdings' in the graph.")
  }
}
