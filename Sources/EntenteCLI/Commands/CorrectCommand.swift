import ArgumentParser
import Entente

/// Corrects the graph, for good.
struct CorrectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Correct the graph: merge, split, rename, retype, reject, add names.",
    discussion: """
      A correction is a line of 'graph.corrections.txt' beside the graph. It wins over the program, is \
      replayed with every build, and may be edited by hand (see Documentation/Corrections.md).

      Examples:
        entente correct merge Russia 'Russian Federation' --graph g.sqlite
        entente correct reject-relation Hungary blocks Finland
        entente correct --undo
      """,
    subcommands: [
      Merge.self, Split.self, Rename.self, Retype.self, RejectRelation.self, AddAlias.self,
      List.self,
    ])

  @Flag(help: "Take the last correction back.")
  var undo = false

  @OptionGroup var graph: GraphOption

  func run() async throws {
    guard undo else { throw CleanExit.helpRequest(self) }
    let undone = try GraphEditor(path: graph.graph).undoCorrection()
    show(undone.map { "took back: \($0)" } ?? "There are no corrections to take back.")
  }

  /// Makes several actors one.
  struct Merge: OneCorrection {
    static let configuration = CommandConfiguration(
      abstract: "Make several actors one; it is shown by the first name.",
      discussion: "Example:\n  entente correct merge Kyiv Ukraine --graph g.sqlite")

    @Argument(help: "Names of actors.")
    var names: [String]

    @OptionGroup var graph: GraphOption

    func validate() throws {
      if names.count < 2 { throw ValidationError("Name at least two actors to merge.") }
    }

    var action: Correction.Action { .merge(names) }
  }

  /// Makes an actor of one article another one.
  struct Split: OneCorrection {
    static let configuration = CommandConfiguration(
      abstract: "Make what an article calls so another actor than elsewhere.",
      discussion: """
        Example:
          entente correct split 'John Smith' --in articles/b.txt --as 'John Smith (pilot)'
        """)

    @Argument(help: "The actor's name.")
    var name: String

    @Option(name: .customLong("in"), help: "The article: its path or identifier.")
    var article: String

    @Option(name: .customLong("as"), help: "The new actor's name.")
    var newName: String?

    @OptionGroup var graph: GraphOption

    var action: Correction.Action { .split(name, article: article, name: newName) }
  }

  /// Shows an actor by another name.
  struct Rename: OneCorrection {
    static let configuration = CommandConfiguration(
      abstract: "Show an actor by another name.",
      discussion: "Example:\n  entente correct rename PKK 'Kurdistan Workers’ Party'")

    @Argument(help: "The actor's name.")
    var name: String

    @Argument(help: "The name to show.")
    var newName: String

    @OptionGroup var graph: GraphOption

    var action: Correction.Action { .rename(name, to: newName) }
  }

  /// Makes an actor one of another kind.
  struct Retype: OneCorrection {
    static let configuration = CommandConfiguration(
      abstract: "Say of what kind an actor is.",
      discussion: "Example:\n  entente correct retype Kremlin organization")

    @Argument(help: "The actor's name.")
    var name: String

    @Argument(help: "country, organization, person, group, place, event or topic.")
    var kind: ActorKind

    @OptionGroup var graph: GraphOption

    var action: Correction.Action { .retype(name, kind) }
  }

  /// Takes a relation out of the graph.
  struct RejectRelation: OneCorrection {
    static let configuration = CommandConfiguration(
      commandName: "reject-relation",
      abstract: "Take a relation out of the graph, or all between two actors.",
      discussion: """
        Examples:
          entente correct reject-relation Hungary blocks Finland
          entente correct reject-relation Hungary '*' Finland
        """)

    @Argument(help: "The actor it starts from.")
    var source: String

    @Argument(help: "The label, or '*' for every relation from the one to the other.")
    var relation: String

    @Argument(help: "The actor it leads to.")
    var target: String

    @OptionGroup var graph: GraphOption

    var action: Correction.Action {
      .rejectRelation(source: source, relation: relation == "*" ? nil : relation, target: target)
    }
  }

  /// Gives an actor one more name.
  struct AddAlias: OneCorrection {
    static let configuration = CommandConfiguration(
      commandName: "add-alias",
      abstract: "Give an actor one more name; who bears it already becomes the same actor.",
      discussion: "Example:\n  entente correct add-alias Turkey Türkiye")

    @Argument(help: "The actor's name.")
    var name: String

    @Argument(help: "The other name.")
    var alias: String

    @OptionGroup var graph: GraphOption

    var action: Correction.Action { .addAlias(name, alias: alias) }
  }

  /// Lists the corrections.
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the corrections.",
      discussion: "Example:\n  entente correct list --graph g.sqlite")

    @OptionGroup var graph: GraphOption
    @OptionGroup var table: TableOption

    func run() async throws {
      var result = Table("line", "correction*", emptyNote: "There are no corrections.")
      result.rows = try GraphEditor.corrections(besideGraph: graph.graph).map {
        [.number($0.line), .text($0.description)]
      }
      result.show(as: table.format)
    }
  }
}
