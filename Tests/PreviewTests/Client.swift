import Foundation

/// A client that sends what it is told byte by byte, as a browser would never do.
final class Client {
  private let descriptor: Int32
  /// What has come and has not been read.
  private var received: [UInt8] = []
  /// Nothing is waited for longer than this.
  private static let patience = 60

  /// Lets a client of a port of this machine do something on a thread of its own, for it waits; nil if it cannot connect.
  static func with<Result: Sendable>(
    _ port: UInt16, _ body: @escaping @Sendable (Client) -> Result
  ) async -> Result? {
    await withCheckedContinuation { continuation in
      Thread { continuation.resume(returning: Client(port).map(body)) }.start()
    }
  }

  init?(_ port: UInt16) {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { return nil }
    var wait = timeval(tv_sec: Self.patience, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
    var isOn: Int32 = 1
    setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &isOn, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    let isConnected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    guard isConnected else { return nil }
  }

  deinit { close(descriptor) }

  /// Whether all of it could be sent.
  @discardableResult func send(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  @discardableResult func send(_ text: String) -> Bool { send(Array(text.utf8)) }

  /// Says that nothing more will be sent.
  func endWriting() { _ = shutdown(descriptor, Int32(SHUT_WR)) }

  /// All until the server ends the connection; nil if it does not.
  func readToEnd() -> [UInt8]? {
    while true {
      switch receive() {
      case .bytes: continue
      case .end: return received
      case .nothing: return nil
      }
    }
  }

  /// All until some text, and with it; nil if it does not come.
  func read(past end: String) -> String? {
    let end = Array(end.utf8)
    while true {
      if let place = received.firstRange(of: end) {
        defer { received.removeSubrange(..<place.upperBound) }
        return String(decoding: received[..<place.upperBound], as: UTF8.self)
      }
      guard case .bytes = receive() else { return nil }
    }
  }

  /// One answer of a connection that stays.
  func answer() -> Answer? {
    guard let head = read(past: "\r\n\r\n"),
      let length = head.split(separator: "\r\n").first(where: { $0.hasPrefix("Content-Length: ") }),
      let count = Int(length.dropFirst("Content-Length: ".count))
    else { return nil }
    while received.count < count { guard case .bytes = receive() else { return nil } }
    defer { received.removeFirst(count) }
    return Answer(Array(head.utf8) + received.prefix(count))
  }

  /// Opens the event stream; false if it does not.
  func events() -> Bool {
    send("GET /_unroll/events HTTP/1.1\r\nHost: localhost\r\n\r\n") && read(past: "\r\n\r\n")?.contains(" 200 ") == true
  }

  /// Waits until the server gives the connection up, without reading; false if it does not.
  func isAborted() -> Bool {
    var poll = pollfd(fd: descriptor, events: 0, revents: 0)
    return Foundation.poll(&poll, 1, Int32(1000 * Self.patience)) > 0
  }

  /// What one look at the connection brought.
  private enum Received { case bytes, end, nothing }

  private func receive() -> Received {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    if count > 0 { received += buffer[..<count] }
    return count > 0 ? .bytes : count == 0 || errno == ECONNRESET ? .end : .nothing
  }
}

/// What came back for a request.
struct Answer: Sendable {
  let status: Int
  let headers: String
  let body: String

  init?(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
    let parts = text.split(separator: "\n\n", maxSplits: 1, omittingEmptySubsequences: false)
    guard let head = parts.first, let code = head.split(separator: " ").dropFirst().first, let status = Int(code) else {
      return nil
    }
    self.status = status
    headers = String(head)
    body = parts.count > 1 ? String(parts[1]) : ""
  }

  /// Sends a request and reads until the server ends the connection; nil if it does not.
  static func sent(_ request: [UInt8], to port: UInt16) async -> Answer? {
    await Client.with(port) { client in
      client.send(request)
      return client.readToEnd().flatMap(Answer.init)
    } ?? nil
  }

  static func sent(_ request: String, to port: UInt16) async -> Answer? { await sent(Array(request.utf8), to: port) }

  static func get(
    _ path: String, port: UInt16, host: String = "127.0.0.1", method: String = "GET"
  ) async -> Answer? {
    await sent("\(method) \(path) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n", to: port)
  }
}
