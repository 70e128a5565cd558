import ArgumentParser
import Entente

/// Lists what happened in the order of time.
struct TimelineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "List what happened, in the order of time.",
    discussion: """
      A claim is dated by the day of its event, or else by the day its article was published. Claims \
      without either come last.

      Example:
        entente timeline --actor Ethiopia --since 2022 --graph g.sqlite
      """)

  @OptionGroup var listing: ListingOptions

  func run() async throws {
    let part = try listing.part()
    let names = part.names
    var events: [(date: CalendarDate?, cells: [Table.Cell])] = []
    for relation in part.relations {
      for evidence in relation.evidence {
        let remarks = ClaimRemarks(of: evidence, names: names)
        events.append(
          (
            evidence.bestDate,
            [
              .init(evidence.bestDate), .init(names[relation.source]),
              .text(relation.relation), .init(names[relation.target]), .text(remarks.text),
              .text(evidence.sentence),
            ]
          ))
      }
    }
    let sorted = events.enumerated().sorted { left, right in
      switch (left.element.date, right.element.date) {
      case (let first?, let second?) where first != second: first < second
      case (.some, nil): true
      case (nil, .some): false
      default: left.offset < right.offset
      }
    }
    var result = Table(
      "date", "source*", "relation", "target*", "remarks*", "sentence*",
      emptyNote: "Nothing is known to have happened.")
    result.rows = sorted.map(\.element.cells)
    result.show(as: listing.table.format)
  }
}
