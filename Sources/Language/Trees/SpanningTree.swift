import Neural

/// The best tree over the words of a sentence, with one root.
///
/// Chu and Liu (1965), Edmonds (1967), in the O(*n*²) form for dense graphs of Tarjan: Finding optimum
/// branchings (1977). One root is enforced by a penalty on arcs from the root that no gain outweighs.
struct SpanningTree {
  /// The heads of words.
  ///
  /// - Parameter scores: A row for each word; column 0 is the root, column *i* + 1 the word *i*.
  /// - Returns: For each word its head, nothing for the one root.
  /// - Complexity: O(*n*²) for *n* words.
  static func heads(_ scores: Matrix) -> [Int?] {
    let greedy = greedyHeads(scores)
    if isTree(greedy) { return greedy.map { $0 == 0 ? nil : $0 - 1 } }
    var solver = SpanningTree(scores)
    return solver.solve()
  }

  /// The best head of each word by itself: 0 for the root, *i* + 1 for word *i*.
  static func greedyHeads(_ scores: Matrix) -> [Int] {
    (0..<scores.rows).map { word in
      var best = 0
      for column in 1..<max(scores.columns, 1)
      where column != word + 1 && scores[word, column] > scores[word, best] {
        best = column
      }
      return best
    }
  }

  /// Whether heads (0 the root) make a tree with exactly one word below the root.
  static func isTree(_ heads: [Int]) -> Bool {
    guard heads.count(where: { $0 == 0 }) == 1 else { return false }
    // 0 not seen, 1 on the way, 2 known to lead to the root.
    var state = [UInt8](repeating: 0, count: heads.count + 1)
    state[0] = 2
    for word in 1...heads.count {
      var node = word
      var path: [Int] = []
      while state[node] == 0 {
        state[node] = 1
        path.append(node)
        node = heads[node - 1]
      }
      if state[node] == 1 { return false }
      for visited in path { state[visited] = 2 }
    }
    return true
  }

  /// The arc that a component has chosen: from a node to a node, both of the original graph.
  private struct Arc {
    var from: Int
    var to: Int
  }

  /// Nodes of the graph, 0 the root.
  private let count: Int
  /// The component that contains a component; itself while it is in none.
  private var parent: [Int]
  /// The components that a component was made of.
  private var parts: [[Int]]
  private var chosen: [Arc?]
  /// For each component, the weight of the best arc from each node into it, and that arc's end.
  private var weights: [[Double]]
  private var ends: [[Int]]
  /// Where to find the outermost component of a node.
  private var outermost: [Int]

  private init(_ scores: Matrix) {
    count = scores.rows + 1
    var (lowest, highest) = (Double.infinity, -Double.infinity)
    for value in scores.values where value.isFinite {
      lowest = min(lowest, Double(value))
      highest = max(highest, Double(value))
    }
    if lowest > highest { (lowest, highest) = (0, 0) }
    let spread = highest - lowest
    let penalty = (spread + 1) * Double(count)
    weights = [[]]
    ends = [[]]
    for word in 1..<count {
      weights.append(
        (0..<count).map { node in
          let value = Double(scores[word - 1, node])
          let finite = value.isFinite ? value : (value > 0 ? highest : lowest - 1)
          return node == word ? -.infinity : node == 0 ? finite - penalty : finite
        })
      ends.append([Int](repeating: word, count: count))
    }
    parent = Array(0..<count)
    outermost = Array(0..<count)
    parts = [[Int]](repeating: [], count: count)
    chosen = [Arc?](repeating: nil, count: count)
  }

  private mutating func solve() -> [Int?] {
    // 0 not seen, 1 on the path, 2 done.
    var state = [UInt8](repeating: 0, count: count)
    state[0] = 2
    for word in 1..<count {
      var path: [Int] = []
      var component = outermost[word]
      while true {
        if state[component] == 2 { break }
        if state[component] == 1 {
          // The path has come back to itself: its tail is a cycle, which becomes one component.
          var cycle: [Int] = []
          while let last = path.popLast() {
            cycle.append(last)
            if last == component { break }
          }
          component = contract(cycle)
          state.append(0)
        }
        state[component] = 1
        path.append(component)
        let from = choose(component)
        component = outermost[from]
      }
      for done in path { state[done] = 2 }
    }
    return expand()
  }

  /// Chooses a component's best arc from outside.
  private mutating func choose(_ component: Int) -> Int {
    var best = 0
    let line = weights[component]
    for node in 1..<count
    where line[node] > line[best] && outermost[node] != component {
      best = node
    }
    chosen[component] = Arc(from: best, to: ends[component][best])
    return best
  }

  /// Makes one component of a cycle: an arc into it replaces the arc that its end had chosen.
  private mutating func contract(_ cycle: [Int]) -> Int {
    let new = parent.count
    var line = [Double](repeating: -.infinity, count: count)
    var end = [Int](repeating: 0, count: count)
    for part in cycle {
      guard let arc = chosen[part] else { continue }
      let loss = weights[part][arc.from]
      for node in 0..<count {
        let weight = weights[part][node] - loss
        if weight > line[node] {
          line[node] = weight
          end[node] = ends[part][node]
        }
      }
      weights[part] = []
      ends[part] = []
      parent[part] = new
    }
    for node in 0..<count where cycle.contains(outermost[node]) { outermost[node] = new }
    for node in 0..<count where outermost[node] == new { line[node] = -.infinity }
    parent.append(new)
    parts.append(cycle)
    chosen.append(nil)
    weights.append(line)
    ends.append(end)
    return new
  }

  /// Opens the components: the one that an arc leads into keeps that arc, the others their own.
  private func expand() -> [Int?] {
    var heads = [Int?](repeating: nil, count: count - 1)
    var open: [(component: Int, arc: Arc)] = parent.indices.compactMap { component in
      guard parent[component] == component, let arc = chosen[component] else { return nil }
      return (component, arc)
    }
    while let (component, arc) = open.popLast() {
      if component < count {
        heads[component - 1] = arc.from == 0 ? nil : arc.from - 1
        continue
      }
      var entered = arc.to
      while parent[entered] != component { entered = parent[entered] }
      for part in parts[component] {
        if part == entered {
          open.append((part, arc))
        } else if let own = chosen[part] {
          open.append((part, own))
        }
      }
    }
    return heads
  }
}
