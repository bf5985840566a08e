import Diagnostics
import Site
import Synchronization

/// The last good build, in memory, and what open pages should know of it. Everything is there at once, for whoever asks.
final class PreviewSite: Sendable {
  /// Tells this server from one that ran before.
  let session: String
  private let state = Mutex(State())

  private struct State {
    var files: [String: [UInt8]] = [:]
    /// How often the files have changed.
    var generation = 0
    /// The paths that differ from the generation before.
    var changed: [String] = []
    /// The problems of the last build as HTML, if it failed.
    var problems: String?
    /// How often there has been something to tell.
    var version = 0
  }

  init(session: String) { self.session = session }

  /// A file of the output, with the generation that it is of.
  func file(_ path: String) -> (bytes: [UInt8]?, generation: Int) {
    state.withLock { ($0.files[path], $0.generation) }
  }

  /// Whether any build has succeeded yet.
  var isEmpty: Bool { state.withLock { $0.files.isEmpty } }

  /// Takes a build that succeeded; returns the paths of the files that are new, different or gone.
  func take(_ outputs: [OutputFile]) -> [String] {
    var new = [String: [UInt8]](minimumCapacity: outputs.count)
    for output in outputs { new[output.path] = output.bytes }
    // Only builds change the files, and they come one after the other.
    let old = state.withLock { $0.files }
    let changed = (new.filter { old[$0.key] != $0.value }.map(\.key) + old.keys.filter { new[$0] == nil }).sorted()
    state.withLock { state in
      if !changed.isEmpty {
        state.files = new
        state.generation += 1
        state.changed = changed
      }
      if !changed.isEmpty || state.problems != nil { state.version += 1 }
      state.problems = nil
    }
    return changed
  }

  /// Takes the problems of a build that failed; the files stay.
  func take(problems diagnostics: [Diagnostic]) {
    let problems = HTMLDiagnostics().format(diagnostics)
    state.withLock {
      $0.problems = problems
      $0.version += 1
    }
  }

  /// The present state as a server-sent event.
  var event: ServerSentEvent {
    let (generation, changed, problems, version) = state.withLock {
      ($0.generation, $0.changed, $0.problems, $0.version)
    }
    let data: JSONValue = [
      "session": .string(session), "generation": .integer(generation), "changed": .array(changed.map(JSONValue.string)),
      "problems": JSONValue(problems),
    ]
    return ServerSentEvent(version: version, bytes: Array("retry: 300\ndata: \(data.compact)\n\n".utf8))
  }
}
