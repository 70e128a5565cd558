import ArgumentParser
import Entente

/// Prints the linguistic analysis of an article.
struct ParseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Print the linguistic analysis of an article as CoNLL-U.",
    discussion: """
      Each sentence has its words, lemmas, word classes and tree; entity types and coreference are in \
      the last column (https://universaldependencies.org/format.html).

      Example:
        entente parse story.txt
      """)

  @Argument(help: "A text or a saved web page, or - for the standard input.")
  var article: String

  @Flag(help: "Take a plain text as it is: no headline, header or page furniture is taken away.")
  var verbatim = false

  func run() async throws {
    Console.current.output(try ArticleAnalysis(of: article, verbatim: verbatim).conllu)
  }
}
