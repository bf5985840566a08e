import Foundation

/// A pipe that wakes a thread that waits for sockets. Both ends stay open as long as anybody holds it.
final class WakePipe: Sendable {
  /// What the thread waits for besides.
  let reader: Int32
  private let writer: Int32

  init() throws(StreamSocket.Failure) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw StreamSocket.Failure() }
    (reader, writer) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
  }

  deinit {
    close(reader)
    close(writer)
  }

  /// Wakes the thread. A pipe that is full will do so all the same.
  func wake() { _ = write(writer, [0], 1) }

  /// Forgets all calls to wake that have been heard.
  func drain() {
    var buffer = [UInt8](repeating: 0, count: 256)
    while read(reader, &buffer, buffer.count) > 0 {}
  }
}
