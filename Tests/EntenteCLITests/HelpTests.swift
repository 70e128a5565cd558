import ArgumentParser
import Testing

@testable import entente

@Suite struct HelpTests {
  private func commands() -> [any ParsableCommand.Type] {
    var commands = EntenteCommand.configuration.subcommands
    for command in commands { commands += command.configuration.subcommands }
    return commands
  }

  @Test func everyCommandHasAHelpWithAnExample() {
    let commands = commands()
    for command in commands {
      let help = command.helpMessage()
      #expect(help.contains("Example"), "\(command)")
      #expect(help.contains("entente "), "\(command)")
      #expect(!command.configuration.abstract.isEmpty, "\(command)")
    }
    #expect(commands.count >= 20)
  }

  @Test func theRootListsAllCommandsInGroups() async {
    let run = await CommandRun("--help")
    #expect(run.exitCode == 0)
    for name in ["build", "path", "render", "export", "claims", "correct", "stats"] {
      #expect(run.output.contains("\n  \(name)"))
    }
  }
}
