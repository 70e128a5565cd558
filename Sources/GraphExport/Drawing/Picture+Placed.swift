import Foundation

/// The picture as a source in which everything has its place.
extension Picture {
  /// The attributes that all nodes share.
  static var nodeDefaults: [(String, String)] {
    [
      ("fontname", DOTText.quoted(Palette.font)), ("margin", "\"0.15,0.08\""), ("height", "0.3"),
      ("width", "0.4"),
    ]
  }

  /// The source of the picture with every position written into it.
  ///
  /// - Parameters:
  ///   - placement: Where actors, labels and lines are.
  ///   - legend: The words around the picture.
  ///   - extents: The half sizes of the legend's items, by name.
  ///   - longestSide: The number of pixels of the longer side of a bitmap, about.
  /// - Returns: A source for the engine ``GraphvizEngine/fixed``.
  func dot(
    placement: Placement, legend: Legend, extents: [String: Extent], longestSide: Double
  ) -> String {
    var writer = DOTWriter(graph: "entente")
    let (items, rule) = legend.placed(around: placement.bounds, extents: extents)
    var bounds = placement.bounds
    for item in items { bounds.add(item.center, extents[item.item.name] ?? Extent(x: 0, y: 0)) }
    let side = max(bounds.width, bounds.height, 1)
    let resolution = min(192, max(60, (longestSide * 72 / side).rounded()))
    writer.defaults(
      of: "graph",
      [
        ("charset", "\"UTF-8\""), ("bgcolor", "\"#ffffff\""), ("outputorder", "edgesfirst"),
        ("pad", PicturePlacer.number(0.3 * legend.scale)),
        ("dpi", PicturePlacer.number(resolution)),
        ("tooltip", DOTText.quoted(title ?? "Entente")),
      ])
    writer.defaults(of: "node", Self.nodeDefaults)
    for (position, node) in nodes.enumerated() {
      writer.node(
        node.name,
        node.shapeAttributes + node.colorAttributes
          + [("pos", Self.position(placement.actors[position]))])
    }
    for (position, edge) in edges.enumerated() {
      writer.node(
        edge.name,
        edge.labelNodeAttributes + [("id", DOTText.quoted(edge.name + "-label"))]
          + edge.linkAttributes + [("pos", Self.position(placement.labels[position]))])
      writer.edge(
        nodes[edge.source].name, nodes[edge.target].name,
        [("id", DOTText.quoted(edge.name))] + edge.lineAttributes + edge.linkAttributes
          + [("pos", "\"\(placement.curves[position])\"")])
    }
    for item in items {
      writer.node(
        item.item.name,
        item.item.attributes + [("tooltip", "\" \""), ("pos", Self.position(item.center))])
      if let line = item.line, let attributes = item.item.line {
        Self.draw(line, name: item.item.name, attributes, with: &writer)
      }
    }
    if let rule {
      Self.draw(
        rule, name: "rule",
        [
          ("color", "\"#d9d9d4\""), ("penwidth", PicturePlacer.number(legend.scale)),
          ("dir", "none"),
        ],
        with: &writer)
    }
    return writer.finish()
  }

  private static func position(_ point: Point) -> String {
    "\"\(PicturePlacer.number(point.x)),\(PicturePlacer.number(point.y))\""
  }

  /// Draws a straight line; its ends need nodes, which are not to be seen.
  private static func draw(
    _ line: (Point, Point), name: String, _ attributes: [(String, String)],
    with writer: inout DOTWriter
  ) {
    let ends = [line.0, line.0.toward(line.1, 1.0 / 3), line.0.toward(line.1, 2.0 / 3), line.1]
    for (suffix, point) in [("start", line.0), ("end", line.1)] {
      writer.node(
        "\(name)-\(suffix)",
        [("shape", "point"), ("width", "0.01"), ("style", "invis"), ("pos", position(point))])
    }
    let curve = ends.map { "\(PicturePlacer.number($0.x)),\(PicturePlacer.number($0.y))" }
    writer.edge(
      "\(name)-start", "\(name)-end",
      attributes + [("tooltip", "\" \""), ("pos", "\"\(curve.joined(separator: " "))\"")])
  }
}

extension Picture.Edge {
  /// The length of an arrow's head in points.
  static let arrowLength = 7.0

  /// Its label, every relation in the colour of its family.
  var htmlLabel: String {
    var lines = rows.map { row in
      let text = DOTText.htmlText(row.text)
      let color = Palette.color(of: row.family) + (isMuted ? "77" : "")
      return "<font color=\"\(color)\">\(row.isActual ? text : "<i>\(text)</i>")</font>"
    }
    if hiddenRows > 0 {
      let more = "<font color=\"#8a8a85\">+\(hiddenRows)"
      if rows.count == 1 {
        lines[0] += more.replacing("+", with: " +") + "</font>"
      } else {
        lines.append(more + " more</font>")
      }
    }
    let cells = lines.map { "<tr><td>\($0)</td></tr>" }.joined()
    return "<<table border=\"0\" cellborder=\"0\" cellspacing=\"0\" cellpadding=\"1\""
      + " bgcolor=\"#ffffff\">\(cells)</table>>"
  }

  /// Its label as a node of its own.
  var labelNodeAttributes: [(String, String)] {
    [
      ("label", htmlLabel), ("shape", "plain"), ("fontsize", "\(fontSize)"),
      ("color", "\"#ffffff\""),
    ]
  }
}
