import Experiments
import Foundation
import Plots
import Site
import Testing

/// Runs that share a training: it is made once, kept, and made again where what was kept is damaged.
struct TrainingRunTests {
  static let site = [
    "content/en/index.md": """
    ---
    title: Home
    ---
    ```yaml experiment
    id: cat
    run: sentence
    parameters: { updates: 3, distance: 5 }
    compare: { noun: [cat, cats] }
    caption: Both nouns.
    ```

    Nine words: [](#cat), [further](#cat?distance=9).

    """
  ]

  static let entry = "training of sentence updates=3 seed=7"

  private let kind: Experiment

  init() throws {
    kind = try #require(Catalogue.builtIn["sentence"])
  }

  private func run(_ changes: KeyValuePairs<String, ParameterValue>) -> Run {
    var settings = Settings(defaultsOf: kind.parameters)
    for (name, value) in changes {
      if let index = kind.parameters.firstIndex(where: { "\($0.name)" == name }) { settings.set(index, to: value) }
    }
    return Run(experiment: kind, settings: settings)
  }

  @Test(arguments: 1...3)
  func `weights are reachable after the runs, and outcomes are those of whole runs`(jobs: Int) async throws {
    let runs = [
      run(["updates": .integer(3), "distance": .integer(4)]), run(["updates": .integer(3), "noun": .choice(1)]),
      run(["updates": .integer(2)]),
    ]
    let seen = Progress()
    let outcomes = await Outcomes.compute(runs, jobs: jobs, cache: nil) { seen.append($0) }
    let state = try #require(kind.trainedState)
    for run in runs {
      #expect(outcomes[run]?.encoded(of: kind) == kind.run(run.settings).encoded(of: kind))
      #expect(outcomes.weights(of: run) == state.train(run.settings))
    }
    #expect(outcomes.weights(of: runs[0]) != outcomes.weights(of: runs[2]))
    #expect(outcomes.cached == 0 && outcomes.damaged.isEmpty)
    // Three runs and two trainings begin and end; the runs alone are counted.
    let last = try #require(seen.all.last)
    #expect(seen.all.count == 10 && last.finished == 3 && last.total == 3 && last.share == 1 && last.running.isEmpty)
  }

  @Test func `a run that trains nothing has no weights`() async throws {
    let gates = try #require(Catalogue.builtIn["gates"])
    let run = Run(experiment: gates, settings: Settings(defaultsOf: gates.parameters))
    let outcomes = await Outcomes.compute([run], jobs: 1, cache: nil)
    #expect(outcomes[run] != nil && outcomes.weights(of: run) == nil)
  }

  @Test func `several probes share one training, which a second build takes from the cache`() async throws {
    let site = try TemporarySite(Self.site)
    let stored = Counter()
    var files = FileSystem.disk
    files.rename = { old, new in
      if new.contains("/.unroll/cache/") { stored.add() }
      try FileSystem.disk.rename(old, new)
    }
    let first = await site.build(files: files)
    #expect(!first.isFailed && first.runs >= 2, "\(first.diagnostics)")
    // The probes are too cheap to be kept.
    #expect(stored.count == 1)
    let output = snapshot(of: site.root + "/public")
    let second = await site.build(files: files)
    #expect(stored.count == 1 && second.written == 0)
    #expect(snapshot(of: site.root + "/public") == output)
    _ = await site.build(files: files) { $0.usesCache = false }
    #expect(stored.count == 1)
  }

  @Test(arguments: ["cut", "bit", "empty", "key"])
  func `a damaged training is made again and reported`(damage: String) async throws {
    let site = try TemporarySite(Self.site)
    _ = await site.build()
    let expected = snapshot(of: site.root + "/public")
    let (name, bytes) = try #require(snapshot(of: site.root + "/.unroll/cache").first)
    #expect(String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self).hasSuffix(" " + Self.entry))
    // Key, zero, the weights as Float32, checksum.
    let size = 1 + 7328 * MemoryLayout<Float>.size + 8
    #expect(bytes.drop { $0 != 0 }.count == size)
    var broken = bytes
    switch damage {
    case "cut": broken.removeLast(9)
    case "bit": broken[bytes.count / 2] ^= 1
    case "empty": broken = []
    default: broken[20] ^= 1
    }
    try site.write(".unroll/cache/" + name, bytes: broken)
    let report = await site.build()
    #expect(!report.isFailed && report.damagedCacheEntries == [Self.entry])
    #expect(snapshot(of: site.root + "/public") == expected)
    #expect(snapshot(of: site.root + "/.unroll/cache")[name] == bytes)
    #expect(await site.build().damagedCacheEntries.isEmpty)
  }

  private final class Progress: @unchecked Sendable {
    private let lock = NSLock()
    private var list = [RunProgress]()
    var all: [RunProgress] { lock.withLock { list } }
    func append(_ progress: RunProgress) { lock.withLock { list.append(progress) } }
  }

  private final class Counter: @unchecked Sendable {
    private let lock = NSLock()
    private var number = 0
    var count: Int { lock.withLock { number } }
    func add() { lock.withLock { number += 1 } }
  }
}
