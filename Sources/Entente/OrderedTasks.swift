/// Runs tasks side by side and hands on their results in order.
struct OrderedTasks {
  /// How many tasks there are.
  var count: Int

  /// How many run at the same time.
  var width: Int

  /// Runs the tasks.
  ///
  /// At most four times as many results as running tasks wait for an earlier one to finish, so that
  /// memory stays bounded whatever the number of tasks.
  ///
  /// - Parameters:
  ///   - work: The task with a number from 0; runs on any thread.
  ///   - collect: Called with each number and its result, in order, one at a time.
  /// - Throws: What `collect` throws; the other tasks are waited for and their results dropped.
  func run<Output: Sendable>(
    _ work: @escaping @Sendable (Int) -> Output, collecting collect: (Int, Output) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (Int, Output).self) { group in
      var started = 0
      var collected = 0
      var running = 0
      var waiting: [Int: Output] = [:]
      while collected < count {
        while running < width, started < count, started - collected < 4 * width {
          let index = started
          group.addTask { (index, work(index)) }
          started += 1
          running += 1
        }
        guard let (index, output) = try await group.next() else { return }
        running -= 1
        waiting[index] = output
        while let output = waiting.removeValue(forKey: collected) {
          try collect(collected, output)
          collected += 1
        }
      }
    }
  }
}
