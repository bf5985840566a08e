import Foundation
import Site

/// Says before long work how long it will take, and then, on a line of the terminal, how far it is. Where standard error is no
/// terminal there is no such line.
final class TerminalProgress: @unchecked Sendable {
  private let lock = NSLock()
  private var latest: RunProgress?
  private var isShown = false
  /// Counts the builds, so that the thread of an earlier one ends.
  private var build = 0
  private let clock = ContinuousClock()

  private static let hasTerminal = isatty(2) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"

  /// Removes a line that may be shown, whichever build it is of.
  static func removeLine() {
    if hasTerminal { _ = write(Array("\r\u{1B}[K".utf8), to: 2) }
  }

  /// Takes what there is to show; called by the build.
  func take(_ progress: RunProgress) {
    lock.withLock {
      let isFirst = latest == nil
      latest = progress
      guard isFirst else { return }
      if let text = progress.announcement { printError(text) }
      guard Self.hasTerminal else { return }
      let (build, start) = (build, clock.now)
      // A thread of its own: experiments take all those that tasks run on.
      Thread {
        // Work under a second needs no line.
        Thread.sleep(forTimeInterval: 1)
        while self.show(build, after: self.clock.now - start) { Thread.sleep(forTimeInterval: 0.2) }
      }.start()
    }
  }

  /// Removes the line, until the next build has something to show.
  func end() {
    lock.withLock {
      if isShown { Self.removeLine() }
      isShown = false
      latest = nil
      build += 1
    }
  }

  /// Shows how far the build is; false when it has ended.
  private func show(_ build: Int, after elapsed: Duration) -> Bool {
    lock.withLock {
      guard build == self.build, let latest else { return false }
      if latest.finished < latest.total {
        isShown = true
        _ = write(Array("\r\u{1B}[K\(latest.line(after: elapsed))".utf8), to: 2)
      }
      return true
    }
  }
}
