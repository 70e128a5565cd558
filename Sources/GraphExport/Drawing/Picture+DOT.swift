/// The picture as a source that any Graphviz can draw.
extension Picture {
  /// The name of the layout program that suits the picture.
  ///
  /// - Parameter layout: What was asked for.
  /// - Returns: neato for the usual picture, sfdp for large ones.
  func engine(for layout: DrawingLayout) -> GraphvizEngine {
    switch layout {
    case .dot: .dot
    case .neato: .neato
    case .sfdp: .sfdp
    case .automatic: nodes.count <= 300 ? .neato : .sfdp
    }
  }

  /// The picture in the DOT language, not yet laid out, with the layout program named in it.
  ///
  /// - Parameter layout: What was asked for.
  /// - Returns: The source; the same picture gives the same bytes.
  func dot(layout: DrawingLayout) -> String {
    var writer = DOTWriter(graph: "entente")
    let engine = engine(for: layout)
    let heading = ([title].compactMap(\.self) + notes).joined(separator: "\n")
    var attributes = [
      ("layout", engine.rawValue), ("charset", "\"UTF-8\""), ("bgcolor", "\"#ffffff\""),
      ("fontname", DOTText.quoted(Palette.font)), ("fontsize", "16"), ("labelloc", "t"),
      ("labeljust", "l"), ("label", DOTText.quoted(heading)), ("outputorder", "edgesfirst"),
      ("tooltip", DOTText.quoted(title ?? "Entente")), ("pad", "0.3"),
    ]
    switch engine {
    case .dot:
      attributes += [("rankdir", "LR"), ("nodesep", "0.5"), ("ranksep", "0.6")]
    default:
      attributes += [
        ("overlap", "prism"), ("splines", "true"), ("sep", "\"+12\""), ("start", "1"),
        ("pack", "30"),
      ]
    }
    writer.defaults(of: "graph", attributes)
    writer.defaults(of: "node", Self.nodeDefaults)
    writer.defaults(
      of: "edge", [("fontname", DOTText.quoted(Palette.font)), ("fontsize", "9")])
    for node in nodes { writer.node(node.name, node.shapeAttributes + node.colorAttributes) }
    for edge in edges {
      writer.edge(
        nodes[edge.source].name, nodes[edge.target].name,
        [("id", DOTText.quoted(edge.name)), ("label", DOTText.quoted(edge.label))]
          + edge.lineAttributes + [("len", "2"), ("fontcolor", "\"\(edge.color)\"")]
          + edge.linkAttributes)
    }
    return writer.finish()
  }
}

extension Picture.Node {
  /// The size of its text in points: larger for the better connected.
  var fontSize: Int { 11 + Int((weight * 7).rounded()) }

  /// Its text, shape and size.
  var shapeAttributes: [(String, String)] {
    let body = Palette.body(of: kind)
    return [
      ("label", DOTText.quoted(lines.joined(separator: "\n"))), ("shape", body.shape),
      ("fontname", DOTText.quoted(body.font)), ("fontsize", "\(fontSize)"),
    ]
  }

  /// Its colours and tooltip.
  var colorAttributes: [(String, String)] {
    let body = Palette.body(of: kind)
    let fade = isMuted ? "80" : ""
    return [
      ("id", DOTText.quoted(name)), ("style", "\"\(body.style)\""),
      ("fillcolor", "\"\(body.fill + fade)\""),
      ("color", "\"\(isHighlighted ? Palette.highlight : body.border + fade)\""),
      ("penwidth", isHighlighted ? "3" : "1"), ("fontcolor", "\"\(body.text + fade)\""),
      ("tooltip", DOTText.quoted(tooltip)),
    ]
  }
}

extension Picture.Edge {
  /// Its label in plain text, a relation a line.
  var label: String {
    (rows.map(\.text) + (hiddenRows > 0 ? ["+\(hiddenRows) more"] : [])).joined(separator: "\n")
  }

  /// Its colour: weaker when it steps back.
  var color: String { Palette.color(of: family) + (isMuted ? "55" : "") }

  /// Its width in points: thicker with more evidence, by doublings.
  var width: Double {
    var (width, rest) = (isFine ? 0.8 : 1.1, count)
    while rest > 1, width < 4 { (width, rest) = (width + 0.6, rest / 2) }
    return width + (isHighlighted ? 1.2 : 0)
  }

  /// The size of its label in points: smaller where little evidence meets little room.
  var fontSize: Int { isFine ? 8 + min(2, count / 2) : 10 }

  /// Its colour, width, dashes and arrow.
  var lineAttributes: [(String, String)] {
    [
      ("color", "\"\(color)\""), ("penwidth", JSONValue.number((width * 10).rounded() / 10).text),
      ("style", isNegated ? "dashed" : isActual ? "solid" : "dotted"),
      ("arrowsize", "0.7"), ("dir", isSymmetric ? "none" : "forward"),
    ]
  }

  /// Its tooltip and link.
  var linkAttributes: [(String, String)] {
    let tooltip = DOTText.quoted(tooltip)
    var attributes = [("tooltip", tooltip), ("labeltooltip", tooltip)]
    if let link = DOTText.quotedLink(link) { attributes.append(("URL", link)) }
    return attributes
  }
}
