import ArgumentParser

/// The command line's root.
@main
struct EntenteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entente",
    abstract: "Who did what to whom, and who says so: a knowledge graph from the news.")
}
