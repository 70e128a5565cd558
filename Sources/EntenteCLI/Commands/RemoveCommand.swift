import ArgumentParser
import Entente

/// Removes articles from a graph.
struct RemoveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Remove articles and what only they support.",
    discussion: """
      An article is named by the path it was read from, by its identifier, or by the first eight or \
      more characters of it. Corrections stay as they are.

      Example:
        entente remove articles/story.txt --graph g.sqlite
      """)

  @Argument(help: "Paths or identifiers of articles.")
  var articles: [String]

  @OptionGroup var graph: GraphOption

  func run() async throws {
    let editor = try GraphEditor(path: graph.graph)
    let removed = try editor.remove(articles)
    for document in removed { show("removed \(document.title ?? document.uri ?? document.id)") }
  }
}
