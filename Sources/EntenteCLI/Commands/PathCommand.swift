import ArgumentParser
import Entente

/// Answers how two actors are connected.
struct PathCommand: AsyncParsableCommand {
  /// The forms that paths are written in.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    /// A paragraph for each hop, for people.
    case text
    /// An object with all paths, or the reason why there is none.
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "How is A connected to B? Paths with a quoted, dated sentence for each hop.",
    discussion: """
      What is denied does not connect anyone unless --include-negated is given. Well-connected actors \
      count as detours.

      Examples:
        entente path Finland Egypt --graph g.sqlite
        entente path Russia Taliban --max-hops 2 --avoid 'United States' --since 2021
      """)

  @Argument(help: "The actor to start from: a name, an alias or a number.")
  var from: String

  @Argument(help: "The actor to reach.")
  var to: String

  @OptionGroup var graph: GraphOption

  @Option(help: ArgumentHelp("The most paths to show.", valueName: "n"))
  var paths = 3

  @Option(help: ArgumentHelp("The most hops of a path.", valueName: "n"))
  var maxHops = 4

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Only through these relations.", valueName: "label"))
  var via: [String] = []

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp("Not through these actors.", valueName: "name"))
  var avoid: [String] = []

  @Option(
    help: ArgumentHelp("Only through actors of this kind; may be repeated.", valueName: "kind"))
  var kind: [ActorKind] = []

  @Option(help: "Only what happened on this day or later: 2022-02-24, 2022-02 or 2022.")
  var since: CalendarDate?

  @Option(help: "Only what happened on this day or earlier.")
  var until: CalendarDate?

  @Option(
    help: ArgumentHelp("Only what is said by this actor; may be repeated.", valueName: "name"))
  var speaker: [String] = []

  @Option(
    help: ArgumentHelp("Only claims of this modality; may be repeated.", valueName: "modality"))
  var modality: [Modality] = []

  @Flag(help: "Let denied claims connect actors, too.")
  var includeNegated = false

  @Flag(help: "Each hop is not earlier than the one before.")
  var inTimeOrder = false

  @Flag(help: "Follow relations from source to target only.")
  var directed = false

  @Option(help: "The form of the output: text or json.")
  var format = Form.text

  func validate() throws {
    if !(1...100).contains(paths) { throw ValidationError("'--paths' is a number from 1 to 100.") }
    if !(1...10).contains(maxHops) {
      throw ValidationError("'--max-hops' is a number from 1 to 10.")
    }
  }

  func run() async throws {
    let graph = try graph.open()
    let names = try graph.names()
    let answer = try graph.paths(from: from, to: to) { query in
      query.count = paths
      query.maximumHops = maxHops
      query.relations = via.isEmpty ? nil : Set(via)
      query.avoided = Set(try avoid.map { try names.actor($0).id })
      query.kinds = kind.isEmpty ? nil : Set(kind)
      query.isInTimeOrder = inTimeOrder
      query.isDirected = directed
      query.evidence = EvidenceFilter(
        since: since, until: until, polarities: includeNegated ? nil : [.affirmed],
        modalities: modality.isEmpty ? nil : Set(modality),
        speakers: speaker.isEmpty ? nil : Set(try speaker.map { try names.actor($0).id }))
    }
    let documents = Dictionary(
      try graph.articles().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let presentation = PathPresentation(names: names, documents: documents)
    switch format {
    case .text: Console.current.output(presentation.text(of: answer))
    case .json: Console.current.output(presentation.json(of: answer))
    }
  }
}
