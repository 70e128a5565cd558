/// Moves actors and labels of one connected part until the picture is easy to read: no boxes overlap,
/// no line runs over a foreign box, few lines cross, lines are short and nearly straight.
///
/// Every line is a curve through the middle of its label. The search is a descent by random moves
/// of one item at a time, with steps that become smaller, from the layout that Graphviz found; its
/// random numbers are seeded, so the same input gives the same picture. In the manner of
/// Davidson, Harel: Drawing Graphs Nicely Using Simulated Annealing (ACM TOG 15, 1996).
struct LayoutRefinement {
  /// A line between two actors.
  struct Line: Sendable {
    var source: Int
    var target: Int
  }

  /// The lines; the label of line *n* is box *actorCount + n*.
  let lines: [Line]
  let actorCount: Int
  /// Half the sizes of actors, then of labels.
  let extents: [Extent]
  /// The length of line to be seen on either side of a label.
  let visibleLine: Double
  /// The radius of a circle with ample room for everything.
  let roomRadius: Double
  /// The centres of actors, then of labels.
  var centers: [Point]

  /// The points of each line, ``LineSample/count`` for each.
  var samples: [LineSample]
  var boxGrid: SpatialGrid
  var lineGrid: SpatialGrid
  private let linesOfActor: [[Int]]
  private var random = LayoutRandom()
  // Kept between queries, since allocating them would take most of the time.
  var foundBoxes: [Int] = []
  var foundLines: [Int] = []

  /// The centres of the actors.
  var actors: ArraySlice<Point> { centers[..<actorCount] }

  /// The centres of the labels.
  var labels: ArraySlice<Point> { centers[actorCount...] }

  /// Starts from a layout.
  init(
    actors: [Point], actorExtents: [Extent], lines: [Line], labels: [Point],
    labelExtents: [Extent], visibleLine: Double
  ) {
    actorCount = actors.count
    centers = actors + labels
    extents = actorExtents + labelExtents
    let area = extents.reduce(0) { $0 + 4 * ($1.x + 10) * ($1.y + 10) }
    roomRadius = (1.2 * area).squareRoot()
    self.lines = lines
    self.visibleLine = visibleLine
    var linesOfActor: [[Int]] = Array(repeating: [], count: actors.count)
    for (position, line) in lines.enumerated() {
      linesOfActor[line.source].append(position)
      if line.target != line.source { linesOfActor[line.target].append(position) }
    }
    self.linesOfActor = linesOfActor
    boxGrid = SpatialGrid(count: centers.count)
    lineGrid = SpatialGrid(count: lines.count)
    samples = lines.enumerated().map { position, line in
      LineSample(
        Curve(
          from: actors[line.source], through: labels[position], to: actors[line.target]))
    }
    for box in centers.indices { boxGrid.insert(box, bounds(of: box)) }
    for line in lines.indices { insertLine(line) }
  }

  /// Improves the layout.
  ///
  /// - Parameter sweeps: How often each item is tried.
  /// - Complexity: O(*sweeps* · (*actors* + *lines*)) as long as things are spread evenly.
  mutating func run(sweeps: Int) {
    for sweep in 0..<sweeps {
      let progress = Double(sweep) / Double(max(sweeps, 1))
      let radius = (actorCount < 80 ? 220 : 110) * (1 - progress) * (1 - progress) + 3
      let heat = progress < 0.5 ? (actorCount < 80 ? 16 : 6) * (0.5 - progress) : 0
      for actor in 0..<actorCount {
        if sweep % 4 == 1, heat > 0, actorCount > 3, actorCount < 80 {
          trySwap(actor, Int(random.uniform() * Double(actorCount)), heat: heat)
        }
        tryMove(of: actor, radius: radius, heat: heat)
        if sweep % 3 == 2 { tryJump(of: actor, heat: heat) }
      }
      for line in lines.indices { tryMove(ofLabelOf: line, radius: radius, heat: heat) }
    }
  }

  /// The rectangles that the part covers: boxes, and the stretches of lines.
  var areas: [Bounds] {
    var areas = centers.indices.map { bounds(of: $0) }
    for sample in samples { sample.forEachStretch { areas.append($0) } }
    return areas
  }

  // MARK: - Moves

  private mutating func tryMove(of actor: Int, radius: Double, heat: Double) {
    let step = Point(x: random.normal() * radius, y: random.normal() * radius * 0.7)
    let concerned = linesOfActor[actor]
    var moves = [(actor, centers[actor] + step)]
    for line in concerned {
      let isLoop = lines[line].source == lines[line].target
      moves.append((actorCount + line, centers[actorCount + line] + step * (isLoop ? 1 : 0.5)))
    }
    attempt(moves, lines: concerned, heat: heat)
  }

  /// Moves an actor to somewhere near its neighbours, wherever it is, so that none stays behind.
  private mutating func tryJump(of actor: Int, heat: Double) {
    let concerned = linesOfActor[actor]
    let neighbours = concerned.compactMap { line -> Point? in
      let ends = lines[line]
      guard ends.source != ends.target else { return nil }
      return centers[ends.source == actor ? ends.target : ends.source]
    }
    guard !neighbours.isEmpty else { return }
    let spread = roomRadius * 0.35
    let goal =
      neighbours.reduce(.zero, +) * (1 / Double(neighbours.count))
      + Point(x: random.normal() * spread, y: random.normal() * spread * 0.7)
    var moves = [(actor, goal)]
    for line in concerned {
      let ends = lines[line]
      let label = actorCount + line
      let other = centers[ends.source == actor ? ends.target : ends.source]
      moves.append(
        (
          label,
          ends.source == ends.target
            ? centers[label] + goal - centers[actor] : goal.toward(other, 0.5)
        ))
    }
    attempt(moves, lines: concerned, heat: heat)
  }

  private mutating func trySwap(_ first: Int, _ second: Int, heat: Double) {
    guard first != second else { return }
    let concerned =
      linesOfActor[first]
      + linesOfActor[second].filter { line in
        lines[line].source != first && lines[line].target != first
      }
    func moved(_ actor: Int) -> Point {
      centers[actor == first ? second : actor == second ? first : actor]
    }
    var moves = [(first, centers[second]), (second, centers[first])]
    for line in concerned {
      let (source, target) = (lines[line].source, lines[line].target)
      let label = centers[actorCount + line]
      moves.append(
        (
          actorCount + line,
          source == target
            ? label + moved(source) - centers[source]
            : moved(source).toward(moved(target), 0.5)
        ))
    }
    attempt(moves, lines: concerned, heat: heat)
  }

  private mutating func tryMove(ofLabelOf line: Int, radius: Double, heat: Double) {
    let ends = lines[line]
    let (start, end) = (centers[ends.source], centers[ends.target])
    let goal: Point
    if ends.source == ends.target || random.uniform() < 0.4 {
      goal =
        centers[actorCount + line]
        + Point(x: random.normal(), y: random.normal()) * (radius * 0.5)
    } else {
      let side = (end - start).perpendicular * (1 / max((end - start).length, 1))
      goal =
        start.toward(end, 0.3 + 0.4 * random.uniform()) + side * (random.normal() * radius * 0.6)
    }
    attempt([(actorCount + line, goal)], lines: [line], heat: heat)
  }

  /// Makes moves and takes them back unless they are an improvement.
  private mutating func attempt(_ moves: [(box: Int, goal: Point)], lines: [Int], heat: Double) {
    let before = cost(of: moves, lines: lines)
    let oldCenters = moves.map { centers[$0.box] }
    let oldSamples = lines.map { samples[$0] }
    for (box, goal) in moves { move(box, to: goal) }
    for line in lines {
      let ends = self.lines[line]
      resample(
        line,
        LineSample(
          Curve(
            from: centers[ends.source], through: centers[actorCount + line],
            to: centers[ends.target])))
    }
    let after = cost(of: moves, lines: lines)
    guard after >= before + heat * random.uniform() else { return }
    for (position, move) in moves.enumerated() { self.move(move.box, to: oldCenters[position]) }
    for (position, line) in lines.enumerated() { resample(line, oldSamples[position]) }
  }

  private mutating func move(_ box: Int, to goal: Point) {
    boxGrid.remove(box, bounds(of: box))
    centers[box] = goal
    boxGrid.insert(box, bounds(of: box))
  }

  private mutating func resample(_ line: Int, _ sample: LineSample) {
    samples[line].forEachStretch { lineGrid.remove(line, $0) }
    samples[line] = sample
    insertLine(line)
  }

  private mutating func insertLine(_ line: Int) {
    samples[line].forEachStretch { lineGrid.insert(line, $0) }
  }

  private func bounds(of box: Int) -> Bounds {
    var bounds = Bounds()
    bounds.add(centers[box], extents[box])
    return bounds
  }
}

/// The random numbers of a layout (Knuth's linear congruential generator, MMIX), always the same.
struct LayoutRandom {
  private var state: UInt64 = 0x5EED

  /// A number from 0 up to 1.
  mutating func uniform() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 11) / 9_007_199_254_740_992
  }

  /// A number about 0 with a spread of about 1: the sum of uniform ones.
  mutating func normal() -> Double {
    (uniform() + uniform() + uniform() - 1.5) * 2
  }
}
