import GraphModel

/// The words around a picture: headline, notes, and the explanation of shapes, colours and dashes.
struct Legend {
  /// Something with a place relative to the picture.
  struct Item {
    /// Its name in the drawing's source.
    var name: String
    var attributes: [(String, String)]
    /// The line drawn before it, when it explains one.
    var line: [(String, String)]?
  }

  /// The headline and notes, from the top.
  private(set) var heading: [Item] = []

  /// The explanations, in rows that are never split between kinds and lines.
  private(set) var rows: [[Item]] = []

  /// How much larger than usual texts are, since the picture is.
  let scale: Double

  /// The length of the lines that are explained.
  var lineLength: Double { 26 * scale }

  /// Decides what has to be said around a picture.
  ///
  /// - Parameters:
  ///   - picture: The picture.
  ///   - showsLegend: Whether shapes and colours are explained.
  ///   - scale: How much larger than usual texts are.
  init(of picture: Picture, showsLegend: Bool, scale: Double) {
    self.scale = scale
    if let title = picture.title, !title.isEmpty {
      heading.append(text("title", title, size: 19, color: "#1b1b19", isBold: true))
    }
    for (position, note) in picture.notes.enumerated() {
      heading.append(text("note\(position)", note, size: 11.5, color: "#6b6b66"))
    }
    guard showsLegend, !picture.edges.isEmpty else { return }
    let kinds = Set(picture.nodes.map(\.kind)).sorted()
    rows.append(
      kinds.map { kind in
        let body = Palette.body(of: kind)
        return Item(
          name: "kind-\(kind.rawValue)",
          attributes: [
            ("label", DOTText.quoted(kind.rawValue)), ("fontname", DOTText.quoted(body.font)),
            ("shape", body.shape), ("style", "\"\(body.style)\""),
            ("fillcolor", "\"\(body.fill)\""), ("color", "\"\(body.border)\""),
            ("fontcolor", "\"\(body.text)\""), ("fontsize", size(9)),
            (
              "margin",
              "\"\(PicturePlacer.number(0.1 * scale)),\(PicturePlacer.number(0.04 * scale))\""
            ),
          ], line: nil)
      })
    var lines: [Item] = []
    let families = Set(picture.edges.flatMap { [$0.family] + $0.rows.map(\.family) })
    for family in RelationFamily.allCases.map(Optional.some) + [nil] where families.contains(family)
    {
      lines.append(
        line(
          "family-\(lines.count)", Palette.name(of: family), color: Palette.color(of: family)))
    }
    let neutral = "#55554f"
    if picture.edges.contains(where: \.isNegated) {
      lines.append(line("negated", "negated", color: neutral, style: "dashed"))
    }
    if picture.edges.contains(where: { $0.rows.contains { !$0.isActual } }) {
      lines.append(
        line("not-actual", "planned, possible or wanted", color: neutral, style: "dotted"))
    }
    if picture.edges.contains(where: { $0.rows.contains { $0.count > 1 } }) {
      lines.append(text("count", "×3  in three sentences", size: 9.5, color: neutral))
    }
    rows.append(lines)
  }

  private func text(
    _ name: String, _ text: String, size points: Double, color: String, isBold: Bool = false
  ) -> Item {
    Item(
      name: name,
      attributes: [
        ("label", DOTText.quoted(text)), ("shape", "plain"),
        ("fontname", DOTText.quoted(isBold ? Palette.boldFont : Palette.font)),
        ("fontsize", size(points)), ("fontcolor", "\"\(color)\""), ("color", "\"#ffffff00\""),
      ], line: nil)
  }

  private func line(
    _ name: String, _ words: String, color: String, style: String = "solid"
  ) -> Item {
    var item = text(name, words, size: 9.5, color: "#3f3f3b")
    item.line = [
      ("color", "\"\(color)\""), ("style", style), ("penwidth", size(2)), ("dir", "none"),
    ]
    return item
  }

  private func size(_ points: Double) -> String {
    JSONValue.number((points * scale * 10).rounded() / 10).text
  }

  /// Something of the legend with its place.
  struct PlacedItem {
    var item: Item
    var center: Point
    /// The ends of the line that is explained.
    var line: (Point, Point)?
  }

  /// Sets the headline above and the explanations below a picture, in lines no longer than it is wide.
  ///
  /// - Parameters:
  ///   - bounds: The bounds of the picture.
  ///   - extents: The half sizes of the items, by name.
  /// - Returns: The items with their places, and the line between picture and explanations.
  func placed(
    around bounds: Bounds, extents: [String: Extent]
  ) -> (items: [PlacedItem], rule: (Point, Point)?) {
    var items: [PlacedItem] = []
    let none = Extent(x: 0, y: 0)
    let left = bounds.minX
    var top = bounds.maxY + (heading.isEmpty ? 0 : 20 * scale)
    for item in heading.reversed() {
      let extent = extents[item.name] ?? none
      items.append(PlacedItem(item: item, center: Point(x: left + extent.x, y: top + extent.y)))
      top += 2 * extent.y + 3 * scale
    }
    guard rows.contains(where: { !$0.isEmpty }) else { return (items, nil) }
    let headingWidth = heading.map { 2 * (extents[$0.name] ?? none).x }.max() ?? 0
    let width = max(bounds.width, headingWidth, 460 * scale)
    var y = bounds.minY - 18 * scale
    let rule = (Point(x: left, y: y), Point(x: left + width, y: y))
    y -= 8 * scale
    let gap = 14 * scale
    for row in rows where !row.isEmpty {
      let height = row.map { 2 * (extents[$0.name] ?? none).y }.max() ?? 0
      var x = left
      for item in row {
        let extent = extents[item.name] ?? none
        let lead = item.line == nil ? 0 : lineLength + 5 * scale
        if x > left, x + lead + 2 * extent.x > left + width {
          (x, y) = (left, y - height - 5 * scale)
        }
        let middle = y - height / 2
        items.append(
          PlacedItem(
            item: item, center: Point(x: x + lead + extent.x, y: middle),
            line: item.line == nil
              ? nil : (Point(x: x, y: middle), Point(x: x + lineLength, y: middle))))
        x += lead + 2 * extent.x + gap
      }
      y -= height + 8 * scale
    }
    return (items, rule)
  }
}
