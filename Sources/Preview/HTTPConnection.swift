import Foundation

/// One connection of a client: reads a request, sends the response, and so on, without ever waiting. Every state has a
/// deadline, so that a client that is slow or silent costs no more than its place among the connections.
struct HTTPConnection {
  private enum State {
    /// Waiting for a request, or for its end.
    case reading
    /// Sending a response, after which the connection is kept or not.
    case responding(keeps: Bool)
    /// Sending events, of which the client has been sent this version.
    case streaming(version: Int)
    /// Reading what still comes and forgetting it: closed at once, a connection would take the last response with it (RFC
    /// 9112, 9.6).
    case closing
  }

  let socket: StreamSocket
  private let limits: ServerLimits
  private var state = State.reading
  private var reader: HTTPRequestReader
  /// What has not been sent yet: the head of a response and its body, or events.
  private var output: [ArraySlice<UInt8>] = []
  /// When the present state ends, if nothing else ends it.
  private(set) var deadline: ContinuousClock.Instant
  /// When a request was last taken or a response finished.
  private(set) var lastUse: ContinuousClock.Instant

  init(socket: StreamSocket, limits: ServerLimits, now: ContinuousClock.Instant) {
    self.socket = socket
    self.limits = limits
    reader = HTTPRequestReader(limits: limits)
    deadline = now + limits.idle
    lastUse = now
  }

  /// Whether a client waits for something that it asked for.
  var isBusy: Bool {
    switch state {
    case .responding, .streaming: true
    case .reading, .closing: false
    }
  }

  /// What the connection waits for.
  var interest: StreamSocket.Readiness {
    switch state {
    case .reading: reader.hasUnread ? .writable : .readable
    case .responding: .writable
    case .streaming: output.isEmpty ? .readable : [.readable, .writable]
    case .closing: .readable
    }
  }

  /// Ends the connection. What a client has not read it does not get: it may never do so.
  func close() { output.isEmpty ? socket.close() : socket.abort() }

  /// Goes on as far as it can; one request at most, for others wait as well. False when the connection is over.
  mutating func advance(
    _ ready: StreamSocket.Readiness, now: ContinuousClock.Instant, handler: some HTTPHandler
  ) -> Bool {
    if !ready.isEmpty, !take(ready, now: now, handler: handler) { return false }
    if case .streaming(let version) = state, output.isEmpty {
      let event = handler.event
      if event.version != version { stream(event.bytes, version: event.version, now: now) }
    }
    return now < deadline || expire(now: now)
  }

  private mutating func take(
    _ ready: StreamSocket.Readiness, now: ContinuousClock.Instant, handler: some HTTPHandler
  ) -> Bool {
    switch state {
    case .reading:
      if !reader.hasUnread {
        guard let bytes = socket.read() else {
          guard reader.isWithinHead else { return false }
          respond(
            HTTPResponse(refusing: .badRequest("The request ends before its head does.")), connection: "close",
            keeps: false, now: now)
          return send(now: now)
        }
        reader.append(bytes)
      }
      return answer(now: now, handler: handler)
    case .responding: return send(now: now)
    case .streaming:
      // The end of the connection is all that a client has left to say.
      if ready.contains(.readable), socket.read() == nil { return false }
      return send(now: now)
    case .closing: return socket.read() != nil
    }
  }

  /// Answers the request that has come, if one has.
  private mutating func answer(now: ContinuousClock.Instant, handler: some HTTPHandler) -> Bool {
    do throws(HTTPRequest.Refusal) {
      guard let request = try reader.next() else {
        // Never later: a byte now and then gains no time.
        if reader.isWithinHead { deadline = min(deadline, now + limits.head) }
        return true
      }
      let response = handler.response(to: request)
      let keeps = request.keepsConnection
      if case .events = response.body, request.method != "HEAD" {
        respond(response, connection: "close", keeps: false, now: now)
        let event = handler.event
        stream(event.bytes, version: event.version, now: now)
      } else {
        respond(
          response, withBody: request.method != "HEAD",
          connection: !keeps ? "close" : request.isHTTP10 ? "keep-alive" : nil, keeps: keeps, now: now)
      }
    } catch {
      respond(HTTPResponse(refusing: error), connection: "close", keeps: false, now: now)
    }
    return send(now: now)
  }

  private mutating func respond(
    _ response: HTTPResponse, withBody: Bool = true, connection: String?, keeps: Bool, now: ContinuousClock.Instant
  ) {
    output = [response.head(connection: connection)[...]]
    if withBody, case .bytes(let bytes) = response.body, !bytes.isEmpty { output.append(bytes[...]) }
    state = .responding(keeps: keeps)
    deadline = now + limits.time(for: output.reduce(0) { $0 + $1.count })
    lastUse = now
  }

  private mutating func stream(_ event: [UInt8], version: Int, now: ContinuousClock.Instant) {
    output.append(event[...])
    state = .streaming(version: version)
    deadline = now + limits.time(for: output.reduce(0) { $0 + $1.count })
  }

  /// Sends as much as the client takes; false when it takes nothing any more.
  private mutating func send(now: ContinuousClock.Instant) -> Bool {
    guard !output.isEmpty else { return true }
    while let first = output.first {
      guard let count = socket.write(first) else { return false }
      guard count == first.count else {
        output[0] = first.dropFirst(count)
        return true
      }
      output.removeFirst()
    }
    switch state {
    case .responding(keeps: true):
      state = .reading
      deadline = now + (reader.hasUnread ? limits.head : limits.idle)
      lastUse = now
    case .responding(keeps: false):
      socket.endWriting()
      state = .closing
      deadline = now + limits.closing
    case .streaming: deadline = now + limits.heartbeat
    case .reading, .closing: break
    }
    return true
  }

  /// Acts on a deadline that has passed; false when the connection is over.
  private mutating func expire(now: ContinuousClock.Instant) -> Bool {
    switch state {
    case .reading where reader.isWithinHead:
      respond(
        HTTPResponse(.requestTimeout, text: "The request did not come to its end in time."), connection: "close",
        keeps: false, now: now)
      return send(now: now)
    case .streaming(let version) where output.isEmpty:
      stream(Array(":\n\n".utf8), version: version, now: now)
      return send(now: now)
    case .reading, .responding, .streaming, .closing: return false
    }
  }
}
