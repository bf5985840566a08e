import Experiments
import Foundation
import Testing

/// The same source gives the same bits natively and as WebAssembly, which the toolchain's own interpreter runs.
struct ParityTests {
  static let module: String = {
    var url = URL(filePath: #filePath)
    for _ in 0..<3 { url.deleteLastPathComponent() }
    return url.path + "/.build/wasm/fingerprint.wasm"
  }()

  @Test(arguments: Catalogue.all.indices)
  func `native and WebAssembly agree bit for bit`(index: Int) throws {
    #expect(try run("fingerprint", "i32:\(index)") == fingerprint(ofKind: index), "\(Catalogue.all[index].name)")
  }

  @Test func `the core of all cells and formats agrees bit for bit`() throws {
    #expect(try run("core") == coreFingerprint())
  }

  @Test func `claims and quoted numbers agree bit for bit`() throws {
    #expect(try run("claims") == claimsFingerprint())
  }

  /// What an exported function of the module gives.
  private func run(_ arguments: String...) throws -> UInt64 {
    try #require(FileManager.default.fileExists(atPath: Self.module), "run `make wasm` first")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["wasmkit", "run", Self.module] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let number = try #require(output.firstMatch(of: /i64\((\d+)\)/)?.1, "\(output)")
    return try #require(UInt64(number))
  }
}
