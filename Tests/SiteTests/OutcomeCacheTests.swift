import Foundation
import Site
import Testing

struct OutcomeCacheTests {
  /// A run dear enough to be kept.
  static let site = [
    "content/en/index.md": """
    ---
    title: Home
    ---
    ```yaml experiment
    id: deep
    run: depth
    parameters: { layers: 20 }
    caption: A deep one.
    ```

    """
  ]

  @Test func `a second build takes outcomes from the cache and makes the same site`() async throws {
    let site = try TemporarySite(Self.site)
    #expect(await site.build().cached == 0)
    let first = snapshot(of: site.root + "/public")
    #expect(snapshot(of: site.root + "/.unroll/cache").count == 1)
    let second = await site.build()
    #expect(second.cached == 1 && second.written == 0)
    #expect(snapshot(of: site.root + "/public") == first)
    #expect(await site.build { $0.usesCache = false }.cached == 0)
  }

  @Test func `prose does not rerun, a parameter does`() async throws {
    let site = try TemporarySite(Self.site)
    _ = await site.build()
    let text = try #require(Self.site["content/en/index.md"])
    try site.write("content/en/index.md", text + "\nMore prose.\n")
    #expect(await site.build().cached == 1)
    try site.write("content/en/index.md", text.replacing("layers: 20", with: "layers: 21"))
    #expect(await site.build().cached == 0)
  }

  @Test(arguments: ["cut", "bit", "empty", "key"])
  func `a damaged entry is computed again and reported`(damage: String) async throws {
    let site = try TemporarySite(Self.site)
    _ = await site.build()
    let expected = snapshot(of: site.root + "/public")
    let (name, bytes) = try #require(snapshot(of: site.root + "/.unroll/cache").first)
    var broken = bytes
    switch damage {
    case "cut": broken.removeLast(9)
    case "bit": broken[bytes.count / 2] ^= 1
    case "empty": broken = []
    default: broken[20] ^= 1
    }
    try site.write(".unroll/cache/" + name, bytes: broken)
    let report = await site.build()
    #expect(report.isFailed == false && report.cached == 0 && report.damagedCacheEntries.count == 1)
    #expect(report.damagedCacheEntries.first?.hasPrefix("depth activation=tanh gain=0.9 layers=20") == true)
    #expect(snapshot(of: site.root + "/public") == expected)
    #expect(snapshot(of: site.root + "/.unroll/cache")[name] == bytes)
    #expect(await site.build().cached == 1)
  }

  @Test func `a cache that cannot be written does no harm`() async throws {
    let site = try TemporarySite(Self.site)
    try site.write(".unroll", "a file, not a folder")
    let report = await site.build()
    #expect(report.isFailed == false && report.cached == 0)
  }
}
