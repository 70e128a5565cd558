import ArgumentParser
import Testing

@testable import entente

@Suite struct HelpTests {
  private static let commands: [any ParsableCommand.Type] = {
    let top = EntenteCommand.configuration.subcommands
    return top + top.flatMap(\.configuration.subcommands)
  }()

  @Test func everyCommandHasAHelpWithAnExample() {
    for command in Self.commands {
      let help = command.helpMessage()
      #expect(help.contains("Example"), "\(command)")
      #expect(help.contains("entente "), "\(command)")
      #expect(!command.configuration.abstract.isEmpty, "\(command)")
    }
    #expect(Self.commands.count >= 20)
  }

  @Test func theRootListsAllCommandsInGroups() async {
    let run = await CommandRun("--help")
    #expect(run.exitCode == 0)
    for name in ["build", "path", "render", "export", "claims", "correct", "stats"] {
      #expect(run.output.contains("\n  \(name)"))
    }
  }
}
