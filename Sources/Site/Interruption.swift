import Foundation

/// Lets a signal end the program without leaving files half made.
///
/// Whoever makes temporary files does so inside ``protect(_:)``. ``request()`` waits until all of them have come out, and
/// lets nobody in any more; long work looks at ``isRequested`` and comes out early.
public final class Interruption: @unchecked Sendable {
  /// That of this process, as signals are sent to processes.
  public static let ofProcess = Interruption()

  private let condition = NSCondition()
  private var inside = 0
  private var requested = false

  /// Nothing was interrupted yet.
  public init() {}

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
    try condition.withLock {
      if requested { throw FileProblem("interrupted") }
      inside += 1
    }
    defer {
      condition.lock()
      inside -= 1
      condition.broadcast()
      condition.unlock()
    }
    return try body()
  }
}
