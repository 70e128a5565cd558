import GraphModel

/// What a picture shows, decided but not yet placed: which actors, and which relations between two of
/// them share a line.
struct Picture {
  /// An actor.
  struct Node: Hashable {
    /// Its name in the drawing's source.
    var name: String
    /// Its name in lines short enough for a shape.
    var lines: [String]
    var kind: ActorKind
    /// How well connected it is, 0 to 1.
    var weight: Double
    var tooltip: String
    var isHighlighted: Bool
    /// Whether it steps back because others are highlighted.
    var isMuted: Bool
  }

  /// One relation in the label of a line.
  struct Row: Hashable {
    var text: String
    var family: RelationFamily?
    var isActual: Bool
    /// How many pieces of evidence it has.
    var count: Int
  }

  /// A line: relations that lead from one actor to another and are all affirmed or all negated.
  struct Edge: Hashable {
    /// Its name in the drawing's source: the first relation's number.
    var name: String
    /// Positions in ``Picture/nodes``.
    var source: Int
    var target: Int
    /// The relations with the most evidence.
    var rows: [Row]
    /// How many relations have no row.
    var hiddenRows: Int
    /// How many pieces of evidence there are in all.
    var count: Int
    /// The family with the most evidence.
    var family: RelationFamily?
    var isNegated: Bool
    /// Whether any of it is said to have happened.
    var isActual: Bool
    var isSymmetric: Bool
    var tooltip: String
    /// The article of the best evidence that has an address.
    var link: String?
    var isHighlighted: Bool
    var isMuted: Bool
    /// Whether the picture is so full that lines with little evidence have to be fine.
    var isFine: Bool
  }

  /// The actors, the best connected first.
  var nodes: [Node] = []
  /// The lines, by their actors.
  var edges: [Edge] = []
  /// The headline.
  var title: String?
  /// Lines below the headline, the note on what was left out among them.
  var notes: [String] = []

  /// Decides what a drawing of a graph shows.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - drawing: What is asked for.
  init(of graph: Graph, as drawing: Drawing) {
    let selection = ActorSelection(
      of: graph, limit: drawing.actorLimit, kept: drawing.highlightedActors)
    title = drawing.title ?? Self.headline(for: selection.actors)
    if title?.isEmpty == true { title = nil }
    if let subtitle = drawing.subtitle { notes.append(subtitle) }
    let total = max(drawing.totalActors ?? 0, graph.actors.count)
    if graph.actors.isEmpty {
      notes.append("This graph has no actors.")
    } else if selection.actors.count < total {
      let choice = drawing.subtitle == nil ? ", the best connected" : ""
      notes.append("\(selection.actors.count) of \(total) actors shown\(choice)")
    }

    var positions: [Int64: Int] = [:]
    for (position, actor) in selection.actors.enumerated() { positions[actor.id] = position }
    let isFocused = !drawing.highlightedRelations.isEmpty
    let rowLimit = selection.actors.count <= 15 ? 3 : selection.actors.count <= 60 ? 2 : 1
    let bundles = RelationBundle.all(
      in: graph, between: positions, looks: drawing.look,
      highlighted: drawing.highlightedRelations)
    let text = EvidenceText(of: graph)
    edges = bundles.map { bundle in
      Edge(
        bundle, rowLimit: rowLimit, isFocused: isFocused, isFine: selection.actors.count > 60,
        text: text)
    }
    var lively = Set(drawing.highlightedActors.compactMap { positions[$0] })
    for edge in edges where edge.isHighlighted { lively.formUnion([edge.source, edge.target]) }
    let top = selection.weights.first ?? 0
    nodes = zip(selection.actors, selection.weights).enumerated().map { position, pair in
      let (actor, weight) = pair
      return Node(
        name: "a\(actor.id)", lines: Self.lines(of: actor.name), kind: actor.kind,
        weight: top > 0 ? (weight / top).squareRoot() : 0, tooltip: text.tooltip(of: actor),
        isHighlighted: drawing.highlightedActors.contains(actor.id),
        isMuted: isFocused && !lively.contains(position))
    }
  }

  /// A headline that names the best connected actors: "Russia, Taliban, Tajikistan and 37 others".
  static func headline(for actors: [Actor]) -> String? {
    let names = actors.prefix(3).map { cut($0.name, to: 40) }
    guard let last = names.last else { return nil }
    let others = actors.count - names.count
    if others > 0 {
      return "\(names.joined(separator: ", ")) and \(others) other\(others == 1 ? "" : "s")"
    }
    return names.count == 1
      ? last : "\(names.dropLast().joined(separator: ", ")) and \(last)"
  }

  /// Breaks a name at spaces into lines of about equal length, at most some 18 characters where the
  /// words allow it, and three lines; what does not fit is cut.
  static func lines(of name: String) -> [String] {
    let words = name.split(whereSeparator: \.isWhitespace).map(String.init)
    let length = words.reduce(-1) { $0 + $1.count + 1 }
    guard length > 18, words.count > 1 else { return [cut(words.joined(separator: " "), to: 30)] }
    let lineCount = min(3, (length + 17) / 18)
    let goal = length / lineCount
    var lines: [String] = []
    var line = ""
    for word in words {
      let isLast = lines.count == lineCount - 1
      if !line.isEmpty, !isLast, line.count + (word.count + 1) / 2 > goal {
        lines.append(line)
        line = word
      } else {
        line += line.isEmpty ? word : " " + word
      }
    }
    lines.append(line)
    return lines.map { cut($0, to: 30) }
  }

  /// Text of at most `limit` characters, with an ellipsis where it was cut.
  static func cut(_ text: String, to limit: Int) -> String {
    text.count <= limit ? text : text.prefix(limit - 1) + "…"
  }
}

extension Picture.Edge {
  /// Makes a line of a bundle of relations.
  fileprivate init(
    _ bundle: RelationBundle, rowLimit: Int, isFocused: Bool, isFine: Bool, text: EvidenceText
  ) {
    let shown = bundle.rows.count <= rowLimit ? bundle.rows.count : rowLimit
    self.init(
      name: "r\(bundle.relations[0].id)\(bundle.isNegated ? "n" : "")",
      source: bundle.source, target: bundle.target,
      rows: bundle.rows.prefix(shown).map { row in
        Picture.Row(
          text: row.text, family: row.look.family, isActual: row.isActual, count: row.count)
      },
      hiddenRows: bundle.rows.count - shown, count: bundle.count, family: bundle.family,
      isNegated: bundle.isNegated, isActual: bundle.rows.contains(where: \.isActual),
      isSymmetric: bundle.isSymmetric, tooltip: text.tooltip(of: bundle),
      link: text.link(of: bundle), isHighlighted: bundle.isHighlighted,
      isMuted: isFocused && !bundle.isHighlighted, isFine: isFine)
  }
}
