import Foundation

/// Runs the program that users run.
struct Command {
  let status: Int32
  let output: String
  let errors: String

  /// The executable beside the test bundle.
  static let executable = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path + "/unroll"

  init(_ arguments: String...) throws { try self.init(arguments) }

  init(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: Self.executable)
    process.arguments = arguments
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    // Both pipes at once: either may fill up while the other is read.
    let box = Box()
    let reader = Thread { box.fill(errors.fileHandleForReading.readDataToEndOfFile()) }
    reader.start()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    status = process.terminationStatus
    self.output = String(decoding: data, as: UTF8.self)
    self.errors = String(decoding: box.wait(), as: UTF8.self)
  }

  private final class Box: @unchecked Sendable {
    private let done = DispatchSemaphore(value: 0)
    private var data = Data()
    func fill(_ data: Data) {
      self.data = data
      done.signal()
    }
    func wait() -> Data {
      done.wait()
      return data
    }
  }
}
