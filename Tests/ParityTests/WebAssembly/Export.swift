nonisolated(unsafe) private var computed = [UInt64]()

/// Computes the fingerprints of a kind, for a host of the WebAssembly module, and returns how many there are.
@_expose(wasm, "fingerprints")
@c(fingerprints)
public func exportedFingerprints(_ kind: Int32) -> Int32 {
  computed = fingerprints(ofKind: Int(kind))
  return Int32(computed.count)
}

/// One of the fingerprints that were computed.
@_expose(wasm, "fingerprint")
@c(fingerprint)
public func exportedFingerprint(_ index: Int32) -> UInt64 { computed[Int(index)] }

/// The fingerprint of the core, for a host of the WebAssembly module.
@_expose(wasm, "core")
@c(core)
public func exportedCore() -> UInt64 { coreFingerprint() }

/// The fingerprint of claims and quoted numbers, for a host of the WebAssembly module.
@_expose(wasm, "claims")
@c(claims)
public func exportedClaims() -> UInt64 { claimsFingerprint() }
