import Testing

@testable import GraphExport

@Suite struct GeometryTests {
  private let start = Point(x: 0, y: 0)
  private let end = Point(x: 100, y: 0)

  private func isNear(_ first: Point, _ second: Point) -> Bool { (first - second).length < 1e-6 }

  @Test(arguments: [Point(x: 50, y: 0), Point(x: 50, y: 30), Point(x: 20, y: -40)])
  func aCurvePassesThroughItsMiddle(middle: Point) {
    let curve = Curve(from: start, through: middle, to: end)
    #expect(isNear(curve.point(at: 0), start))
    #expect(isNear(curve.point(at: 0.5), middle))
    #expect(isNear(curve.point(at: 1), end))
  }

  @Test func aLoopPassesThroughItsMiddleAndReturns() {
    let middle = Point(x: 10, y: 60)
    let curve = Curve(from: start, through: middle, to: start)
    #expect(isNear(curve.point(at: 0.5), middle))
    #expect(isNear(curve.point(at: 1), start))
  }

  @Test func aPartOfACurveLiesOnIt() {
    let curve = Curve(from: start, through: Point(x: 40, y: 25), to: end)
    let part = curve.part(from: 0.2, to: 0.7)
    #expect(isNear(part.start, curve.point(at: 0.2)))
    #expect(isNear(part.end, curve.point(at: 0.7)))
    #expect(isNear(part.point(at: 0.5), curve.point(at: 0.45)))
  }

  @Test func aLineLeavesABoxAtItsSide() {
    let box = Outline.polygon([
      Point(x: 20, y: 10), Point(x: -20, y: 10), Point(x: -20, y: -10), Point(x: 20, y: -10),
    ])
    let curve = Curve(from: start, through: end.toward(start, 0.5), to: end)
    let first = curve.crossing(of: box, at: start, from: 0, to: 0.5)
    #expect(abs(curve.point(at: first).x - 20) < 0.01)
    let last = curve.crossing(of: box, at: end, from: 1, to: 0.5)
    #expect(abs(curve.point(at: last).x - 80) < 0.01)
  }

  @Test func linesThatCrossAreCounted() {
    let first = LineSample(
      Curve(from: start, through: Point(x: 50, y: 50), to: Point(x: 100, y: 100)))
    let second = LineSample(
      Curve(from: Point(x: 0, y: 90), through: Point(x: 50, y: 47), to: Point(x: 100, y: 4)))
    let third = LineSample(
      Curve(from: Point(x: 0, y: 20), through: Point(x: 50, y: 70), to: Point(x: 100, y: 120)))
    #expect(first.crossings(with: second) == 1)
    #expect(first.crossings(with: third) == 0)
  }

  @Test func partsArePackedWithoutOverlap() {
    let sizes = [(300.0, 200.0), (80, 40), (80, 40), (60, 90), (20, 20)]
    let parts = sizes.map { [Bounds(minX: 0, minY: 0, maxX: $0.0, maxY: $0.1)] }
    let shifts = PartPacking.shifts(of: parts, gap: 20)
    let placed = zip(parts, shifts).map { $0[0].moved(by: $1) }
    for first in placed.indices {
      for second in placed.indices where second > first {
        #expect(!placed[first].meets(placed[second]))
      }
    }
  }

  @Test func longNamesBecomeLinesOfAboutEqualLength() {
    #expect(Picture.lines(of: "Russia") == ["Russia"])
    #expect(
      Picture.lines(of: "Taliban government spokesman") == ["Taliban government", "spokesman"])
    #expect(
      Picture.lines(of: "Ministry of Foreign Affairs of the Russian Federation")
        == ["Ministry of Foreign", "Affairs of the", "Russian Federation"])
    #expect(Picture.lines(of: String(repeating: "x", count: 99))[0].count == 30)
    #expect(Picture.lines(of: "") == [""])
  }
}
