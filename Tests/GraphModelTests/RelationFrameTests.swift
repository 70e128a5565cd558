import GraphModel
import Testing

@Suite struct RelationFrameTests {
  @Test(arguments: [
    "v:accuse", "v:call +on +upon", "v:carry_out =exercise =drill +at", "v:suffer +from ~",
    "n:invasion +of", "r:spokesman +of +for", "a:dependent +on", "v:charge &with",
    "v:come &under/attack +by ~", "v:strike !deal !balance", "v:leave @country @place",
    "v:win ^organization", "v:base +in %", "r:host +of *",
  ])
  func printsWhatItReads(text: String) throws {
    #expect(try RelationFrame(parsing: text, relation: "x").description == text)
  }

  @Test func readsEveryItem() throws {
    let frame = try RelationFrame(
      parsing: " v:carry_out =attack !poll &with/help +on +against ^group @place ~ * ",
      relation: "attacks")
    #expect(
      frame
        == RelationFrame(
          category: .verb, lemma: "carry", particle: "out", objects: ["attack"],
          excludedObjects: ["poll"], prepositions: ["on", "against"],
          companions: [.init(preposition: "with", noun: "help")], sourceKinds: [.group],
          targetKinds: [.place], isReversed: true, isExplicit: true,
          relation: "attacks"))
  }

  @Test(arguments: [
    ("", "is empty"), ("accuse", "does not begin with v:, n:, r: or a: and a lemma"),
    ("x:accuse", "does not begin with v:, n:, r: or a: and a lemma"),
    ("v:", "does not begin with v:, n:, r: or a: and a lemma"),
    ("n:take_over +of", "has a particle but is no verb"),
    ("v:call +", "has the empty item \"+\""), ("v:call on", "has the unknown item \"on\""),
    ("v:leave @planet", "names the unknown kind \"planet\""),
  ])
  func saysWhatIsWrong(text: String, problem: String) {
    let error = #expect(throws: InvalidFrame.self) {
      try RelationFrame(parsing: text, relation: "x")
    }
    #expect(error?.problem == problem)
  }
}
