import GraphModel
import GraphQuery
import Testing

@Suite struct NoPathTests {
  private let actors = ["Anna", "Boris", "Clara", "Dmitri", "Elena", "Fyodor"].enumerated().map {
    Actor(id: Int64($0 + 1), name: $1, kind: .person)
  }

  private func relation(_ id: Int64, _ source: Int64, _ target: Int64, _ polarity: Polarity)
    -> Relation
  {
    Relation(
      id: id, source: source, target: target, relation: "meets",
      evidence: [
        Evidence(
          document: "a", published: CalendarDate(year: 2021, month: 5), sentence: "S.",
          range: 0..<2, statement: Statement(trigger: "met", polarity: polarity, rule: "r"))
      ])
  }

  private func answer(
    _ source: Int64, _ target: Int64, _ change: (inout PathQuery) -> Void = { _ in }
  ) -> String {
    let graph = Graph(
      actors: actors,
      relations: [
        relation(1, 1, 2, .affirmed), relation(2, 2, 3, .affirmed), relation(3, 3, 4, .negated),
        relation(4, 5, 5, .affirmed),
      ])
    var query = PathQuery(from: source, to: target)
    change(&query)
    switch PathFinder(graph).answer(query) {
    case .paths(let paths): return "\(paths.count) paths"
    case .noPath(let reason): return reason.description
    }
  }

  @Test func saysWhoIsAlone() {
    #expect(
      answer(1, 6)
        == "There is no path because Fyodor has no relation to anyone in the graph.")
  }

  @Test func saysThatBothEndsAreOne() {
    #expect(answer(2, 2) == "Both ends of the path are Boris.")
    #expect(answer(2, 9) == "There is no actor with the number 9 in the graph.")
  }

  @Test func saysThatMoreHopsAreNeeded() {
    #expect(
      answer(1, 3) { $0.maximumHops = 1 }
        == "There is no path from Anna to Clara under these conditions, but there is one of 2 hops "
        + "in place of at most 1.")
  }

  @Test func saysThatOnlyADenialLeadsThere() {
    #expect(
      answer(1, 4)
        == "There is no path from Anna to Dmitri under these conditions, but there is one through "
        + "what is denied.")
    #expect(answer(1, 4) { $0.evidence.polarities = nil } == "1 paths")
  }

  @Test func namesTwoConditionsWhenOneIsNotEnough() {
    #expect(
      answer(1, 4) { $0.avoided = [2] }
        == "There is no path from Anna to Dmitri under these conditions, but there is one through "
        + "what is denied and through the actors to be avoided.")
  }

  @Test func saysThatItWasAtAnotherTime() {
    #expect(
      answer(1, 3) { $0.evidence.since = CalendarDate(year: 2022) }
        == "There is no path from Anna to Clara under these conditions, but there is one at other "
        + "times or without a date.")
    #expect(
      answer(1, 3) { $0.evidence.since = CalendarDate(year: 2021, month: 5, day: 30) } == "1 paths")
  }
}
