import ArgumentParser
import Entente

/// Lists actors.
struct ActorsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actors",
    abstract: "List the actors, those with the most relations first.",
    discussion: """
      Examples:
        entente actors --kind country --graph g.sqlite
        entente actors --format csv > actors.csv
      """)

  @OptionGroup var listing: ListingOptions

  @Option(help: ArgumentHelp("The most actors to list.", valueName: "n"))
  var top: Int?

  func run() async throws {
    let part = try listing.part()
    var relations: [Int64: Int] = [:]
    var evidence: [Int64: Int] = [:]
    var articles: [Int64: Set<String>] = [:]
    for relation in part.relations {
      for end in Set([relation.source, relation.target]) {
        relations[end, default: 0] += 1
        evidence[end, default: 0] += relation.evidence.count
        articles[end, default: []].formUnion(relation.evidence.map(\.document))
      }
    }
    let ranked = part.actors.ranked { relations[$0.id] ?? 0 }
    var result = Table(
      "name*", "kind", "code", "relations", "evidence", "articles", "aliases*",
      emptyNote: "There are no actors.")
    for actor in ranked.prefix(top ?? ranked.count) {
      result.rows.append([
        .text(actor.name), .text(actor.kind.rawValue), .init(actor.code),
        .number(relations[actor.id] ?? 0), .number(evidence[actor.id] ?? 0),
        .number(articles[actor.id]?.count ?? 0), .list(actor.aliases),
      ])
    }
    result.show(as: listing.table.format)
  }
}
