import ArgumentParser
import Entente

/// Where the graph is.
struct GraphOption: ParsableArguments {
  @Option(name: [.short, .long], help: ArgumentHelp("The graph's file.", valueName: "file"))
  var graph = "graph.sqlite"

  /// Opens the graph for reading.
  ///
  /// - Returns: The graph.
  /// - Throws: An error when there is no graph.
  func open() throws -> KnowledgeGraph { try KnowledgeGraph(path: graph) }
}
