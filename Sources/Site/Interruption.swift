import Foundation

/// Lets a signal end the program without leaving files half made.
///
/// Whoever makes temporary files does so inside ``protect(_:)``. ``request()`` waits until all of them have come out, and
/// lets nobody in any more; long work looks at ``isRequested`` and comes out early.
public final class Interruption: @unchecked Sendable {
  /// That of this process, as signals are sent to processes. Who comes out of it waits for the signal: work that reported its
  /// early end could end the process first, as if it had failed by itself.
  public static let ofProcess = Interruption { while true { pause() } }

  private let condition = NSCondition()
  private let whenOut: @Sendable () -> Void
  private var inside = 0
  private var requested = false

  /// Nothing was interrupted yet. When it was, whoever has come out, or was not let in, does what is given here.
  public init(whenOut: @escaping @Sendable () -> Void = {}) { self.whenOut = whenOut }

  /// Whether the work is to end.
  public var isRequested: Bool { condition.withLock { requested } }

  /// Ends the work: returns when no temporary file is left.
  public func request() {
    condition.lock()
    requested = true
    while inside > 0 { condition.wait() }
    condition.unlock()
  }

  /// Does something that must not be stopped in the middle; throws a ``FileProblem`` when the work is to end.
  func protect<Result>(_ body: () throws -> Result) throws -> Result {
    let isLetIn = condition.withLock {
      if !requested { inside += 1 }
      return !requested
    }
    guard isLetIn else {
      whenOut()
      throw FileProblem("interrupted")
    }
    defer {
      let isInterrupted = condition.withLock {
        inside -= 1
        condition.broadcast()
        return requested
      }
      if isInterrupted { whenOut() }
    }
    return try body()
  }
}
