import ArgumentParser
import Entente

/// Draws a graph.
struct RenderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw the graph, a part of it, or the paths between two actors.",
    discussion: """
      The output's ending decides: svg, png, pdf or dot. SVG has tooltips with the sentences.

      Examples:
        entente render --graph g.sqlite --output g.svg
        entente render --around Turkey --hops 2 --output turkey.png
        entente render --between Finland Egypt --output path.svg
      """)

  @OptionGroup var graph: GraphOption

  @Option(name: [.short, .long], help: ArgumentHelp("The picture's file.", valueName: "file"))
  var output = "graph.svg"

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Only what is near these actors.", valueName: "name"))
  var around: [String] = []

  @Option(help: ArgumentHelp("How far from --around to go.", valueName: "n"))
  var hops = 1

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Only the paths between two actors.", valueName: "name"))
  var between: [String] = []

  @Option(help: ArgumentHelp("The most actors to draw, the best connected ones.", valueName: "n"))
  var top = 40

  @Option(help: "How actors are placed: auto, dot, neato or sfdp.")
  var layout = DrawingLayout.automatic

  @Option(help: ArgumentHelp("A headline for the picture.", valueName: "text"))
  var title: String?

  @OptionGroup var filter: FilterOptions

  func validate() throws {
    if DrawingFormat(path: output) == nil {
      throw ValidationError(
        "'\(output)' must end in one of: \(DrawingFormat.names), for example 'graph.svg'.")
    }
    if !between.isEmpty, between.count != 2 {
      throw ValidationError("'--between' needs two actors.")
    }
    if !between.isEmpty, !around.isEmpty {
      throw ValidationError("Give '--around' or '--between', not both.")
    }
    if top < 1 { throw ValidationError("'--top' is a number of actors, at least 1.") }
    if !(0...6).contains(hops) { throw ValidationError("'--hops' is a number from 0 to 6.") }
  }

  func run() async throws {
    guard let format = DrawingFormat(path: output) else { return }
    let file = OutputFile(path: output)
    try file.check()
    let graph = try graph.open()
    let part = try filter.part(of: graph)
    let bytes: [UInt8]
    let settings = PictureSettings(format: format, layout: layout, title: title, limit: top)
    if let from = between.first, let to = between.last {
      bytes = try await graph.picture(ofPathsFrom: from, to: to, in: part, settings)
    } else {
      bytes = try await graph.picture(of: part, around: around, hops: hops, settings)
    }
    try file.write(bytes)
    show("wrote \(output)")
  }
}
