import ArgumentParser
import Entente

/// Says how large a graph is.
struct StatsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count what is in the graph, and what was left out of it.",
    discussion: """
      Example:
        entente stats --graph g.sqlite --format json
      """)

  @OptionGroup var graph: GraphOption
  @OptionGroup var table: TableOption

  @Option(help: ArgumentHelp("The most labels and rules to list in each group.", valueName: "n"))
  var top = 10

  func run() async throws {
    let statistics = try graph.open().statistics()
    var result = Table("what", "name", "count", emptyNote: "The graph is empty.")
    let totals = [
      ("articles", statistics.articles), ("sentences", statistics.sentences),
      ("mentions", statistics.mentions), ("actors", statistics.actors),
      ("relations", statistics.relations), ("claims", statistics.claims),
      ("claims within one actor", statistics.claimsWithinOneActor),
      ("rejected relations", statistics.rejectedRelations), ("bytes", statistics.bytes),
    ]
    result.rows = totals.map { [.text("total"), .text($0.0), .number($0.1)] }
    let groups = [
      ("actors by kind", statistics.actorKinds), ("evidence by polarity", statistics.polarities),
      ("evidence by modality", statistics.modalities), ("evidence by rule", statistics.rules),
      ("labels of the vocabulary", statistics.vocabularyLabels),
      ("open labels", statistics.openLabels), ("articles by publisher", statistics.publishers),
      ("left out", statistics.discarded),
    ]
    for (name, counts) in groups {
      let shown = table.format == .table ? Array(counts.prefix(top)) : counts
      result.rows += shown.map { [.text(name), .text($0.name), .number($0.count)] }
      if shown.count < counts.count {
        let rest = counts.dropFirst(shown.count).reduce(0) { $0 + $1.count }
        result.rows.append([
          .text(name), .text("\(counts.count - shown.count) others"), .number(rest),
        ])
      }
    }
    result.show(as: table.format)
  }
}
