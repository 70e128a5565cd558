@preconcurrency import Dispatch

/// Runs an actor's jobs on a serial dispatch queue, so that long C calls block a thread of their own
/// and none of the cooperative pool's.
final class SerialQueueExecutor: SerialExecutor, @unchecked Sendable {
  // Unchecked: the only state is a constant reference to a thread-safe queue.
  private let queue: DispatchQueue

  /// Creates an executor with a queue of its own.
  init(label: String) {
    queue = DispatchQueue(label: label)
  }

  /// Runs a job after those before it.
  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }
}
