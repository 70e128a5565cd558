import TestSupport
import Testing

@testable import GraphExport

@Suite struct LayoutRefinementTests {
  /// A layout of actors in a heap, joined at random.
  private func heap(seed: UInt64) -> LayoutRefinement {
    var random = SplitMix64(seed: seed)
    let actors = (0..<8).map { _ in
      Point(x: .random(in: -50...50, using: &random), y: .random(in: -50...50, using: &random))
    }
    let lines = (0..<10).map { position in
      LayoutRefinement.Line(
        source: position % 8, target: (position + 1 + Int.random(in: 0...3, using: &random)) % 8)
    }
    return LayoutRefinement(
      actors: actors, actorExtents: Array(repeating: Extent(x: 45, y: 16), count: 8), lines: lines,
      labels: lines.map { actors[$0.source].toward(actors[$0.target], 0.5) },
      labelExtents: Array(repeating: Extent(x: 30, y: 7), count: lines.count), visibleLine: 24)
  }

  private func overlaps(_ layout: LayoutRefinement) -> Int {
    let boxes = Array(zip(layout.centers, layout.extents))
    return boxes.indices.reduce(0) { count, first in
      count
        + boxes[(first + 1)...].count { center, extent in
          abs(center.x - boxes[first].0.x) < extent.x + boxes[first].1.x
            && abs(center.y - boxes[first].0.y) < extent.y + boxes[first].1.y
        }
    }
  }

  private func linesOverBoxes(_ layout: LayoutRefinement) -> Int {
    layout.lines.indices.reduce(0) { count, line in
      let ends = [layout.lines[line].source, layout.lines[line].target, layout.actorCount + line]
      return count
        + layout.centers.indices.count { box in
          !ends.contains(box)
            && layout.samples[line].length(
              inside: layout.centers[box], layout.extents[box], gap: 0) > 0
        }
    }
  }

  @Test(arguments: [1, 2] as [UInt64])
  func boxesComeApartAndLinesKeepClearOfThem(seed: UInt64) {
    var layout = heap(seed: seed)
    #expect(overlaps(layout) > 10)
    layout.run(sweeps: 60)
    #expect(overlaps(layout) == 0)
    #expect(linesOverBoxes(layout) <= 1)
  }

  @Test func isTheSameEveryTime() {
    var (first, second) = (heap(seed: 4), heap(seed: 4))
    first.run(sweeps: 20)
    second.run(sweeps: 20)
    #expect(first.centers == second.centers)
  }

  @Test func doesNothingToAnEmptyLayout() {
    var layout = LayoutRefinement(
      actors: [], actorExtents: [], lines: [], labels: [], labelExtents: [], visibleLine: 24)
    layout.run(sweeps: 5)
    #expect(layout.centers.isEmpty)
  }
}
