import Dispatch

/// Runs builds on threads of their own: experiments compute for seconds, and on the threads that follow edits they would keep
/// the next build waiting.
final class BuildExecutor: TaskExecutor {
  static let shared = BuildExecutor()

  private let queue = DispatchQueue(label: "builds", attributes: .concurrent)

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let executor = asUnownedTaskExecutor()
    queue.async { job.runSynchronously(on: executor) }
  }
}
