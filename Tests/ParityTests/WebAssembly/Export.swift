/// The fingerprint of a kind, for a host of the WebAssembly module.
@_expose(wasm, "fingerprint")
@c(fingerprint)
public func exportedFingerprint(_ kind: Int32) -> UInt64 { fingerprint(ofKind: Int(kind)) }

/// The fingerprint of the core, for a host of the WebAssembly module.
@_expose(wasm, "core")
@c(core)
public func exportedCore() -> UInt64 { coreFingerprint() }

/// The fingerprint of claims and quoted numbers, for a host of the WebAssembly module.
@_expose(wasm, "claims")
@c(claims)
public func exportedClaims() -> UInt64 { claimsFingerprint() }
