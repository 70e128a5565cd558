import ArgumentParser
import Entente

/// Which part of a graph a command is about.
struct FilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only relations of this actor; may be repeated.", valueName: "name"))
  var actor: [String] = []

  @Option(
    name: .customLong("with"),
    help: ArgumentHelp(
      "Only relations between --actor and this one; may be repeated.", valueName: "name"))
  var partner: [String] = []

  @Option(help: ArgumentHelp("Only this relation; may be repeated.", valueName: "label"))
  var relation: [String] = []

  @Option(
    help: ArgumentHelp("Only between actors of this kind; may be repeated.", valueName: "kind"))
  var kind: [ActorKind] = []

  @Option(
    help: ArgumentHelp("Only what is said by this actor; may be repeated.", valueName: "name"))
  var speaker: [String] = []

  @Option(help: "Only what happened on this day or later: 2022-02-24, 2022-02 or 2022.")
  var since: CalendarDate?

  @Option(help: "Only what happened on this day or earlier.")
  var until: CalendarDate?

  @Option(help: "Only what is affirmed, or only what is negated.")
  var polarity: Polarity?

  @Option(
    help: ArgumentHelp("Only claims of this modality; may be repeated.", valueName: "modality"))
  var modality: [Modality] = []

  @Option(
    name: .customLong("min-confidence"),
    help: ArgumentHelp("Only what is at least this sure, 0 to 1.", valueName: "number"))
  var confidence = 0.0

  func validate() throws {
    if !partner.isEmpty, actor.isEmpty {
      throw ValidationError("'--with' needs '--actor': name both ends.")
    }
    if let since, let until, until < since {
      throw ValidationError("'--until \(until)' is before '--since \(since)'.")
    }
    if !(0...1).contains(confidence) {
      throw ValidationError("'--min-confidence' is a number from 0 to 1.")
    }
  }

  /// The part of a graph that is asked for.
  ///
  /// - Parameter graph: The graph, which knows the names.
  /// - Returns: The part.
  /// - Throws: An error that suggests names when an actor is unknown.
  func part(of graph: KnowledgeGraph) throws -> Graph {
    let part = try graph.graph(filter(for: graph))
    guard !partner.isEmpty else { return part }
    let partners = Set(try partner.map { try graph.actor(named: $0).id })
    return part.filtered(GraphFilter(actors: partners))
  }

  /// The filter for a graph, without the partners of `--with`.
  ///
  /// - Parameter graph: The graph, which knows the names.
  /// - Returns: The filter.
  /// - Throws: An error that suggests names when an actor is unknown.
  func filter(for graph: KnowledgeGraph) throws -> GraphFilter {
    func numbers(_ names: [String]) throws -> Set<Int64>? {
      names.isEmpty ? nil : Set(try names.map { try graph.actor(named: $0).id })
    }
    return GraphFilter(
      evidence: EvidenceFilter(
        since: since, until: until, polarities: polarity.map { [$0] },
        modalities: modality.isEmpty ? nil : Set(modality), speakers: try numbers(speaker),
        minimumConfidence: confidence),
      relations: relation.isEmpty ? nil : Set(relation), kinds: kind.isEmpty ? nil : Set(kind),
      actors: try numbers(actor))
  }
}
