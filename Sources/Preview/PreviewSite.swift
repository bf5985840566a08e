import Diagnostics
import Foundation
import Site

/// The last good build, in memory, and who wants to hear of the next one.
actor PreviewSite {
  /// Tells this server from one that ran before.
  let session: String
  /// How often the files have changed.
  private(set) var generation = 0
  private var files: [String: [UInt8]] = [:]
  /// The paths that differ from the generation before.
  private var changed: [String] = []
  /// The problems of the last build as HTML, if it failed.
  private var problems: String?
  private var listeners: [Int: AsyncStream<[UInt8]>.Continuation] = [:]
  private var nextListener = 0

  init(session: String) { self.session = session }

  /// A file of the output, with the generation that it is of.
  func file(_ path: String) -> (bytes: [UInt8]?, generation: Int) { (files[path], generation) }

  /// Whether any build has succeeded yet.
  var isEmpty: Bool { files.isEmpty }

  /// Takes a build that succeeded; returns the paths of the files that are new, different or gone.
  func take(_ outputs: [OutputFile]) -> [String] {
    var new = [String: [UInt8]](minimumCapacity: outputs.count)
    for output in outputs { new[output.path] = output.bytes }
    let changed = new.filter { files[$0.key] != $0.value }.map(\.key) + files.keys.filter { new[$0] == nil }
    let hadProblems = problems != nil
    problems = nil
    if !changed.isEmpty {
      files = new
      generation += 1
      self.changed = changed.sorted()
    }
    if !changed.isEmpty || hadProblems { tell() }
    return changed.sorted()
  }

  /// Takes the problems of a build that failed; the files stay.
  func take(problems diagnostics: [Diagnostic]) {
    problems = HTMLDiagnostics().format(diagnostics)
    tell()
  }

  // MARK: Listeners

  /// Every state from now on, beginning with the present one, as server-sent events. Who is slow misses states in between.
  func listen() -> AsyncStream<[UInt8]> {
    let id = nextListener
    nextListener += 1
    return AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
      continuation.yield(Array("retry: 300\n".utf8) + event)
      continuation.onTermination = { [weak self] _ in
        Task { await self?.forget(id) }
      }
      listeners[id] = continuation
    }
  }

  /// Sends a comment to all, so that connections whose other end is gone are noticed.
  func beat() { for listener in listeners.values { listener.yield(Array(":\n\n".utf8)) } }

  private func forget(_ id: Int) { listeners[id] = nil }

  private func tell() {
    let event = event
    for listener in listeners.values { listener.yield(event) }
  }

  private var event: [UInt8] {
    let paths = changed.map(jsonString).joined(separator: ",")
    let data =
      "{\"session\":\(jsonString(session)),\"generation\":\(generation),\"changed\":[\(paths)],"
      + "\"problems\":\(problems.map(jsonString) ?? "null")}"
    return Array("data: \(data)\n\n".utf8)
  }
}
