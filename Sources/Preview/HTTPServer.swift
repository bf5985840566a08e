import Foundation

/// What a server answers with. It is asked on the thread that serves everybody, so it must not wait for anything.
protocol HTTPHandler: Sendable {
  func response(to request: HTTPRequest) -> HTTPResponse
  /// The event that clients of an event stream should have seen.
  var event: ServerSentEvent { get }
}

/// A state that event streams tell of. Who is slow misses states in between.
struct ServerSentEvent: Sendable {
  /// Different for every event.
  let version: Int
  let bytes: [UInt8]
}

/// A server of HTTP/1.1 for clients of this machine, on one thread of its own: nothing that the program computes keeps it from
/// answering, and nothing that one client sends, or does not send, keeps it from answering others.
final class HTTPServer: Sendable {
  let port: UInt16
  private let isStopped = Flag()
  private let pipe: WakePipe

  init(port: UInt16, limits: ServerLimits, handler: some HTTPHandler) throws(StreamSocket.Failure) {
    pipe = try WakePipe()
    let listener = try StreamSocket(listeningOn: port)
    self.port = listener.port
    let thread = Thread { [isStopped, pipe] in
      var loop = ServerLoop(listener: listener, pipe: pipe, limits: limits, handler: handler)
      while !isStopped.isSet { loop.turn() }
      loop.close()
    }
    thread.name = "serving"
    thread.start()
  }

  deinit { stop() }

  /// Says that there is a new event.
  func wake() { pipe.wake() }

  /// Ends the server and all connections, soon.
  func stop() {
    isStopped.set()
    wake()
  }
}
