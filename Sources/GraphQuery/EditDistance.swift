/// How many letters must be inserted, deleted, replaced or swapped with their neighbour.
enum EditDistance {
  /// The optimal string alignment distance of two texts, if it is small.
  ///
  /// Source: the dynamic programme of Wagner and Fischer (1974) with transpositions of neighbours.
  ///
  /// - Parameters:
  ///   - left: A text.
  ///   - right: Another text.
  ///   - limit: The largest distance of interest.
  /// - Returns: The distance, or nothing when it is larger than the limit.
  /// - Complexity: O(n · m) time, O(m) space; O(1) when the lengths differ too much.
  static func between(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int
  ) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for (column, other) in right.enumerated() {
        var cost = min(
          last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      if let best = current.min(), best > limit { return nil }
      beforeLast = last
      last = current
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
