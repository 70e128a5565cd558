import Synchronization
import TestSupport
import Testing

@testable import Entente

@Suite struct OrderedTasksTests {
  @Test(arguments: [1, 2, 7, 100])
  func collectsInOrderWhateverTheWidth(width: Int) async throws {
    var collected: [Int] = []
    try await OrderedTasks(count: 50, width: width).run { index in
      // Later tasks finish earlier.
      var generator = SplitMix64(seed: UInt64(index))
      for _ in 0..<(50 - index) * 100 { _ = generator.next() }
      return index * index
    } collecting: { index, square in
      #expect(square == index * index)
      collected.append(index)
    }
    #expect(collected == Array(0..<50))
  }

  @Test func neverRunsMoreAtOnceThanAllowed() async throws {
    let running = Mutex((now: 0, most: 0))
    try await OrderedTasks(count: 40, width: 3).run { _ in
      running.withLock {
        $0.now += 1
        $0.most = max($0.most, $0.now)
      }
      running.withLock { $0.now -= 1 }
    } collecting: { _, _ in
    }
    #expect(running.withLock { $0.most } <= 3)
  }

  @Test func passesErrorsOn() async {
    struct Stop: Error {}
    var collected = 0
    await #expect(throws: Stop.self) {
      try await OrderedTasks(count: 20, width: 2).run {
        $0
      } collecting: { index, _ in
        if index == 5 { throw Stop() }
        collected += 1
      }
    }
    #expect(collected == 5)
  }

  @Test func hasNothingToDoWithoutTasks() async throws {
    try await OrderedTasks(count: 0, width: 4).run {
      $0
    } collecting: { _, _ in
      Issue.record("there are no tasks")
    }
  }
}
