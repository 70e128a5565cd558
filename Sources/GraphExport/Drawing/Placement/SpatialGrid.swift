/// Finds what lies near a place without looking at everything.
///
/// The plane is divided into square cells that share a fixed number of lists: cells far apart share a
/// list too, so a query may give things that are not near, but never misses one that is.
struct SpatialGrid {
  private static let mask = 63
  private static let cellSize = 110.0

  private var cells: [[Int32]] = Array(repeating: [], count: (mask + 1) * (mask + 1))
  /// The last query that gave each thing, so that it is given once.
  private var stamps: [Int]
  private var query = 0

  /// Creates a grid for things numbered from 0.
  init(count: Int) {
    stamps = Array(repeating: 0, count: count)
  }

  private static func range(_ low: Double, _ high: Double) -> ClosedRange<Int> {
    let first = Int((low / cellSize).rounded(.down))
    // More than all lists would only give the same ones again.
    return first...min(max(first, Int((high / cellSize).rounded(.down))), first + mask)
  }

  private static func cell(_ x: Int, _ y: Int) -> Int {
    (x & mask) * (mask + 1) + (y & mask)
  }

  /// Adds a thing to the cells that a rectangle touches.
  mutating func insert(_ thing: Int, _ bounds: Bounds) {
    for x in Self.range(bounds.minX, bounds.maxX) {
      for y in Self.range(bounds.minY, bounds.maxY) {
        cells[Self.cell(x, y)].append(Int32(thing))
      }
    }
  }

  /// Removes a thing that was added with the same rectangle.
  mutating func remove(_ thing: Int, _ bounds: Bounds) {
    for x in Self.range(bounds.minX, bounds.maxX) {
      for y in Self.range(bounds.minY, bounds.maxY) {
        let cell = Self.cell(x, y)
        if let position = cells[cell].firstIndex(of: Int32(thing)) {
          cells[cell].swapAt(position, cells[cell].count - 1)
          cells[cell].removeLast()
        }
      }
    }
  }

  /// Starts a query, in which each thing is given once.
  mutating func startQuery() { query += 1 }

  /// Appends the things of the current query that may touch a rectangle.
  mutating func find(in bounds: Bounds, into found: inout [Int]) {
    for x in Self.range(bounds.minX, bounds.maxX) {
      for y in Self.range(bounds.minY, bounds.maxY) {
        for thing in cells[Self.cell(x, y)] where stamps[Int(thing)] != query {
          stamps[Int(thing)] = query
          found.append(Int(thing))
        }
      }
    }
  }
}
