import ArgumentParser
import Entente
import Foundation

/// Writes a graph in a format of other programs.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the graph for other programs: JSON, GraphML, GEXF, CSV, RDF and more.",
    discussion: """
      The formats are described in Documentation/Formats.md. CSV needs two files: 'g.csv' gives \
      'g-nodes.csv' and 'g-edges.csv'.

      Examples:
        entente export --format graphml --graph g.sqlite g.graphml
        entente export --format json - | jq .actors
      """)

  @Option(help: "\(GraphFormat.names); by the output's ending when left out.")
  var format: GraphFormat?

  @Argument(help: "The file to write, or - for the standard output.")
  var output: String

  @OptionGroup var graph: GraphOption
  @OptionGroup var filter: FilterOptions

  func validate() throws {
    guard format == nil, chosenFormat == nil else { return }
    throw ValidationError("Name a format with '--format': \(GraphFormat.names).")
  }

  func run() async throws {
    guard let format = chosenFormat else { return }
    let graph = try graph.open()
    let part = try filter.part(of: graph)
    let files = format.files(for: part)
    if output == "-", files.count > 1 {
      throw OutputFile.Failure(
        description: "\(format.rawValue) needs \(files.count) files; name an output file or folder."
      )
    }
    let outputs = files.map { OutputFile(path: output == "-" ? "-" : $0.path(at: output)) }
    try makeFolder(for: files)
    for file in outputs { try file.check() }
    for (file, output) in zip(files, outputs) { try output.write(Array(file.text.utf8)) }
  }

  private var chosenFormat: GraphFormat? {
    let ending = output.contains(".") ? output.split(separator: ".").last : nil
    return format
      ?? ending.flatMap { GraphFormat(rawValue: $0 == "ttl" ? "turtle" : $0.lowercased()) }
  }

  /// Formats of several files may be written to a folder of their own.
  private func makeFolder(for files: [ExportedFile]) throws {
    guard files.count > 1, let first = files.first else { return }
    let folder = URL(filePath: first.path(at: output)).deletingLastPathComponent()
    guard folder.standardizedFileURL == URL(filePath: output).standardizedFileURL else { return }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw OutputFile.Failure(
        description: "The folder '\(output)' cannot be created; check the permissions.")
    }
  }
}
