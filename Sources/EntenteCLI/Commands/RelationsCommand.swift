import ArgumentParser
import Entente

/// Lists relations.
struct RelationsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "relations",
    abstract: "List the relations between actors, those with the most evidence first.",
    discussion: """
      Examples:
        entente relations --actor Turkey --with Sweden --graph g.sqlite
        entente relations --relation accuses --since 2022 --format json
      """)

  @OptionGroup var listing: ListingOptions

  @Option(help: ArgumentHelp("The most relations to list.", valueName: "n"))
  var top: Int?

  func run() async throws {
    let part = try listing.part()
    let names = part.names
    let ranked = part.relations.ranked { $0.evidence.count }
    var result = Table(
      "source*", "relation", "target*", "affirmed", "negated", "first", "last", "plover", "cameo",
      emptyNote: "There are no relations.")
    for relation in ranked.prefix(top ?? ranked.count) {
      let negated = relation.evidence.count { $0.statement.polarity == .negated }
      let dates = relation.evidence.compactMap(\.bestDate)
      result.rows.append([
        .init(names[relation.source]), .text(relation.relation), .init(names[relation.target]),
        .number(relation.evidence.count - negated), .number(negated), .init(dates.min()),
        .init(dates.max()), .init(relation.plover), .init(relation.cameo),
      ])
    }
    result.show(as: listing.table.format)
  }
}
