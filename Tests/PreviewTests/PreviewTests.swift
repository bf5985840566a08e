import Foundation
import Preview
import Site
import Testing

/// A preview of a small site, on a port of its own.
final class RunningPreview: Sendable {
  let root: String
  let port: UInt16
  let news: News
  private let task: Task<Void, Never>

  /// What the preview tells, one after the other.
  actor News {
    private var failed = 0
    private var built = 0
    var counts: (built: Int, failed: Int) { (built, failed) }
    private(set) var port: UInt16?
    private(set) var portsInUse: [UInt16] = []
    private(set) var problem: String?
    /// How often something was told, and who waits for more.
    private var told = 0
    private var waiting: [AsyncStream<Never>.Continuation] = []

    /// Waits until something holds, at which is looked again whenever the preview has told something. False if the test is
    /// stopped before.
    nonisolated func comes(_ isSo: @Sendable () async -> Bool) async -> Bool {
      while !Task.isCancelled {
        let told = await told
        if await isSo() { return true }
        await waitForMore(than: told)
      }
      return false
    }

    private func waitForMore(than told: Int) async {
      guard told == self.told else { return }
      let (stream, continuation) = AsyncStream.makeStream(of: Never.self)
      waiting.append(continuation)
      for await _ in stream {}
    }

    private func isTold() {
      told += 1
      for each in waiting { each.finish() }
      waiting = []
    }

    func take(_ news: Preview.News) {
      switch news {
      case .serving(let address): port = address.split(separator: ":").last.flatMap { UInt16($0.dropLast()) }
      case .portInUse(let port): portsInUse.append(port)
      case .built: built += 1
      case .failed: failed += 1
      }
      isTold()
    }
    func take(problem: String) {
      self.problem = problem
      isTold()
    }
  }

  init(
    _ files: [String: String], usesNotifications: Bool = true, port: UInt16 = 0, limits: ServerLimits = ServerLimits()
  ) async throws {
    root = FileManager.default.temporaryDirectory.path + "/unroll-preview-" + UUID().uuidString
    for (path, text) in files { try Self.write(root + "/" + path, text) }
    var options = BuildOptions(root: root, jobs: 1)
    options.usesCache = false
    var preview = Preview(options, port: port, usesNotifications: usesNotifications)
    preview.limits = limits
    let news = News()
    self.news = news
    let (stream, continuation) = AsyncStream.makeStream(of: Preview.News.self)
    Task { for await each in stream { await news.take(each) } }
    task = Task { [preview] in
      do throws(Preview.Failure) {
        try await preview.run { continuation.yield($0) }
      } catch {
        await news.take(problem: error.reason)
      }
    }
    let isServing = await news.comes {
      let (port, counts, problem) = await (news.port, news.counts, news.problem)
      return port != nil && counts.built + counts.failed > 0 || problem != nil
    }
    try #require(isServing)
    let (address, problem) = await (news.port, news.problem)
    self.port = try #require(address, "\(problem ?? "")")
  }

  deinit {
    task.cancel()
    try? FileManager.default.removeItem(atPath: root)
  }

  static func write(_ path: String, _ text: String) throws {
    let file = URL(filePath: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func write(_ path: String, _ text: String) throws { try Self.write(root + "/" + path, text) }

  /// Whether a page comes to say something.
  func comesToSay(_ text: String, at path: String = "/") async -> Bool {
    await news.comes { [port] in await Answer.get(path, port: port)?.body.contains(text) == true }
  }

  /// The state that a page is told of when it opens.
  var event: String {
    get async {
      await Client.with(port) { $0.events() ? $0.read(past: "\n\n") ?? "" : "" } ?? ""
    }
  }
}

let small = [
  "content/en/index.md": "---\ntitle: Home\n---\nWelcome.\n", "content/en/sub/a.md": "---\ntitle: A\n---\nText.\n",
  "content/en/data.csv": "1,2\n", "secret.txt": "secret",
]

@Suite(.serialized, .timeLimit(.minutes(10)))
struct PreviewTests {
  @Test func `pages and files are served with their types, pages with the script and nothing in public`() async throws {
    let preview = try await RunningPreview(small)
    let home = try #require(await Answer.get("/", port: preview.port))
    #expect(home.status == 200 && home.headers.contains("Content-Type: text/html; charset=utf-8"))
    #expect(
      home.headers.contains("Cache-Control: no-store") && home.headers.contains("X-Content-Type-Options: nosniff"))
    #expect(home.body.contains("Welcome."))
    #expect(home.body.contains("<head><script src=\"/_unroll/page.js\" data-page=\"index.html\" "))
    #expect(await Answer.get("/index.html?x=1", port: preview.port)?.body.contains("Welcome.") == true)
    #expect(await Answer.get("/sub/a.html", port: preview.port)?.body.contains("data-page=\"sub/a.html\"") == true)
    let data = try #require(await Answer.get("/data.csv", port: preview.port))
    #expect(data.headers.contains("text/csv") && data.body == "1,2\n")
    #expect(await Answer.get("/assets/style.css", port: preview.port)?.headers.contains("text/css") == true)
    for script in ["page", "worker"] {
      let answer = try #require(await Answer.get("/_unroll/\(script).js", port: preview.port))
      #expect(answer.status == 200 && answer.headers.contains("text/javascript") && answer.body.contains("use strict"))
    }
    let head = try #require(await Answer.get("/", port: preview.port, method: "HEAD"))
    #expect(head.status == 200 && head.body.isEmpty && head.headers.contains("Content-Length: \(home.body.utf8.count)"))
    #expect(!FileManager.default.fileExists(atPath: preview.root + "/public"))
  }

  @Test func `nothing outside the output is served, however it is asked for`() async throws {
    let preview = try await RunningPreview(small)
    try preview.write("public/CNAME", "foreign")
    for path in [
      "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/sub/../../secret.txt",
      "/sub/%2e%2e/%2e%2e/secret.txt",
      "//etc/passwd", "/%2fetc%2fpasswd", "/\(preview.root)/secret.txt", "/.%2e/secret.txt", "/..%5csecret.txt",
      "/secret.txt", "/content/en/index.md", "/unroll.yml", "/.manifest", "/%00", "/%ff", "/%", "secret.txt",
      "http://127.0.0.1/secret.txt", "/data.csv/", "/data.csv%00.html",
    ] {
      let answer = await Answer.get(path, port: preview.port)
      #expect(answer?.status == 404 || answer?.status == 400, "\(path): \(answer?.status ?? 0)")
      #expect(answer?.body.contains("root:") == false && answer?.body.contains("secret\n") == false)
    }
  }

  @Test func `only this machine's own names are answered`() async throws {
    let preview = try await RunningPreview(small)
    for (host, status) in [
      ("127.0.0.1", 200), ("127.0.0.1:1", 200), ("localhost:4321", 200), ("LOCALHOST", 200), ("[::1]:80", 200),
      ("example.org", 403), ("127.0.0.1.example.org", 403), ("localhost.example.org:80", 403),
      ("example.org:127.0.0.1", 403), ("", 403), ("127.0.0.1@example.org", 403), ("0.0.0.0", 403),
    ] {
      let answer = await Answer.get("/", port: preview.port, host: host)
      #expect(answer?.status == status, "\(host)")
    }
    #expect(await Answer.sent("GET / HTTP/1.1\r\nConnection: close\r\n\r\n", to: preview.port)?.status == 403)
  }

  @Test func `other methods are refused`() async throws {
    let preview = try await RunningPreview(small)
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
      let answer = await Answer.get("/", port: preview.port, method: method)
      #expect(answer?.status == 405 && answer?.headers.contains("Allow: GET, HEAD") == true)
    }
  }

  @Test(arguments: [true, false])
  func `edits are followed, however they are made`(usesNotifications: Bool) async throws {
    let preview = try await RunningPreview(small, usesNotifications: usesNotifications)
    let home = preview.root + "/content/en/index.md"
    try preview.write("content/en/index.md", "---\ntitle: Home\n---\nOne.\n")
    #expect(await preview.comesToSay("One."))
    // By renaming, as editors do: the old file away, the new one into its place.
    try preview.write("content/en/.index.tmp", "---\ntitle: Home\n---\nTwo.\n")
    #expect(rename(home, preview.root + "/content/en/.index.old") == 0)
    #expect(rename(preview.root + "/content/en/.index.tmp", home) == 0)
    #expect(await preview.comesToSay("Two."))
    // A folder that is new, and one in it.
    try preview.write("content/en/new/deep/b.md", "---\ntitle: B\n---\nDeep.\n")
    #expect(await preview.comesToSay("Deep.", at: "/new/deep/b.html"))
    try preview.write("content/en/new/deep/b.md", "---\ntitle: B\n---\nDeeper.\n")
    #expect(await preview.comesToSay("Deeper.", at: "/new/deep/b.html"))
    // A template that was the program's, and configuration.
    try preview.write("templates/partials/footer.mustache", "<footer>Ours.</footer>\n")
    #expect(await preview.comesToSay("Ours."))
    try preview.write("unroll.yml", "title: All of it\n")
    #expect(await preview.comesToSay("All of it"))
    // A folder that goes and comes back.
    let failed = await preview.news.counts.failed
    try FileManager.default.moveItem(atPath: preview.root + "/content", toPath: preview.root + "/away")
    #expect(await preview.news.comes { await preview.news.counts.failed > failed })
    #expect(await Answer.get("/", port: preview.port)?.body.contains("Two.") == true, "the last good page stays")
    try FileManager.default.moveItem(atPath: preview.root + "/away", toPath: preview.root + "/content")
    try preview.write("content/en/index.md", "---\ntitle: Home\n---\nBack.\n")
    #expect(await preview.comesToSay("Back."))
  }

  @Test func `the site itself may vanish and return`() async throws {
    let preview = try await RunningPreview(small)
    try FileManager.default.moveItem(atPath: preview.root, toPath: preview.root + "-away")
    #expect(await preview.news.comes { await preview.news.counts.failed > 0 })
    try FileManager.default.moveItem(atPath: preview.root + "-away", toPath: preview.root)
    try preview.write("content/en/index.md", "---\ntitle: Home\n---\nReturned.\n")
    #expect(await preview.comesToSay("Returned."))
  }

  @Test func `pages are told of problems, and when they are mended`() async throws {
    let preview = try await RunningPreview(small)
    let first = await preview.event
    #expect(first.contains("\"generation\":1,") && first.contains("\"problems\":null"))
    try preview.write("content/en/index.md", "---\ntitle: Home\n---\n[x](#nowhere)<\n")
    // An editor may have been seen at work: the problem is not that the file was empty for a moment.
    #expect(await preview.news.comes { await preview.event.contains("nowhere") })
    let event = await preview.event
    #expect(event.contains("\"generation\":1,"), "\(event)")
    #expect(event.contains("<mark>nowhere</mark>") || event.contains("<mark>#nowhere</mark>"), "\(event)")
    #expect(event.contains("content/en/index.md:4:6"))
    #expect(await Answer.get("/", port: preview.port)?.body.contains("Welcome.") == true)
    try preview.write("content/en/index.md", "---\ntitle: Home\n---\nMended.\n")
    #expect(await preview.comesToSay("Mended."))
    let last = await preview.event
    #expect(last.contains("\"problems\":null") && last.contains("\"changed\":[\"index.html\"]"))
  }

  @Test func `a port in use is told, and the next one taken`() async throws {
    let first = try await RunningPreview(small)
    let second = try await RunningPreview(small, port: first.port)
    #expect(second.port > first.port)
    #expect(await second.news.portsInUse.first == first.port)
    #expect(await Answer.get("/", port: second.port)?.status == 200)
  }

  @Test func `a site that does not build is served as soon as it does`() async throws {
    let preview = try await RunningPreview(["content/en/index.md": ""])
    #expect(await Answer.get("/", port: preview.port)?.status == 503)
    try preview.write("content/en/index.md", "---\ntitle: Home\n---\nAt last.\n")
    #expect(await preview.comesToSay("At last."))
  }
}
