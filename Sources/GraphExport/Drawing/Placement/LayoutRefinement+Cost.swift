/// What makes a layout hard to read, as a number.
///
/// The weights were found by looking at pictures of 5 to 150 actors: overlaps must go first, then
/// lines over boxes, then crossings; length and bends decide the rest.
extension LayoutRefinement {
  /// The least free space between two actors, and between a label and anything, in points.
  private static let actorGap = 14.0
  private static let labelGap = 5.0

  /// The cost of everything that some boxes and lines take part in.
  mutating func cost(of moves: [(box: Int, goal: Point)], lines concerned: [Int]) -> Double {
    var sum = 0.0
    for (box, _) in moves { sum += cost(ofBox: box) }
    for line in concerned { sum += cost(ofLine: line) }
    return sum
  }

  private mutating func cost(ofBox box: Int) -> Double {
    let (center, extent) = (centers[box], extents[box])
    let isActor = box < actorCount
    var sum = 0.0
    var area = Bounds()
    area.add(center, Extent(x: extent.x + Self.actorGap, y: extent.y + Self.actorGap))
    foundBoxes.removeAll(keepingCapacity: true)
    boxGrid.startQuery()
    boxGrid.find(in: area, into: &foundBoxes)
    for other in foundBoxes where other != box {
      let gap = isActor && other < actorCount ? Self.actorGap : Self.labelGap
      let x = extent.x + extents[other].x + gap - abs(center.x - centers[other].x)
      guard x > 0 else { continue }
      let y = extent.y + extents[other].y + gap - abs(center.y - centers[other].y)
      // The way out is the shorter of the two.
      if y > 0 { sum += 12 + 3 * min(x, y) }
    }
    foundLines.removeAll(keepingCapacity: true)
    lineGrid.startQuery()
    lineGrid.find(in: area, into: &foundLines)
    for line in foundLines { sum += passage(of: line, over: box) }
    if isActor {
      // A weak pull to the middle keeps the picture compact, and wider than high.
      let distance = Point(x: center.x / 1.3, y: center.y * 1.25).length / roomRadius
      sum += 6 * distance * distance
    }
    return sum
  }

  private mutating func cost(ofLine line: Int) -> Double {
    var sum = shapeCost(of: line)
    foundBoxes.removeAll(keepingCapacity: true)
    foundLines.removeAll(keepingCapacity: true)
    boxGrid.startQuery()
    lineGrid.startQuery()
    let sample = samples[line]
    sample.forEachStretch { stretch in
      let area = stretch.grown(by: 4)
      boxGrid.find(in: area, into: &foundBoxes)
      lineGrid.find(in: area, into: &foundLines)
    }
    for box in foundBoxes { sum += passage(of: line, over: box) }
    let ends = lines[line]
    for other in foundLines where other != line {
      // Lines of the same actor fan out from it and hardly ever cross.
      let others = lines[other]
      if others.source == ends.source || others.source == ends.target
        || others.target == ends.source || others.target == ends.target
      {
        continue
      }
      sum += 5 * Double(sample.crossings(with: samples[other]))
    }
    return sum
  }

  /// 0 when a line keeps clear of a box or belongs to it, else more the longer it runs over it.
  private func passage(of line: Int, over box: Int) -> Double {
    if box < actorCount {
      guard lines[line].source != box, lines[line].target != box else { return 0 }
      let length = samples[line].length(inside: centers[box], extents[box], gap: 4)
      return length > 0 ? 24 + 0.6 * length : 0
    }
    guard box - actorCount != line else { return 0 }
    let length = samples[line].length(inside: centers[box], extents[box], gap: 1)
    return length > 0 ? 14 + 0.4 * length : 0
  }

  /// How far a line is from short and straight.
  private func shapeCost(of line: Int) -> Double {
    let ends = lines[line]
    let (start, end) = (centers[ends.source], centers[ends.target])
    let (label, extent) = (centers[actorCount + line], extents[actorCount + line])
    if ends.source == ends.target {
      let need = extents[ends.source].y + extent.y + visibleLine
      let excess = ((label - start).length - need) / need
      return 10 * excess * excess
    }
    let span = end - start
    let length = max(span.length, 1)
    let direction = span * (1 / length)
    let need =
      extents[ends.source].reach(along: direction) + extents[ends.target].reach(along: direction)
      + 2 * extent.reach(along: direction) + 2 * visibleLine
    let excess = (length - need) / need
    let offset = label - start.toward(end, 0.5)
    let bend = (offset.x * direction.y - offset.y * direction.x) / length
    let slide = (offset.x * direction.x + offset.y * direction.y) / length
    // A label beyond one of the two actors would draw the line out behind it.
    let beyond = max(0, abs(slide) - 0.35)
    return (excess > 0 ? 9 * min(excess * excess, excess) : 40 * excess * excess)
      + 80 * bend * bend + 40 * slide * slide + 600 * beyond
  }
}
