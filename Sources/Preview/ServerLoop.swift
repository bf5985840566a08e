import Foundation

/// All connections of a server, each going on whenever it can or its time is over.
struct ServerLoop<Handler: HTTPHandler> {
  let listener: StreamSocket
  let pipe: WakePipe
  let limits: ServerLimits
  let handler: Handler
  private var connections: [HTTPConnection] = []

  init(listener: StreamSocket, pipe: WakePipe, limits: ServerLimits, handler: Handler) {
    self.listener = listener
    self.pipe = pipe
    self.limits = limits
    self.handler = handler
  }

  /// Waits until something can go on, and lets everything go on that can.
  mutating func turn() {
    var polls = [pipe.reader, listener.descriptor].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    polls += connections.map { connection in
      let interest = connection.interest
      let events = (interest.contains(.readable) ? POLLIN : 0) | (interest.contains(.writable) ? POLLOUT : 0)
      return pollfd(fd: connection.socket.descriptor, events: Int16(events), revents: 0)
    }
    guard poll(&polls, nfds_t(polls.count), wait) >= 0 else { return }
    if polls[0].revents != 0 { pipe.drain() }
    let now = ContinuousClock.now
    var open: [HTTPConnection] = []
    open.reserveCapacity(connections.count + 1)
    for (var connection, poll) in zip(connections, polls.dropFirst(2)) {
      var ready: StreamSocket.Readiness = []
      let events = Int32(poll.revents)
      if events & Int32(POLLIN) != 0 { ready.insert(.readable) }
      if events & Int32(POLLOUT) != 0 { ready.insert(.writable) }
      // What went wrong shows when the connection does what it waits for.
      if events & Int32(POLLERR | POLLHUP | POLLNVAL) != 0 { ready.formUnion(connection.interest) }
      if connection.advance(ready, now: now, handler: handler) {
        open.append(connection)
      } else {
        connection.close()
      }
    }
    connections = open
    if polls[1].revents != 0 { accept(now: now) }
  }

  func close() {
    for connection in connections { connection.close() }
    listener.close()
  }

  /// The milliseconds until the next deadline.
  private var wait: Int32 {
    guard let deadline = connections.lazy.map(\.deadline).min() else { return -1 }
    let left = ContinuousClock.now.duration(to: deadline) / .milliseconds(1)
    return Int32(min(max(left.rounded(.up), 0), 60_000))
  }

  /// Takes connections that wait; those that are too many take the places of others.
  private mutating func accept(now: ContinuousClock.Instant) {
    // A few at a time, so that those who have come have their turn before others can take their places.
    for _ in 0..<16 {
      do throws(StreamSocket.Failure) {
        guard let socket = try listener.accept() else { return }
        if connections.count >= limits.connections { closeIdlest() }
        connections.append(HTTPConnection(socket: socket, limits: limits, now: now))
      } catch {
        guard [EMFILE, ENFILE, ENOBUFS, ENOMEM].contains(error.number) else { continue }
        // The system has no place for another one.
        if connections.isEmpty { Thread.sleep(forTimeInterval: 0.05) }
        closeIdlest()
        return
      }
    }
  }

  /// Closes the connection that nobody has used for longest, and one that waits for a response only if there is no other.
  private mutating func closeIdlest() {
    let idlest = connections.indices.min { first, second in
      let (first, second) = (connections[first], connections[second])
      return first.isBusy == second.isBusy ? first.lastUse < second.lastUse : second.isBusy
    }
    if let idlest { connections.remove(at: idlest).close() }
  }
}
