import Foundation

/// Other programs, which answer line by line; see `peers.py` and `plot_peer.py`.
final class Peers {
  private let process = Process()
  private let requests = Pipe()
  private let answers = Pipe()
  private var received = Data()

  /// Starts them, if they are installed below `root`.
  init?(root: String, script: String = "peers.py") {
    let python = root + "/.build/peers/bin/python"
    guard FileManager.default.isExecutableFile(atPath: python) else { return nil }
    process.executableURL = URL(filePath: python)
    process.arguments = [root + "/Benchmarks/" + script]
    process.standardInput = requests
    process.standardOutput = answers
    do { try process.run() } catch { return nil }
  }

  deinit {
    try? requests.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  /// The answer to one request; empty if they have stopped.
  func answer(_ request: String) -> String {
    requests.fileHandleForWriting.write(Data((request + "\n").utf8))
    while true {
      if let end = received.firstIndex(of: 10) {
        let line = received[received.startIndex..<end]
        received = Data(received[(end + 1)...])
        return String(decoding: line, as: UTF8.self)
      }
      let more = answers.fileHandleForReading.availableData
      if more.isEmpty { return "" }
      received += more
    }
  }
}
