/// Turns a part of a picture so that it is wider than high.
enum PartOrientation {
  /// Points turned so that they spread most from left to right, and a little flattened, since texts
  /// are wide.
  static func landscape(_ points: [Point]) -> [Point] {
    guard points.count > 1 else { return points }
    let count = Double(points.count)
    let center = points.reduce(.zero, +) * (1 / count)
    var (xx, xy, yy) = (0.0, 0.0, 0.0)
    for point in points {
      let offset = point - center
      xx += offset.x * offset.x
      xy += offset.x * offset.y
      yy += offset.y * offset.y
    }
    // The direction of the greatest variance is (cosine, sine) of half this angle: doubling formulas
    // give it without trigonometry.
    let spread = Point(x: xx - yy, y: 2 * xy)
    guard spread.length > 1e-9 else { return points.map { $0 - center } }
    let cosine = ((1 + spread.x / spread.length) / 2).squareRoot()
    let sine = ((1 - spread.x / spread.length) / 2).squareRoot() * (spread.y < 0 ? -1 : 1)
    return points.map { point in
      let offset = point - center
      return Point(
        x: 1.2 * (offset.x * cosine + offset.y * sine),
        y: 0.85 * (offset.y * cosine - offset.x * sine))
    }
  }
}

extension PartOrientation {
  /// Points about the origin with those far outside drawn in, so that no long chain makes all the
  /// rest small.
  static func compact(_ points: [Point]) -> [Point] {
    let distances = points.map(\.length).sorted()
    guard distances.count > 6 else { return points }
    let limit = 1.5 * distances[distances.count / 2]
    return points.map { point in
      let distance = point.length
      guard distance > limit else { return point }
      return point * ((limit + 0.35 * (distance - limit)) / distance)
    }
  }
}
