import Dispatch
import Foundation
import Site

/// What becomes of the program when the terminal or the system wants it to end.
enum Signals {
  /// Ends the program at Ctrl-C and the like, once no temporary file of its own is left. The caller sees that a signal ended it.
  static func endCleanly() {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      // Who started the program may have chosen that it is to go on: nohup, a script's `&`.
      if address(of: signal(number, SIG_IGN)) == address(of: SIG_IGN) { continue }
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler {
        Interruption.ofProcess.request()
        TerminalProgress.removeLine()
        signal(number, SIG_DFL)
        kill(getpid(), number)
      }
      source.resume()
      sources.withLock { $0.append(source) }
    }
  }

  /// Functions cannot be compared, their addresses can; that of none is 0.
  private static func address(of handler: (@convention(c) (Int32) -> Void)?) -> Int {
    unsafeBitCast(handler, to: Int.self)
  }

  /// Opens the standard streams that the caller closed: the next file would take their number, and be written into.
  static func openClosedStreams() {
    for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) == -1 { _ = open("/dev/null", O_RDWR) }
  }

  /// Of its own, since experiments take all the threads that tasks run on.
  private static let queue = DispatchQueue(label: "signals")
  private static let sources = Locked<[any DispatchSourceSignal]>([])
}

/// A value that one thread at a time may use.
final class Locked<Value>: @unchecked Sendable {
  private let lock = NSLock()
  private var value: Value

  init(_ value: Value) { self.value = value }

  func withLock<Result>(_ body: (inout Value) -> Result) -> Result { lock.withLock { body(&value) } }
}
