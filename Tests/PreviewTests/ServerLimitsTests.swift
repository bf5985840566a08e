import Foundation
import Preview
import Testing

@Suite(.serialized)
struct ServerLimitsTests {
  private static let host = "Host: 127.0.0.1\r\n"

  /// Limits that a test need not wait for.
  private static func brief(_ change: (inout ServerLimits) -> Void) -> ServerLimits {
    var limits = ServerLimits()
    change(&limits)
    return limits
  }

  @Test func `a request line may have 8 kB, and not a byte more`() async throws {
    let preview = try await RunningPreview(small)
    func line(_ count: Int) -> String { "GET /" + String(repeating: "a", count: count - 14) + " HTTP/1.1" }
    let rest = "\r\n\(Self.host)Connection: close\r\n\r\n"
    #expect(await Answer.sent(line(8192) + rest, to: preview.port)?.status == 404)
    #expect(await Answer.sent(line(8193) + rest, to: preview.port)?.status == 414)
    // Refused at once: the end of the line may never come, nor the end of what is sent.
    #expect(await Answer.sent(line(8193), to: preview.port)?.status == 414)
    #expect(await Answer.sent(String(repeating: "a", count: 20_000_000), to: preview.port)?.status == 414)
    #expect(await Answer.get("/", port: preview.port)?.status == 200)
  }

  @Test func `header lines may have 32 kB together, and not a byte more`() async throws {
    let preview = try await RunningPreview(small)
    let line = "GET / HTTP/1.1\r\n"
    let start = Self.host + "Connection: close\r\n"
    func one(_ count: Int) -> String { start + "X: " + String(repeating: "a", count: count - start.utf8.count - 5) }
    #expect(await Answer.sent(line + one(32_768) + "\r\n\r\n", to: preview.port)?.status == 200)
    #expect(await Answer.sent(line + one(32_769) + "\r\n\r\n", to: preview.port)?.status == 431)
    #expect(await Answer.sent(line + one(32_769), to: preview.port)?.status == 431)
    func many(_ count: Int) -> String {
      let fields = String(repeating: "X: 1\r\n", count: (count - start.utf8.count) / 6)
      let left = count - start.utf8.count - fields.utf8.count
      return start + fields.dropLast() + String(repeating: "1", count: left) + "\r\n"
    }
    #expect(await Answer.sent(line + many(32_768) + "\r\n", to: preview.port)?.status == 200)
    #expect(await Answer.sent(line + many(32_769) + "\r\n", to: preview.port)?.status == 431)
    #expect(
      await Answer.sent(line + start + String(repeating: "x", count: 20_000_000), to: preview.port)?.status == 431)
    #expect(await Answer.get("/", port: preview.port)?.status == 200)
  }

  @Test func `clients that do not come to an end are told so, and others answered meanwhile`() async throws {
    let limits = Self.brief { $0.head = .milliseconds(300) }
    let preview = try await RunningPreview(small, limits: limits)
    async let ends = withTaskGroup(of: Int?.self) { group in
      for start in ["G", "GET / HTTP/1.1", "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n", "\r"] {
        group.addTask { await Answer.sent(start, to: preview.port)?.status }
        // A byte now and then gains no time, not even after a request that was sound.
        group.addTask {
          await Client.with(preview.port) { client in
            client.send("GET / HTTP/1.1\r\n\(Self.host)\r\n")
            guard client.answer()?.status == 200 else { return nil }
            client.send(start == "\r" ? "G" : start)
            while client.send("x") { Thread.sleep(forTimeInterval: 0.02) }
            return client.readToEnd().flatMap(Answer.init)?.status
          } ?? nil
        }
      }
      return await group.reduce(into: [Int?]()) { $0.append($1) }
    }
    #expect(await Answer.get("/", port: preview.port)?.status == 200)
    let statuses = await ends
    #expect(statuses.count == 8)
    // One that still sends when the connection is closed may lose what it was told.
    #expect(statuses.allSatisfy { $0 == 408 || $0 == nil } && statuses.filter { $0 == 408 }.count >= 4, "\(statuses)")
  }

  @Test func `a connection without a request is ended, whatever empty lines it sends`() async throws {
    let limits = Self.brief {
      $0.idle = .seconds(1)
      $0.head = .seconds(1)
    }
    let preview = try await RunningPreview(small, limits: limits)
    let silent = await Client.with(preview.port) { $0.readToEnd() } ?? nil
    #expect(silent == [])
    let blank = await Client.with(preview.port) { client in
      while client.send("\r\n") { Thread.sleep(forTimeInterval: 0.02) }
      return true
    }
    #expect(blank == true)
    let kept =
      await Client.with(preview.port) { client in
        client.send("GET /data.csv HTTP/1.1\r\n\(Self.host)\r\n")
        return client.answer()?.status == 200 ? client.readToEnd() : nil
      } ?? nil
    #expect(kept == [])
  }

  @Test func `a client that never reads is given up, and others answered meanwhile`() async throws {
    var files = small
    files["content/en/large.csv"] = String(repeating: "1,2\n", count: 8_000_000)
    let limits = Self.brief {
      $0.response = .milliseconds(300)
      $0.leastRate = .max
    }
    let preview = try await RunningPreview(files, limits: limits)
    async let aborted = Client.with(preview.port) { client in
      client.send("GET /large.csv HTTP/1.1\r\n\(Self.host)\r\n")
      return client.isAborted()
    }
    #expect(await Answer.get("/", port: preview.port)?.status == 200)
    #expect(await aborted == true)
  }

  @Test func `a large file is sent whole to a client that reads, and its length allows for time`() async throws {
    var files = small
    files["content/en/large.csv"] = String(repeating: "1,2\n", count: 4_000_000)
    let preview = try await RunningPreview(files, limits: Self.brief { $0.response = .zero })
    #expect(await Answer.get("/large.csv", port: preview.port)?.body.utf8.count == 16_000_000)
  }

  @Test func `idle connections give way, those of open pages last`() async throws {
    let preview = try await RunningPreview(small, limits: Self.brief { $0.connections = 16 })
    let port = preview.port
    let isFollowing = await Client.with(port) { page in
      guard page.events(), page.read(past: "\n\n") != nil else { return false }
      let idle = (0..<100).compactMap { Client(port)?.with(index: $0) }
      guard idle.count == 100, let reader = Client(port) else { return false }
      reader.send("GET / HTTP/1.1\r\n\(Self.host)Connection: close\r\n\r\n")
      guard reader.readToEnd().flatMap(Answer.init)?.status == 200 else { return false }
      // The first have given way, without being told.
      guard idle[0].readToEnd() == [], idle[1].readToEnd() == [] else { return false }
      guard (try? preview.write("content/en/index.md", "---\ntitle: Home\n---\nStill there.\n")) != nil else {
        return false
      }
      return page.read(past: "\"generation\":2,") != nil
    }
    #expect(isFollowing == true)
    // Pages that stay open are many as well.
    let isAnswered = await Client.with(port) { first in
      guard first.events() else { return false }
      let pages = (0..<40).compactMap { _ in Client(port).flatMap { $0.events() ? $0 : nil } }
      guard pages.count == 40, first.readToEnd() != nil, let reader = Client(port) else { return false }
      reader.send("GET / HTTP/1.1\r\n\(Self.host)Connection: close\r\n\r\n")
      return reader.readToEnd().flatMap(Answer.init)?.status == 200
    }
    #expect(isAnswered == true)
  }

  @Test func `an event stream outlives every limit of requests, and tells of edits`() async throws {
    let limits = Self.brief {
      $0.idle = .seconds(1)
      $0.head = .seconds(1)
      $0.response = .seconds(1)
      $0.heartbeat = .milliseconds(100)
    }
    let preview = try await RunningPreview(small, limits: limits)
    let isTold = await Client.with(preview.port) { page in
      guard page.events(), page.read(past: "\n\n")?.contains("\"generation\":1,") == true else { return false }
      for _ in 0..<20 { guard page.read(past: "\n\n") == ":\n\n" else { return false } }
      guard (try? preview.write("content/en/index.md", "---\ntitle: Home\n---\nNew.\n")) != nil else { return false }
      return page.read(past: "\"generation\":2,") != nil
    }
    #expect(isTold == true)
  }
}

extension Client {
  /// Begins a request, or not.
  fileprivate func with(index: Int) -> Client {
    if index % 2 == 1 { send("GET / HT") }
    return self
  }
}
