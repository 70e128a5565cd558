/// A point of a drawing, in points of 1/72 inch, y upwards.
struct Point: Hashable, Sendable {
  var x: Double
  var y: Double

  static let zero = Point(x: 0, y: 0)

  static func + (left: Point, right: Point) -> Point {
    Point(x: left.x + right.x, y: left.y + right.y)
  }

  static func - (left: Point, right: Point) -> Point {
    Point(x: left.x - right.x, y: left.y - right.y)
  }

  static func * (point: Point, factor: Double) -> Point {
    Point(x: point.x * factor, y: point.y * factor)
  }

  /// The distance from the origin.
  var length: Double { (x * x + y * y).squareRoot() }

  /// The vector of the same length a quarter turn to the left.
  var perpendicular: Point { Point(x: -y, y: x) }

  /// The point on the way to another, at `part` of the distance.
  func toward(_ other: Point, _ part: Double) -> Point { self + (other - self) * part }
}

/// Half the width and height of something.
struct Extent: Hashable, Sendable {
  var x: Double
  var y: Double

  /// How far a box reaches from its centre in a direction.
  ///
  /// - Parameter direction: A vector of length 1.
  /// - Returns: The distance in points.
  func reach(along direction: Point) -> Double {
    min(x / max(abs(direction.x), 1e-9), y / max(abs(direction.y), 1e-9))
  }
}

/// A rectangle with sides along the axes.
struct Bounds: Hashable, Sendable {
  var minX = Double.infinity
  var minY = Double.infinity
  var maxX = -Double.infinity
  var maxY = -Double.infinity

  var width: Double { max(0, maxX - minX) }
  var height: Double { max(0, maxY - minY) }

  /// Grows to hold a box.
  mutating func add(_ center: Point, _ extent: Extent = Extent(x: 0, y: 0)) {
    minX = min(minX, center.x - extent.x)
    maxX = max(maxX, center.x + extent.x)
    minY = min(minY, center.y - extent.y)
    maxY = max(maxY, center.y + extent.y)
  }

  /// Grows to hold another rectangle.
  mutating func add(_ other: Bounds) {
    minX = min(minX, other.minX)
    maxX = max(maxX, other.maxX)
    minY = min(minY, other.minY)
    maxY = max(maxY, other.maxY)
  }

  /// The rectangle with a margin.
  func grown(by margin: Double) -> Bounds {
    Bounds(
      minX: minX - margin, minY: minY - margin, maxX: maxX + margin, maxY: maxY + margin)
  }

  /// The rectangle at another place.
  func moved(by shift: Point) -> Bounds {
    Bounds(
      minX: minX + shift.x, minY: minY + shift.y, maxX: maxX + shift.x, maxY: maxY + shift.y)
  }

  /// Whether two rectangles have a point in common.
  func meets(_ other: Bounds) -> Bool {
    minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY
  }
}

/// The outline of an actor's shape around its centre.
enum Outline: Sendable {
  case ellipse(Extent)
  case polygon([Point])

  /// Whether a point, given from the centre, is inside.
  func contains(_ point: Point) -> Bool {
    switch self {
    case .ellipse(let extent):
      let (x, y) = (point.x / max(extent.x, 1e-9), point.y / max(extent.y, 1e-9))
      return x * x + y * y <= 1
    case .polygon(let corners):
      var isInside = false
      var previous = corners.last ?? .zero
      for corner in corners {
        if (corner.y > point.y) != (previous.y > point.y) {
          let part = (point.y - corner.y) / (previous.y - corner.y)
          if point.x < corner.x + (previous.x - corner.x) * part { isInside.toggle() }
        }
        previous = corner
      }
      return isInside
    }
  }
}

/// A cubic Bézier curve.
struct Curve: Hashable, Sendable {
  var start: Point
  var control1: Point
  var control2: Point
  var end: Point

  /// A smooth curve from one point to another that passes through a third on half its way.
  ///
  /// When both ends are the same point, a loop.
  init(from start: Point, through middle: Point, to end: Point) {
    self.start = start
    self.end = end
    if start == end {
      let peak = start.toward(middle, 4.0 / 3.0)
      let side = (middle - start).perpendicular * 0.75
      control1 = peak + side
      control2 = peak - side
    } else {
      // The parabola through the middle, as a cubic: its control point is two thirds of the way.
      let control = middle * 2 - start.toward(end, 0.5)
      control1 = start.toward(control, 2.0 / 3.0)
      control2 = end.toward(control, 2.0 / 3.0)
    }
  }

  private init(start: Point, control1: Point, control2: Point, end: Point) {
    (self.start, self.control1, self.control2, self.end) = (start, control1, control2, end)
  }

  /// The point at a parameter between 0 and 1.
  func point(at t: Double) -> Point {
    let s = 1 - t
    return start * (s * s * s) + control1 * (3 * s * s * t) + control2 * (3 * s * t * t)
      + end * (t * t * t)
  }

  /// The part between two parameters.
  func part(from first: Double, to last: Double) -> Curve {
    Curve.split(Curve.split(self, at: last).0, at: last > 0 ? first / last : 0).1
  }

  private static func split(_ curve: Curve, at t: Double) -> (Curve, Curve) {
    let a = curve.start.toward(curve.control1, t)
    let b = curve.control1.toward(curve.control2, t)
    let c = curve.control2.toward(curve.end, t)
    let d = a.toward(b, t)
    let e = b.toward(c, t)
    let middle = d.toward(e, t)
    return (
      Curve(start: curve.start, control1: a, control2: d, end: middle),
      Curve(start: middle, control1: e, control2: c, end: curve.end)
    )
  }

  /// The parameter near `inside` at which the curve crosses an outline, searched up to `outside`.
  ///
  /// - Parameters:
  ///   - outline: The outline.
  ///   - center: Where the outline's centre is.
  ///   - inside: A parameter at which the curve is inside.
  ///   - outside: A parameter at which it should be outside.
  /// - Returns: The parameter of the crossing, or `inside` when the curve is still inside at the end.
  func crossing(of outline: Outline, at center: Point, from inside: Double, to outside: Double)
    -> Double
  {
    guard !outline.contains(point(at: outside) - center) else { return inside }
    var (inside, outside) = (inside, outside)
    for _ in 0..<24 {
      let middle = (inside + outside) / 2
      if outline.contains(point(at: middle) - center) { inside = middle } else { outside = middle }
    }
    return outside
  }
}
