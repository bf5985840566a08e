import Experiments
import Explorer
import ExplorerModule
import Foundation
import Plots
import Testing

/// The module that pages carry draws and says the same as the program, byte for byte, in a real browser.
struct ExplorerParityTests {
  @Test(arguments: Catalogue.builtIn.live.map { "\($0.name)" })
  func `every live kind is the same in the browser`(name: String) throws {
    let experiment = try #require(Catalogue.builtIn[Text(name)])
    let requests = ExplorerRequests(experiment)
    var samples = SampledSettings(experiment, isTrained: true)
    let settings = samples.all(random: 50)
    #expect(settings.count > 50, "only \(settings.count) settings")
    let member = Member(label: .literal([]), settings: settings[0], outcome: experiment.run(settings[0]))
    let phrases = experiment.phrases + experiment.figure([member]).phrases
    // In English, then in a language of wide letters.
    let drawings = settings.map { requests.draw($0) }
    let all = [requests.learn].compactMap { $0 } + drawings + [ExplorerRequests.speak(phrases)] + drawings
    var explorer = Explorer(.builtIn)
    let native = all.map { Self.digest(explorer.respond(to: $0)) }
    let browser = try digests(inBrowser: all)
    #expect(browser.count == native.count)
    let different = native.indices.filter { $0 >= browser.count || native[$0] != browser[$0] }
    #expect(different.isEmpty, "\(different.count) of \(native.count) responses differ: \(different.prefix(5))")
    #expect(Set(native).count > settings.count, "responses that do not depend on the request")
  }

  /// Pages in other languages bring the module the words that it may need, and no others.
  @Test func `the module contains all that live kinds say, and not what the others do`() {
    func phrases(_ experiment: Experiment) -> [Text] {
      var samples = SampledSettings(experiment, isTrained: false)
      let figures = samples.all(random: 20).map { settings in
        experiment.figure([Member(label: .literal([]), settings: settings, outcome: experiment.run(settings))])
      }
      return experiment.phrases + figures.flatMap(\.phrases)
    }
    func isContained(_ phrase: Text) -> Bool { ExplorerModule.mayContain(phrase.bytes) }
    let (live, others) = (Catalogue.builtIn.live, Catalogue.builtIn.experiments.dropFirst(Catalogue.builtIn.live.count))
    let lacking = live.flatMap(phrases).filter { !isContained($0) }
    #expect(lacking.isEmpty, "\(Set(lacking.map { "\($0)" }).sorted())")
    #expect(others.flatMap(\.phrases).contains { !isContained($0) })
  }

  /// FNV-1a of 32 bits, the length in front.
  private static func digest(_ bytes: [UInt8]) -> String {
    var hash: UInt32 = 0x811c_9dc5
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return "\(bytes.count):\(hash)"
  }

  /// The digests of the module's responses.
  private func digests(inBrowser requests: [[UInt8]]) throws -> [String] {
    let texts = requests.map { "\"\(Data($0).base64EncodedString())\"" }.joined(separator: ",\n")
    return try Browser.lines(
      module: Browser.output(
        of: "/usr/bin/env", ["gzip", "-dc"], input: #require(Data(base64Encoded: ExplorerModule.compressed))),
      script: """
        const { memory, room, respond, response } = exports;
        const lines = [\(texts)].map(bytes).map((request) => {
          const place = room(request.length);
          new Uint8Array(memory.buffer, place, request.length).set(request);
          const count = respond();
          let hash = 0x811c9dc5;
          for (const byte of new Uint8Array(memory.buffer, response(), count)) hash = Math.imul(hash ^ byte, 0x01000193);
          return `${count}:${hash >>> 0}`;
        });
        """)
  }
}
