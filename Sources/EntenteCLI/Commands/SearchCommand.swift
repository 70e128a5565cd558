import ArgumentParser
import Entente

/// Finds sentences by their words.
struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find sentences by their words.",
    discussion: """
      Example:
        entente search 'grain ports' --graph g.sqlite
      """)

  @Argument(help: "Words that a sentence must have.")
  var words: [String]

  @OptionGroup var graph: GraphOption
  @OptionGroup var table: TableOption

  @Option(help: ArgumentHelp("The most sentences to list.", valueName: "n"))
  var top = 100

  func run() async throws {
    let found = try graph.open().sentences(matching: words.joined(separator: " "), limit: top)
    var result = Table(
      "published", "article*", "sentence*", emptyNote: "No sentence has all these words.")
    for match in found {
      result.rows.append([
        .init(match.document.published),
        .text(match.document.title ?? match.document.uri ?? match.document.id), .text(match.text),
      ])
    }
    result.show(as: table.format)
  }
}
