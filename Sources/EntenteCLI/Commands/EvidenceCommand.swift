import ArgumentParser
import Entente

/// Lists evidence.
struct EvidenceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "List what sentences say about relations, one line for each claim.",
    discussion: """
      Examples:
        entente evidence --actor Russia --polarity negated --graph g.sqlite
        entente evidence --relation accuses --format csv > accusations.csv
      """)

  @OptionGroup var listing: ListingOptions

  func run() async throws {
    let part = try listing.part()
    let names = part.names
    let titles = part.titles
    var result = Table(
      "source*", "relation", "target*", "polarity", "modality", "speaker*", "date", "confidence",
      "doubts", "rule", "article*", "sentence*", emptyNote: "There is no evidence.")
    for relation in part.relations {
      for evidence in relation.evidence {
        let statement = evidence.statement
        result.rows.append([
          .init(names[relation.source]), .text(relation.relation), .init(names[relation.target]),
          .text(statement.polarity.rawValue), .text(statement.modality.rawValue),
          .init(evidence.speaker.flatMap { names[$0] }), .init(evidence.bestDate),
          .fraction(statement.confidence),
          .list(statement.doubts.map(\.rawValue)), .text(statement.rule),
          .init(titles[evidence.document]),
          .text(evidence.sentence),
        ])
      }
    }
    result.show(as: listing.table.format)
  }
}
