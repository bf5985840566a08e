import Experiments
import Foundation
import Testing

/// The same source gives the same bits natively and as WebAssembly.
struct ParityTests {
  /// Of all kinds, also those that no page runs, made by `make wasm`.
  private static let module: URL = {
    var url = URL(filePath: #filePath)
    for _ in 0..<3 { url.deleteLastPathComponent() }
    return url.appending(path: ".build/wasm/fingerprint.wasm")
  }()

  @Test(arguments: Catalogue.builtIn.experiments.indices)
  func `every kind agrees bit for bit, and its training`(index: Int) throws {
    let native = fingerprints(ofKind: index)
    let name = "\(Catalogue.builtIn.experiments[index].name)"
    #expect(native.count > 50, "only \(native.count) settings of \(name)")
    // A diagram has three pictures.
    #expect(Set(native).count > 2, "fingerprints that do not depend on the settings")
    let browser = try numbers("[...Array(exports.fingerprints(\(index))).keys()].map((n) => exports.fingerprint(n))")
    #expect(browser.count == native.count)
    let different = native.indices.filter { $0 >= browser.count || native[$0] != browser[$0] }
    #expect(
      different.isEmpty, "\(different.count) of \(native.count) settings of \(name) differ: \(different.prefix(5))")
  }

  @Test func `the core of all cells and formats agrees bit for bit`() throws {
    #expect(try numbers("[exports.core()]") == [coreFingerprint()])
  }

  @Test func `claims and quoted numbers agree bit for bit`() throws {
    #expect(try numbers("[exports.claims()]") == [claimsFingerprint()])
  }

  /// The 64-bit numbers that a script's expression lists.
  private func numbers(_ expression: String) throws -> [UInt64] {
    let module = try #require(try? Data(contentsOf: Self.module), "run `make wasm` first")
    let script = "const lines = \(expression).map((number) => BigInt.asUintN(64, number).toString());"
    return try Browser.lines(module: module, script: script).compactMap { UInt64($0) }
  }
}
