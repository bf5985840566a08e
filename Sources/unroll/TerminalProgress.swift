import Foundation
import Site

/// A line on the terminal that says how far a long build is; nothing where standard error is none, or the build is short.
final class TerminalProgress: @unchecked Sendable {
  private let lock = NSLock()
  private var latest: RunProgress?
  private var isShown = false
  private var ticker: Task<Void, Never>?
  private let clock = ContinuousClock()

  /// A line for one build after the other, if there is a terminal.
  init?() {
    guard isatty(2) == 1, ProcessInfo.processInfo.environment["TERM"] != "dumb" else { return nil }
  }

  /// Takes what there is to show; called by the build.
  func take(_ progress: RunProgress) {
    lock.withLock {
      latest = progress
      guard ticker == nil else { return }
      let start = clock.now
      ticker = Task { [weak self] in
        // Work under a second needs no line.
        try? await Task.sleep(for: .seconds(1))
        while !Task.isCancelled, let self {
          self.show(after: self.clock.now - start)
          try? await Task.sleep(for: .milliseconds(200))
        }
      }
    }
  }

  /// Removes the line, until the next build has something to show.
  func end() {
    lock.withLock {
      ticker?.cancel()
      ticker = nil
      if isShown { _ = write(Array("\r\u{1B}[K".utf8), to: 2) }
      isShown = false
      latest = nil
    }
  }

  private func show(after elapsed: Duration) {
    lock.withLock {
      guard let latest, latest.finished < latest.total else { return }
      isShown = true
      _ = write(Array("\r\u{1B}[K\(latest.line(after: elapsed))".utf8), to: 2)
    }
  }
}
