/// The connected parts of a picture, the largest first.
struct ConnectedParts {
  /// The positions of each part's actors, ascending.
  private(set) var actors: [[Int]] = []

  /// The positions of each part's lines, ascending.
  private(set) var lines: [[Int]] = []

  /// Finds the parts.
  ///
  /// - Parameter picture: The picture.
  /// - Complexity: O(*actors* + *lines*), nearly.
  init(_ picture: Picture) {
    var leader = Array(picture.nodes.indices)
    func find(_ node: Int) -> Int {
      var node = node
      while leader[node] != node {
        leader[node] = leader[leader[node]]
        node = leader[node]
      }
      return node
    }
    for edge in picture.edges {
      let (first, second) = (find(edge.source), find(edge.target))
      leader[max(first, second)] = min(first, second)
    }
    var part: [Int: Int] = [:]
    for node in picture.nodes.indices {
      let root = find(node)
      if let known = part[root] {
        actors[known].append(node)
      } else {
        part[root] = actors.count
        actors.append([node])
        lines.append([])
      }
    }
    for (position, edge) in picture.edges.enumerated() {
      if let known = part[find(edge.source)] { lines[known].append(position) }
    }
    let order = actors.indices.sorted { left, right in
      actors[left].count == actors[right].count
        ? left < right : actors[left].count > actors[right].count
    }
    (actors, lines) = (order.map { actors[$0] }, order.map { lines[$0] })
  }
}
