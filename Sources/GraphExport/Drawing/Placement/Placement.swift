/// Where everything of a picture is.
struct Placement: Sendable {
  /// The centres of the actors, in the order of ``Picture/nodes``.
  var actors: [Point]
  /// The centres of the labels, in the order of ``Picture/edges``.
  var labels: [Point]
  /// The curves of the lines as `pos` attributes, in the order of ``Picture/edges``.
  var curves: [String]
  /// The rectangle around all of it.
  var bounds: Bounds
}

/// Places a picture with the help of Graphviz.
///
/// Graphviz measures texts and finds a layout; for the layouts by distance, labels then find a place
/// *on* their lines and everything is moved until it can be read (``LayoutRefinement``), since
/// Graphviz itself puts such labels over lines and other labels.
struct PicturePlacer {
  private let picture: Picture
  private let engine: GraphvizEngine
  private let renderer: GraphvizRenderer
  private let parts: ConnectedParts

  /// Prepares to place a picture.
  init(_ picture: Picture, engine: GraphvizEngine, renderer: GraphvizRenderer) {
    self.picture = picture
    self.engine = engine
    self.renderer = renderer
    parts = ConnectedParts(picture)
  }

  /// Places the picture.
  ///
  /// - Returns: Where everything is, lower left corner near the origin.
  /// - Throws: ``GraphvizError`` that says which step failed.
  func place() async throws(GraphvizError) -> Placement {
    guard !picture.nodes.isEmpty else {
      return Placement(actors: [], labels: [], curves: [], bounds: Bounds())
    }
    if engine == .dot { return try await placeInRanks() }
    let sizes = try await measure()
    let skeleton = oriented(try await layOut(sizes), sizes)
    let start = try await separate(skeleton, sizes)
    return refine(start, sizes)
  }

  // MARK: - Ranks

  /// The layout of dot, with its own curves and label positions.
  private func placeInRanks() async throws(GraphvizError) -> Placement {
    var writer = DOTWriter(graph: "ranks")
    writer.defaults(
      of: "graph", [("rankdir", "LR"), ("nodesep", "0.45"), ("ranksep", "0.5")])
    writer.defaults(of: "node", Picture.nodeDefaults)
    for node in picture.nodes { writer.node(node.name, node.shapeAttributes) }
    for edge in picture.edges {
      writer.edge(
        picture.nodes[edge.source].name, picture.nodes[edge.target].name,
        [("id", DOTText.quoted(edge.name)), ("label", edge.htmlLabel), ("fontsize", "10")]
          + edge.lineAttributes)
    }
    let report = try GraphvizReport(
      await renderer.render(writer.finish(), engine: .dot, format: "json0"))
    var bounds = Bounds()
    let actors = picture.nodes.map { node in
      let placed = report.nodes[node.name]
      let center = placed?.center ?? .zero
      bounds.add(center, placed?.extent ?? Extent(x: 0, y: 0))
      return center
    }
    var labels: [Point] = []
    var curves: [String] = []
    for edge in picture.edges {
      let placed = report.edges[edge.name]
      let label = placed?.label ?? .zero
      bounds.add(label, Extent(x: 40, y: 10))
      labels.append(label)
      curves.append(placed?.curve ?? "")
    }
    return Placement(actors: actors, labels: labels, curves: curves, bounds: bounds)
  }

  // MARK: - Distances

  private struct Sizes {
    var actors: [GraphvizReport.Node]
    var labels: [Extent]
  }

  /// Has Graphviz measure all texts.
  private func measure() async throws(GraphvizError) -> Sizes {
    var writer = DOTWriter(graph: "sizes")
    writer.defaults(of: "node", Picture.nodeDefaults + [("pos", "\"0,0\""), ("vertices", "\"\"")])
    for node in picture.nodes { writer.node(node.name, node.shapeAttributes) }
    for edge in picture.edges { writer.node(edge.name, edge.labelNodeAttributes) }
    let report = try GraphvizReport(
      await renderer.render(writer.finish(), engine: .fixed, format: "json0"))
    let nothing = GraphvizReport.Node(
      center: .zero, extent: Extent(x: 0, y: 0), outline: .ellipse(Extent(x: 0, y: 0)))
    return Sizes(
      actors: picture.nodes.map { report.nodes[$0.name] ?? nothing },
      labels: picture.edges.map { (report.nodes[$0.name] ?? nothing).extent })
  }

  /// Has Graphviz lay out the actors as points, with lines long enough for their labels.
  private func layOut(_ sizes: Sizes) async throws(GraphvizError) -> [Point] {
    var lengths: [[Int]: Double] = [:]
    for (position, edge) in picture.edges.enumerated() where edge.source != edge.target {
      let pair = [min(edge.source, edge.target), max(edge.source, edge.target)]
      lengths[pair] = max(lengths[pair] ?? 0, length(of: position, sizes))
    }
    var writer = DOTWriter(graph: "distances")
    let mean = lengths.isEmpty ? 100 : lengths.values.sorted().reduce(0, +) / Double(lengths.count)
    writer.defaults(
      of: "graph",
      [
        ("start", "1"), ("overlap", "true"), ("splines", "\"\""), ("pack", "20"),
        ("K", Self.inches(mean)),
      ])
    writer.defaults(of: "node", [("shape", "point"), ("width", "0.1")])
    for node in picture.nodes { writer.node(node.name, []) }
    let pairs = lengths.sorted { left, right in left.key.lexicographicallyPrecedes(right.key) }
    for (pair, length) in pairs {
      writer.edge(
        picture.nodes[pair[0]].name, picture.nodes[pair[1]].name, [("len", Self.inches(length))])
    }
    let report = try GraphvizReport(
      await renderer.render(writer.finish(), engine: engine, format: "json0"))
    return picture.nodes.map { report.nodes[$0.name]?.center ?? .zero }
  }

  /// The length of line to be seen on either side of a label: small pictures have room.
  private var visibleLine: Double { picture.nodes.count <= 12 ? 42 : 24 }

  /// The length that a line should have, whatever its direction.
  private func length(of edge: Int, _ sizes: Sizes) -> Double {
    let direction = Point(x: 0.8, y: 0.6)
    let ends = picture.edges[edge]
    return sizes.actors[ends.source].extent.reach(along: direction)
      + sizes.actors[ends.target].extent.reach(along: direction)
      + 2 * sizes.labels[edge].reach(along: direction) + 2 * visibleLine
  }

  private static func inches(_ points: Double) -> String {
    JSONValue.number((points / 72 * 1000).rounded() / 1000).text
  }

  // MARK: - Refinement

  /// The centres of actors and labels.
  private struct Centers {
    var actors: [Point]
    var labels: [Point]
  }

  /// Turns every connected part to landscape, and scales it so that lines have about the length that
  /// their labels need.
  private func oriented(_ skeleton: [Point], _ sizes: Sizes) -> [Point] {
    var result = skeleton
    for (members, lines) in zip(parts.actors, parts.lines) {
      let points = PartOrientation.compact(
        PartOrientation.landscape(members.map { skeleton[$0] }))
      for (member, point) in zip(members, points) { result[member] = point }
      let ratios = lines.compactMap { line -> Double? in
        let edge = picture.edges[line]
        guard edge.source != edge.target else { return nil }
        return (result[edge.source] - result[edge.target]).length / length(of: line, sizes)
      }
      let ratio = ratios.reduce(0, +) / Double(max(ratios.count, 1))
      guard ratio > 0 else { continue }
      for member in members { result[member] = result[member] * (1 / ratio) }
    }
    return result
  }

  /// Puts labels on their lines, and has Graphviz move everything apart where it overlaps, part by part.
  ///
  /// Small parts are left as they are: refinement alone finds denser layouts for them.
  private func separate(_ actors: [Point], _ sizes: Sizes) async throws(GraphvizError) -> Centers {
    var result = Centers(
      actors: actors, labels: Array(repeating: .zero, count: picture.edges.count))
    for (members, lines) in zip(parts.actors, parts.lines) {
      placeLabels(of: lines, in: &result, sizes)
      guard members.count > 40 else { continue }
      var writer = DOTWriter(graph: "boxes")
      writer.defaults(of: "graph", [("overlap", "prism"), ("sep", "\"+6\""), ("splines", "\"\"")])
      writer.defaults(of: "node", [("shape", "box"), ("fixedsize", "true"), ("label", "\"\"")])
      for member in members {
        writer.box(
          picture.nodes[member].name, at: result.actors[member], sizes.actors[member].extent)
      }
      for line in lines {
        writer.box(picture.edges[line].name, at: result.labels[line], sizes.labels[line])
      }
      let report = try GraphvizReport(
        await renderer.render(writer.finish(), engine: .separate, format: "json0"))
      for member in members {
        result.actors[member] = report.nodes[picture.nodes[member].name]?.center ?? .zero
      }
      for line in lines {
        result.labels[line] = report.nodes[picture.edges[line].name]?.center ?? .zero
      }
    }
    return result
  }

  /// Puts labels in the middle of their lines, side by side where lines join the same two actors.
  private func placeLabels(of lines: [Int], in centers: inout Centers, _ sizes: Sizes) {
    var used: [[Int]: Int] = [:]
    for line in lines {
      let edge = picture.edges[line]
      let pair = [min(edge.source, edge.target), max(edge.source, edge.target)]
      let count = used[pair, default: 0]
      used[pair] = count + 1
      let (start, end) = (centers.actors[pair[0]], centers.actors[pair[1]])
      if edge.source == edge.target {
        let height = sizes.actors[edge.source].extent.y + 40 + 30 * Double(count)
        centers.labels[line] = start + Point(x: 0, y: height)
      } else {
        let side = (end - start).perpendicular * (1 / max((end - start).length, 1))
        let offset = Double((count + 1) / 2) * (count % 2 == 0 ? 1 : -1) * 24
        centers.labels[line] = start.toward(end, 0.5) + side * offset
      }
    }
  }

  /// Refines every connected part, and sets the parts side by side.
  private func refine(_ start: Centers, _ sizes: Sizes) -> Placement {
    var (actors, labels) = (start.actors, start.labels)
    var areas: [[Bounds]] = []
    for (members, lines) in zip(parts.actors, parts.lines) {
      let index = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1, $0) })
      var layout = LayoutRefinement(
        actors: members.map { start.actors[$0] },
        actorExtents: members.map { sizes.actors[$0].extent },
        lines: lines.map { line in
          LayoutRefinement.Line(
            source: index[picture.edges[line].source] ?? 0,
            target: index[picture.edges[line].target] ?? 0)
        },
        labels: lines.map { start.labels[$0] }, labelExtents: lines.map { sizes.labels[$0] },
        visibleLine: visibleLine)
      let count = members.count + lines.count
      // Small parts are soon settled; large ones would take too long.
      layout.run(sweeps: min(300, 60 + 8 * count, 40_000 / count, 30_000_000 / (count * count)))
      for (member, point) in zip(members, layout.actors) { actors[member] = point }
      for (line, point) in zip(lines, layout.labels) { labels[line] = point }
      areas.append(layout.areas)
    }
    let shifts = PartPacking.shifts(of: areas, gap: 30)
    var bounds = Bounds()
    for (part, shift) in shifts.enumerated() {
      for member in parts.actors[part] {
        actors[member] = actors[member] + shift
        bounds.add(actors[member], sizes.actors[member].extent)
      }
      for line in parts.lines[part] {
        labels[line] = labels[line] + shift
        bounds.add(labels[line], sizes.labels[line])
      }
    }
    let curves = picture.edges.enumerated().map { position, edge in
      Self.curve(
        of: edge, from: actors[edge.source], through: labels[position], to: actors[edge.target],
        sizes.actors[edge.source].outline, sizes.actors[edge.target].outline)
    }
    return Placement(actors: actors, labels: labels, curves: curves, bounds: bounds)
  }

  /// A line's curve between the outlines of its actors, as a `pos` attribute.
  private static func curve(
    of edge: Picture.Edge, from source: Point, through label: Point, to target: Point,
    _ sourceOutline: Outline, _ targetOutline: Outline
  ) -> String {
    let curve = Curve(from: source, through: label, to: target)
    let first = curve.crossing(of: sourceOutline, at: source, from: 0, to: 0.5)
    var last = curve.crossing(of: targetOutline, at: target, from: 1, to: 0.5)
    var text = ""
    if !edge.isSymmetric {
      let tip = curve.point(at: last)
      text = "e,\(number(tip.x)),\(number(tip.y)) "
      let reach = Picture.Edge.arrowLength
      last = curve.crossing(
        of: .ellipse(Extent(x: reach, y: reach)), at: tip, from: last, to: (first + last) / 2)
    }
    let visible = curve.part(from: first, to: last)
    let points = [visible.start, visible.control1, visible.control2, visible.end]
    return text + points.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
  }

  /// Two decimals are a hundredth of a point.
  static func number(_ value: Double) -> String {
    JSONValue.number((value * 100).rounded() / 100).text
  }
}
