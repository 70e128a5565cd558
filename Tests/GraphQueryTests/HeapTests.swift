import TestSupport
import Testing

@testable import GraphQuery

@Suite struct HeapTests {
  @Test(arguments: 0..<20) func givesElementsInOrder(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var heap = Heap<Int>()
    var expected: [Int] = []
    for _ in 0..<60 {
      if Int.random(in: 0..<3, using: &generator) > 0 {
        let number = Int.random(in: 0..<20, using: &generator)
        heap.insert(number)
        expected.append(number)
        expected.sort()
      } else {
        #expect(heap.removeFirst() == (expected.isEmpty ? nil : expected.removeFirst()))
      }
    }
  }
}
