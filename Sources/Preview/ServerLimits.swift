/// What one client may ask of the server, so that none keeps the others waiting.
package struct ServerLimits: Sendable {
  /// The longest request line in bytes, without its line ending.
  package var requestLine = 8 << 10
  /// The most bytes of all header lines of a request together, with their line endings.
  package var headers = 32 << 10
  /// The most connections at once; a further one takes the place of the one that has been idle for longest.
  package var connections = 256
  /// How long a connection may be idle before a request: browsers keep some for the next page.
  package var idle = Duration.seconds(60)
  /// How long the head of a request may take from its first byte to its last.
  package var head = Duration.seconds(10)
  /// How long a client may take to read a response, besides what its length allows.
  package var response = Duration.seconds(30)
  /// How fast a client must read a response at least, in bytes a second.
  package var leastRate = 64 << 10
  /// How long a client may take to close its end after the last response.
  package var closing = Duration.seconds(2)
  /// How often an event stream without news says that it is alive, which also finds out whether the other end is.
  package var heartbeat = Duration.seconds(15)

  /// The limits of `unroll serve`.
  package init() {}

  /// How long a client may take to read so many bytes.
  func time(for count: Int) -> Duration { response + .seconds(count / max(leastRate, 1)) }
}
