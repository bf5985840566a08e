import Foundation

/// A TCP socket that never waits.
struct StreamSocket {
  /// What a socket can do at once.
  struct Readiness: OptionSet {
    let rawValue: Int
    static let readable = Self(rawValue: 1)
    static let writable = Self(rawValue: 2)
  }

  /// Why the system refused, by its number.
  struct Failure: Error {
    let number: Int32
    init() { number = errno }
    var reason: String { String(cString: strerror(number)) }
  }

  let descriptor: Int32

  #if os(Linux)
    private static let stream = Int32(SOCK_STREAM.rawValue)
    private static let sendFlags = Int32(MSG_NOSIGNAL)
  #else
    private static let stream = SOCK_STREAM
    private static let sendFlags: Int32 = 0
  #endif

  private init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// A socket that listens on a port of this machine alone; 0 lets the system choose.
  init(listeningOn port: UInt16) throws(Failure) {
    self.init(socket(AF_INET, Self.stream, 0))
    guard descriptor >= 0 else { throw Failure() }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    let isBound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        // After a server that ran a moment ago.
        set(SOL_SOCKET, SO_REUSEADDR)
          && bind(descriptor, address, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    guard isBound, listen(descriptor, SOMAXCONN) == 0, prepare() else {
      let failure = Failure()
      close()
      throw failure
    }
  }

  /// The port of a socket that listens.
  var port: UInt16 {
    var address = sockaddr_in()
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    _ = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
    }
    return UInt16(bigEndian: address.sin_port)
  }

  /// The next connection; nil if none waits.
  func accept() throws(Failure) -> StreamSocket? {
    let accepted = StreamSocket(Foundation.accept(descriptor, nil, nil))
    guard accepted.descriptor >= 0 else {
      switch errno {
      case EAGAIN, EWOULDBLOCK: return nil
      default: throw Failure()
      }
    }
    guard accepted.prepare(), accepted.set(Int32(IPPROTO_TCP), TCP_NODELAY) else {
      let failure = Failure()
      accepted.close()
      throw failure
    }
    return accepted
  }

  /// What has come, which may be nothing yet; nil at the end of the connection.
  func read() -> [UInt8]? {
    var isOpen = true
    let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 14) { buffer, count in
      let received = recv(descriptor, buffer.baseAddress, buffer.count, 0)
      count = max(received, 0)
      isOpen = received > 0 || received < 0 && Self.mayGoOn
    }
    return isOpen ? bytes : nil
  }

  /// Sends as many bytes as there is room for, and tells how many; nil if there is nobody to take them.
  func write(_ bytes: ArraySlice<UInt8>) -> Int? {
    let sent = bytes.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Self.sendFlags) }
    return sent >= 0 ? sent : Self.mayGoOn ? 0 : nil
  }

  /// Tells the other end that nothing more will come.
  func endWriting() { _ = shutdown(descriptor, Int32(SHUT_WR)) }

  func close() { _ = Foundation.close(descriptor) }

  /// Ends the connection without waiting for the client to take what has been sent already.
  func abort() {
    var option = linger(l_onoff: 1, l_linger: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
    close()
  }

  private static var mayGoOn: Bool { [EAGAIN, EWOULDBLOCK, EINTR].contains(errno) }

  private func prepare() -> Bool {
    #if !os(Linux)
      guard set(SOL_SOCKET, SO_NOSIGPIPE) else { return false }
    #endif
    return fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK) >= 0
  }

  private func set(_ level: Int32, _ option: Int32) -> Bool {
    var isOn: Int32 = 1
    return setsockopt(descriptor, level, option, &isOn, socklen_t(MemoryLayout<Int32>.size)) == 0
  }
}
