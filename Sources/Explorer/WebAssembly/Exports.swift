import Experiments

// What JavaScript calls: it asks for room, writes a request there, and reads the response where `respond` left it.

nonisolated(unsafe) private var explorer = Explorer(.builtIn)
nonisolated(unsafe) private var request: UnsafeMutableBufferPointer<UInt8>?
nonisolated(unsafe) private var response: [UInt8] = []

/// Room for a request of so many bytes.
@_expose(wasm, "room")
@c(room)
public func room(_ count: Int32) -> UnsafeMutablePointer<UInt8>? {
  request?.deallocate()
  request = .allocate(capacity: Int(count))
  return request?.baseAddress
}

/// Answers the request; the response has as many bytes as this returns.
@_expose(wasm, "respond")
@c(respond)
public func respond() -> Int32 {
  response = explorer.respond(to: request.map { Array($0) } ?? [])
  return Int32(response.count)
}

/// Where the response is, until the next request.
@_expose(wasm, "response")
@c(response)
public func responseAddress() -> UnsafePointer<UInt8>? {
  response.withUnsafeBufferPointer { $0.baseAddress }
}
