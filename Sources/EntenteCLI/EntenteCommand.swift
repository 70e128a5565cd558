import ArgumentParser

/// The command line's root.
@main
struct EntenteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entente",
    abstract: "Who did what to whom, and who says so: a knowledge graph from the news.",
    discussion: """
      A first graph:
        entente build articles/ --graph g.sqlite
        entente path Finland Egypt --graph g.sqlite
        entente render --graph g.sqlite --output g.svg
      """,
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Building", subcommands: [BuildCommand.self, RemoveCommand.self, CorrectCommand.self]),
      CommandGroup(
        name: "Asking",
        subcommands: [
          PathCommand.self, ActorCommand.self, ActorsCommand.self, RelationsCommand.self,
          EvidenceCommand.self, TimelineCommand.self, SearchCommand.self, StatsCommand.self,
        ]),
      CommandGroup(name: "Showing", subcommands: [RenderCommand.self, ExportCommand.self]),
      CommandGroup(
        name: "Looking at the analysis", subcommands: [ParseCommand.self, ClaimsCommand.self]),
    ])
}
