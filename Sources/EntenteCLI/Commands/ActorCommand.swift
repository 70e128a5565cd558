import ArgumentParser
import Entente

/// Shows one actor and why it is one.
struct ActorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actor",
    abstract: "Show an actor: its names and why they are one, its relations, when it was seen.",
    discussion: """
      With --format json or csv, the table of its names only.

      Example:
        entente actor Moscow --graph g.sqlite
      """)

  @Argument(help: "A name, an alias or a number.")
  var name: String

  @OptionGroup var graph: GraphOption
  @OptionGroup var table: TableOption

  @Option(help: ArgumentHelp("The most relations to list.", valueName: "n"))
  var top = 20

  func run() async throws {
    let graph = try graph.open()
    let details = try graph.details(ofActorNamed: name)
    var forms = Table(
      "name*", "mentions", "articles", "rules*", emptyNote: "Nothing refers to it by name.")
    for form in details.forms {
      forms.rows.append([
        .text(form.text), .number(form.count), .number(form.articles), .list(form.rules),
      ])
    }
    guard table.format == .table else {
      forms.show(as: table.format)
      return
    }
    show(headline(of: details))
    show("")
    forms.show(as: .table)
    show("")
    show("Why this is one actor:")
    for line in reasons(of: details) { show("  " + line) }
    show("")
    try showRelations(of: details.actor, in: graph)
  }

  private func headline(of details: ActorDetails) -> String {
    let actor = details.actor
    var lines = [
      actor.name + " ("
        + [actor.kind.rawValue, actor.code].compactMap(\.self).joined(separator: ", ")
        + ", number \(actor.id))"
    ]
    var seen =
      "\(counted(details.mentions, "mention")) in \(counted(details.articles.count, "article"))"
    if let first = details.firstSeen, let last = details.lastSeen {
      seen += first == last ? ", \(first)" : ", \(first) to \(last)"
    }
    lines.append(seen)
    return lines.joined(separator: "\n")
  }

  /// Reasons with the names that they concern, each once.
  private func reasons(of details: ActorDetails) -> [String] {
    var order: [String] = []
    var names: [String: [String]] = [:]
    for member in details.members {
      if names[member.reason] == nil { order.append(member.reason) }
      let known = names[member.reason] ?? []
      if !known.contains(member.actor.name) {
        names[member.reason, default: []].append(member.actor.name)
      }
    }
    return order.map { reason in
      let members = details.members.count { $0.reason == reason }
      return "\(reason): \((names[reason] ?? []).joined(separator: ", ")) "
        + "(\(counted(members, "article")))"
    }
  }

  private func showRelations(of actor: Actor, in graph: KnowledgeGraph) throws {
    let part = try graph.graph(GraphFilter(actors: [actor.id]))
    let names = part.names
    let ranked = part.relations.ranked { $0.evidence.count }
    var relations = Table(
      "source*", "relation", "target*", "affirmed", "negated",
      emptyNote: "It takes part in no relation.")
    for relation in ranked.prefix(top) {
      let negated = relation.evidence.count { $0.statement.polarity == .negated }
      relations.rows.append([
        .init(names[relation.source]), .text(relation.relation), .init(names[relation.target]),
        .number(relation.evidence.count - negated), .number(negated),
      ])
    }
    relations.show(as: .table)
    if ranked.count > top { show("and \(ranked.count - top) more (--top)") }
  }
}
