import ArgumentParser
import Entente

/// A subcommand that applies one correction and says so.
protocol OneCorrection: AsyncParsableCommand {
  /// What is to be done.
  var action: Correction.Action { get }

  /// The graph to be corrected.
  var graph: GraphOption { get }
}

extension OneCorrection {
  func run() async throws {
    let conflicts = try GraphEditor(path: graph.graph).correct(action)
    for conflict in conflicts { note("Note: " + conflict + ".") }
    show(Correction(action).description)
  }
}
