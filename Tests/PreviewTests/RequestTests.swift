import Foundation
import Preview
import Testing

/// A generator that gives the same numbers on every machine (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

@Suite(.serialized)
struct RequestTests {
  private static let host = "Host: 127.0.0.1\r\n"

  @Test func `what is ambiguous or wrong in a request is refused, and the connection ended`() async throws {
    let preview = try await RunningPreview(small)
    let host = Self.host
    for (request, status) in [
      // Lengths that two programs may understand in two ways.
      ("GET / HTTP/1.1\r\n\(host)Content-Length: 1\r\nContent-Length: 2\r\n\r\n", 400),
      ("GET / HTTP/1.1\r\n\(host)Content-Length: 0\r\nContent-Length: 0\r\n\r\n", 400),
      ("GET / HTTP/1.1\r\n\(host)Content-Length: 0, 0\r\n\r\n", 400),
      ("GET / HTTP/1.1\r\n\(host)Content-Length: -1\r\n\r\n", 400),
      ("GET / HTTP/1.1\r\n\(host)Content-Length: +1\r\n\r\n", 400),
      ("GET / HTTP/1.1\r\n\(host)Content-Length: 0x1\r\n\r\n", 400),
      ("GET / HTTP/1.1\r\n\(host)Content-Length: \r\n\r\n", 400),
      ("GET / HTTP/1.1\r\n\(host)Content-Length: ٣\r\n\r\n", 400),
      ("GET / HTTP/1.1\r\n\(host)Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n", 400),
      ("POST / HTTP/1.1\r\n\(host)Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n", 400),
      ("GET / HTTP/1.1\r\n\(host)Host: 127.0.0.1\r\n\r\n", 400),
      // Bodies, which are never read.
      ("GET / HTTP/1.1\r\n\(host)Content-Length: 999999999999999999999999\r\n\r\nx", 413),
      ("GET / HTTP/1.1\r\n\(host)Content-Length: 27\r\n\r\nGET /secret HTTP/1.1\r\n\(host)\r\n", 413),
      ("GET / HTTP/1.1\r\n\(host)Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 413),
      ("GET / HTTP/1.1\r\n\(host)Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", 413),
      ("POST / HTTP/1.1\r\n\(host)Content-Length: 3\r\n\r\nabc", 405),
      // Lines.
      ("GET / HTTP/1.1\n\(host)\r\n", 400), ("GET / HTTP/1.1\r\nHost: 127.0.0.1\n\n", 400),
      ("GET / HTTP/1.1\r\n\(host)X: a\r\n b\r\n\r\n", 400), ("GET / HTTP/1.1\r\n \(host)\r\n", 400),
      ("GET / HTTP/1.1\r\n\(host)X: a\rb\r\n\r\n", 400), ("GET / HTTP/1.1\r\n\(host)\r\r\n", 400),
      ("GET / HTTP/1.1\r\n\(host)X: \0\r\n\r\n", 400), ("GET /\0 HTTP/1.1\r\n\(host)\r\n", 400),
      ("GET / HTTP/1.1\r\n\(host)X : a\r\n\r\n", 400), ("GET / HTTP/1.1\r\n\(host): a\r\n\r\n", 400),
      ("GET / HTTP/1.1\r\n\(host)no colon\r\n\r\n", 400), ("\u{16}\u{3}\u{1}\u{2}", 400),
      // Request lines.
      ("GET /\r\n\(host)\r\n", 400), ("GET\r\n\r\n", 400), ("GET  / HTTP/1.1\r\n\(host)\r\n", 400),
      (" GET / HTTP/1.1\r\n\(host)\r\n", 400), ("GET / HTTP/1.1 \r\n\(host)\r\n", 400),
      ("GET\t/\tHTTP/1.1\r\n\(host)\r\n", 400), ("GET /a b HTTP/1.1\r\n\(host)\r\n", 400),
      ("GET / HTTP/2.0\r\n\(host)\r\n", 400), ("GET / http/1.1\r\n\(host)\r\n", 400),
      ("GET / HTTP/1.10\r\n\(host)\r\n", 400), ("G(T / HTTP/1.1\r\n\(host)\r\n", 400),
      ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400),
    ] {
      let answer = await Answer.sent(request, to: preview.port)
      #expect(answer?.status == status, "\(request.debugDescription)")
      #expect(answer?.headers.contains("Connection: close") == true, "\(request.debugDescription)")
    }
  }

  @Test func `unusual requests are answered as HTTP says`() async throws {
    let preview = try await RunningPreview(small)
    let end = "Connection: close\r\n\r\n"
    let host = Self.host + end
    for (request, status) in [
      ("GET / HTTP/1.0\r\n\(Self.host)\r\n", 200), ("GET / HTTP/1.0\r\n\r\n", 403),
      ("\r\n\r\nGET / HTTP/1.1\r\n\(host)", 200), ("GET / HTTP/1.1\r\nhOST:127.0.0.1\t \r\n\(end)", 200),
      ("GET / HTTP/1.1\r\n\(Self.host)Content-Length: 00\r\n\(end)", 200),
      ("GET / HTTP/1.1\r\n\(Self.host)CONNECTION: x , Close\r\n\r\n", 200),
      ("GET http://127.0.0.1/ HTTP/1.1\r\n\(host)", 200), ("GET HTTP://localhost:80?x HTTP/1.1\r\n\(host)", 200),
      ("GET http://127.0.0.1/sub/a.html HTTP/1.1\r\n\(end)", 200),
      ("GET http://example.org/ HTTP/1.1\r\n\(host)", 403),
      ("GET http://127.0.0.1/ HTTP/1.1\r\nHost: example.org\r\n\(end)", 403),
      ("GET http://127.0.0.1@example.org/ HTTP/1.1\r\n\(host)", 403), ("GET http:/// HTTP/1.1\r\n\(host)", 403),
      ("GET https://127.0.0.1/ HTTP/1.1\r\n\(host)", 400), ("GET * HTTP/1.1\r\n\(host)", 400),
      ("OPTIONS * HTTP/1.1\r\n\(host)", 405), ("CONNECT 127.0.0.1:80 HTTP/1.1\r\n\(host)", 405),
      (String(repeating: "G", count: 5000) + " / HTTP/1.1\r\n\(host)", 405), ("get / HTTP/1.1\r\n\(host)", 405),
      ("GET /%zz HTTP/1.1\r\n\(host)", 400), ("GET /%2 HTTP/1.1\r\n\(host)", 400),
      ("GET /%c3 HTTP/1.1\r\n\(host)", 400),
      ("GET /%00 HTTP/1.1\r\n\(host)", 400), ("GET /ünknown HTTP/1.1\r\n\(host)", 404),
      ("GET /" + String(repeating: "%2f", count: 2000) + " HTTP/1.1\r\n\(host)", 404),
      ("GET /?" + String(repeating: "%&=?#", count: 1000) + " HTTP/1.1\r\n\(host)", 200),
    ] {
      let answer = await Answer.sent(request, to: preview.port)
      #expect(answer?.status == status, "\(request.prefix(200).debugDescription)")
    }
    for (request, status) in [
      (Array("GET /".utf8) + [0xff, 0xfe] + Array(" HTTP/1.1\r\n\(host)".utf8), 400),
      (Array("GET / HTTP/1.1\r\nX: ".utf8) + [0xff, 0xfe] + Array("\r\n\(host)".utf8), 200),
      (Array("GET / HTTP/1.1\r\nHost: 127.0.0.1".utf8) + [0xff] + Array("\r\n\(end)".utf8), 403),
    ] {
      #expect(await Answer.sent(request, to: preview.port)?.status == status)
    }
  }

  @Test func `requests share a connection, one after the other or all at once or in pieces`() async throws {
    let preview = try await RunningPreview(small)
    let statuses = await Client.with(preview.port) { client in
      var statuses: [Int?] = []
      for path in ["/", "/data.csv", "/nowhere", "/sub/a.html"] {
        client.send("GET \(path) HTTP/1.1\r\n\(Self.host)\r\n")
        statuses.append(client.answer()?.status)
      }
      client.send("GET / HTTP/1.0\r\n\(Self.host)Connection: keep-alive\r\n\r\n")
      statuses.append(client.answer().map { $0.headers.contains("Connection: keep-alive") ? $0.status : 0 })
      let pipelined = (0..<200).map { "GET /\($0 % 2 == 0 ? "data.csv" : "nowhere") HTTP/1.1\r\n\(Self.host)\r\n" }
      client.send(pipelined.joined())
      for _ in 0..<200 { statuses.append(client.answer()?.status) }
      for byte in Array("GET / HTTP/1.1\r\n\(Self.host)Connection: close\r\n\r\n".utf8) { client.send([byte]) }
      statuses.append(client.readToEnd().flatMap(Answer.init)?.status)
      return statuses
    }
    let pipelined = (0..<200).map { $0 % 2 == 0 ? 200 : 404 }
    #expect(statuses == [200, 200, 404, 200, 200] + pipelined + [200])
  }

  @Test func `the head of an answer is that of its page, also for an event stream`() async throws {
    let preview = try await RunningPreview(small)
    let answer = await Answer.get("/_unroll/events", port: preview.port, method: "HEAD")
    #expect(
      answer?.status == 200 && answer?.headers.contains("text/event-stream") == true && answer?.body.isEmpty == true)
  }

  /// Requests of which anything may be wrong: each is answered or the connection ended, and then a sound one is answered.
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `no request stops the server`(seed: UInt64) async throws {
    let preview = try await RunningPreview(small)
    var random = SeededGenerator(state: seed)
    let sound = [
      "GET / HTTP/1.1\r\n\(Self.host)Connection: close\r\n\r\n",
      "GET /sub/a.html?x=%20 HTTP/1.1\r\n\(Self.host)Accept: text/html\r\nContent-Length: 0\r\n\r\n",
      "HEAD http://localhost/data.csv HTTP/1.0\r\nConnection: keep-alive\r\n\r\n",
      "POST /%e4%bd%a0 HTTP/1.1\r\n\(Self.host)Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      "GET /_unroll/events HTTP/1.1\r\n\(Self.host)Cache-Control: no-cache\r\n\r\n",
    ].map { Array($0.utf8) }
    let pieces = [
      "\r\n", "\n", "\r", "\0", " ", ":", "%", "%ff", "/../", "HTTP/1.1", "Content-Length: 7\r\n", "é", "\t",
    ]
    .map { Array($0.utf8) }
    for turn in 0..<150 {
      var request = try #require(sound.randomElement(using: &random))
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0...request.count, using: &random)
        let end = min(request.count, place + Int.random(in: 0...9, using: &random))
        switch Int.random(in: 0..<6, using: &random) {
        case 0: request.removeSubrange(place..<end)
        case 1: request.insert(contentsOf: request[place..<end], at: place)
        case 2: request.insert(contentsOf: try #require(pieces.randomElement(using: &random)), at: place)
        case 3: request.insert(.random(in: 0 ... .max, using: &random), at: place)
        case 4: for index in place..<end { request[index] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
        default:
          request.insert(
            contentsOf: [UInt8](repeating: .random(in: 33..<127, using: &random), count: 10_000), at: place)
        }
      }
      if Bool.random(using: &random) { request += try #require(sound.randomElement(using: &random)) }
      let bytes = request
      let answer =
        await Client.with(preview.port) { client in
          client.send(bytes)
          client.endWriting()
          return client.readToEnd()
        } ?? nil
      let answered = try #require(answer, "seed \(seed), turn \(turn): the connection is not ended")
      let isBlank = bytes.starts(with: Array("\r\n".utf8)) || bytes.isEmpty
      let status = Answer(answered)?.status ?? 0
      #expect(
        (200..<500).contains(status) || isBlank && status == 0,
        "seed \(seed), turn \(turn): \(String(decoding: bytes, as: UTF8.self).prefix(300).debugDescription)")
    }
    #expect(await Answer.get("/", port: preview.port)?.status == 200)
  }
}
