/// Sets the connected parts of a picture side by side, small ones into the gaps of large ones.
struct PartPacking {
  /// The size of the squares that the plane is divided into, in points.
  private static let cell = 12.0
  /// What the width of a picture should be for a height of 1.
  private static let aspect = 1.6

  private struct Cell: Hashable {
    var x: Int
    var y: Int
  }

  private var occupied: Set<Cell> = []
  private var bounds = Bounds()

  /// Finds a place for each part: where the whole picture grows least, nearest to the first part.
  ///
  /// - Parameters:
  ///   - parts: The boxes of each part, the largest part first.
  ///   - gap: The free space between parts.
  /// - Returns: How far each part has to be moved.
  /// - Complexity: O(*squares of the picture* · *squares of a part*) for each part but the first.
  static func shifts(of parts: [[Bounds]], gap: Double) -> [Point] {
    var packing = PartPacking()
    return parts.map { packing.place($0, gap: gap) }
  }

  private mutating func place(_ boxes: [Bounds], gap: Double) -> Point {
    var own = Bounds()
    for box in boxes { own.add(box) }
    guard own.width + own.height > 0 else { return .zero }
    let cells = Self.cells(of: boxes, gap: occupied.isEmpty ? 0 : gap)
    let step = occupied.isEmpty ? Cell(x: 0, y: 0) : bestStep(for: cells, own)
    for cell in Self.cells(of: boxes, gap: 0) {
      occupied.insert(Cell(x: cell.x + step.x, y: cell.y + step.y))
    }
    let shift = Point(x: Double(step.x) * Self.cell, y: Double(step.y) * Self.cell)
    bounds.add(own.moved(by: shift))
    return shift
  }

  /// The free place, in squares from where the part is, that is best.
  private func bestStep(for cells: [Cell], _ own: Bounds) -> Cell {
    func steps(_ low: Double, _ high: Double) -> ClosedRange<Int> {
      let first = Int((low / Self.cell).rounded(.down))
      return first...max(first, Int((high / Self.cell).rounded(.up)))
    }
    let columns = steps(bounds.minX - own.maxX - 48, bounds.maxX - own.minX + 48)
    let rows = steps(bounds.minY - own.maxY - 48, bounds.maxY - own.minY + 48)
    let middle = Point(x: (bounds.minX + bounds.maxX) / 2, y: (bounds.minY + bounds.maxY) / 2)
    let ownMiddle = Point(x: (own.minX + own.maxX) / 2, y: (own.minY + own.maxY) / 2)
    var best: (cost: Double, step: Cell) = (.infinity, Cell(x: columns.lowerBound, y: 0))
    for x in columns {
      for y in rows {
        let shift = Point(x: Double(x) * Self.cell, y: Double(y) * Self.cell)
        var whole = bounds
        whole.add(own.moved(by: shift))
        let offset = ownMiddle + shift - middle
        let cost =
          10 * max(whole.width, Self.aspect * whole.height)
          + Point(x: offset.x / Self.aspect, y: offset.y).length
        guard cost < best.cost,
          !cells.contains(where: { occupied.contains(Cell(x: $0.x + x, y: $0.y + y)) })
        else { continue }
        best = (cost, Cell(x: x, y: y))
      }
    }
    return best.step
  }

  private static func cells(of boxes: [Bounds], gap: Double) -> [Cell] {
    var cells: Set<Cell> = []
    for box in boxes {
      for x in Int(
        ((box.minX - gap) / cell).rounded(.down))...Int(((box.maxX + gap) / cell).rounded(.down))
      {
        for y in Int(
          ((box.minY - gap) / cell).rounded(.down))...Int(((box.maxY + gap) / cell).rounded(.down))
        {
          cells.insert(Cell(x: x, y: y))
        }
      }
    }
    return Array(cells)
  }
}
