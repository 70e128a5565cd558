import TestSupport
import Testing

@testable import GraphQuery

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("moscow", "mosocw", 1), ("rusia", "russia", 1),
    ("kabul", "kabil", 1),
    ("taliban", "talibna", 1), ("ca", "abc", 3), ("minsk", "pinsk", 1), ("abc", "cba", 2),
  ])
  func countsTheFewestChanges(left: String, right: String, distance: Int) {
    let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    #expect(EditDistance.between(left, right, limit: 9) == distance)
    #expect(EditDistance.between(right, left, limit: distance) == distance)
    #expect(EditDistance.between(left, right, limit: distance - 1) == nil)
  }

  /// The same by trying every last change, without a table.
  private func naive(_ left: ArraySlice<Unicode.Scalar>, _ right: ArraySlice<Unicode.Scalar>) -> Int
  {
    guard let lastLeft = left.last, let lastRight = right.last else {
      return max(left.count, right.count)
    }
    var best = min(
      naive(left.dropLast(), right) + 1, naive(left, right.dropLast()) + 1,
      naive(left.dropLast(), right.dropLast()) + (lastLeft == lastRight ? 0 : 1))
    if left.count > 1, right.count > 1, left.dropLast().last == lastRight,
      right.dropLast().last == lastLeft
    {
      best = min(best, naive(left.dropLast(2), right.dropLast(2)) + 1)
    }
    return best
  }

  @Test(arguments: 0..<100) func equalsTryingEverything(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    func word() -> [Unicode.Scalar] {
      (0..<Int.random(in: 0...5, using: &generator)).map { _ in
        ["a", "b", "c"].randomElement(using: &generator) ?? "a"
      }
    }
    let (left, right) = (word(), word())
    #expect(EditDistance.between(left, right, limit: 9) == naive(left[...], right[...]))
  }
}
