/// A curve as straight segments, for finding out what it runs over.
struct LineSample {
  /// The number of segments.
  static let segmentCount = 8

  /// The ends of the segments.
  let points: [Point]

  /// The rectangle around them.
  let bounds: Bounds

  /// Takes points of a curve.
  init(_ curve: Curve) {
    var points: [Point] = []
    points.reserveCapacity(Self.segmentCount + 1)
    var bounds = Bounds()
    for step in 0...Self.segmentCount {
      let point = curve.point(at: Double(step) / Double(Self.segmentCount))
      points.append(point)
      bounds.add(point)
    }
    self.points = points
    self.bounds = bounds
  }

  /// Calls `body` with the rectangle around each two segments.
  @inline(__always)
  func forEachStretch(_ body: (Bounds) -> Void) {
    for position in stride(from: 2, to: points.count, by: 2) {
      let (start, middle, end) = (points[position - 2], points[position - 1], points[position])
      body(
        Bounds(
          minX: min(start.x, middle.x, end.x), minY: min(start.y, middle.y, end.y),
          maxX: max(start.x, middle.x, end.x), maxY: max(start.y, middle.y, end.y)))
    }
  }

  /// The length of the curve inside a box.
  func length(inside center: Point, _ extent: Extent, gap: Double) -> Double {
    let (halfWidth, halfHeight) = (extent.x + gap, extent.y + gap)
    guard bounds.maxX > center.x - halfWidth, bounds.minX < center.x + halfWidth,
      bounds.maxY > center.y - halfHeight, bounds.minY < center.y + halfHeight
    else { return 0 }
    var length = 0.0
    for position in 1..<points.count {
      let (start, end) = (points[position - 1], points[position])
      var part = (first: 0.0, last: 1.0)
      Self.clip(&part, from: start.x - center.x, by: end.x - start.x, to: halfWidth)
      Self.clip(&part, from: start.y - center.y, by: end.y - start.y, to: halfHeight)
      if part.last > part.first { length += (part.last - part.first) * (end - start).length }
    }
    return length
  }

  /// Narrows the part of a segment that lies within `half` of the centre on one axis (Liang, Barsky:
  /// A New Concept and Method for Line Clipping, ACM TOG 3, 1984).
  @inline(__always)
  private static func clip(
    _ part: inout (first: Double, last: Double), from offset: Double, by step: Double,
    to half: Double
  ) {
    if abs(step) < 1e-9 {
      if abs(offset) > half { part.last = -1 }
      return
    }
    let (enter, leave) = ((-half - offset) / step, (half - offset) / step)
    part.first = max(part.first, min(enter, leave))
    part.last = min(part.last, max(enter, leave))
  }

  /// How often two curves cross, about: every other point is enough for that.
  func crossings(with other: LineSample) -> Int {
    guard bounds.meets(other.bounds) else { return 0 }
    var count = 0
    for position in stride(from: 2, to: points.count, by: 2) {
      let (a, b) = (points[position - 2], points[position])
      let (minX, maxX) = (min(a.x, b.x), max(a.x, b.x))
      let (minY, maxY) = (min(a.y, b.y), max(a.y, b.y))
      guard minX < other.bounds.maxX, maxX > other.bounds.minX, minY < other.bounds.maxY,
        maxY > other.bounds.minY
      else { continue }
      for otherPosition in stride(from: 2, to: other.points.count, by: 2) {
        let (c, d) = (other.points[otherPosition - 2], other.points[otherPosition])
        if max(c.x, d.x) <= minX || min(c.x, d.x) >= maxX || max(c.y, d.y) <= minY
          || min(c.y, d.y) >= maxY
        {
          continue
        }
        if Self.turn(a, b, c) * Self.turn(a, b, d) < 0, Self.turn(c, d, a) * Self.turn(c, d, b) < 0
        {
          count += 1
        }
      }
    }
    return count
  }

  /// Positive when `c` lies to the left of the way from `a` to `b`.
  private static func turn(_ a: Point, _ b: Point, _ c: Point) -> Double {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  }
}
