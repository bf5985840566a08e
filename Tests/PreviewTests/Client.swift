import Foundation

/// A request byte by byte, as a browser would never send it, and what came back.
struct Answer: Sendable {
  let status: Int
  let headers: String
  let body: String

  /// Sends a request to a port of this machine; nil if nobody answers in time. The thread waits apart from those that the
  /// server answers on.
  static func sent(_ request: String, to port: UInt16, seconds: Int = 30) async -> Answer? {
    await withCheckedContinuation { continuation in
      Thread { continuation.resume(returning: Answer(port: port, request, seconds: seconds)) }.start()
    }
  }

  private init?(port: UInt16, _ request: String, seconds: Int) {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var wait = timeval(tv_sec: seconds, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
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
    let bytes = Array(request.utf8)
    guard send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else { return nil }
    var all = [UInt8]()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      if count <= 0 { break }
      all += buffer[..<count]
    }
    let text = String(decoding: all, as: UTF8.self).replacing("\r\n", with: "\n")
    let parts = text.split(separator: "\n\n", maxSplits: 1, omittingEmptySubsequences: false)
    guard let head = parts.first, let code = head.split(separator: " ").dropFirst().first, let status = Int(code) else {
      return nil
    }
    self.status = status
    headers = String(head)
    body = parts.count > 1 ? String(parts[1]) : ""
  }

  static func get(
    _ path: String, port: UInt16, host: String = "127.0.0.1", method: String = "GET"
  ) async -> Answer? {
    await sent("\(method) \(path) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n", to: port)
  }
}
