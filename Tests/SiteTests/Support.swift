import Foundation

/// Whether to run what takes many seconds: `UNROLL_EXHAUSTIVE=1 swift test …`.
let isExhaustive = ProcessInfo.processInfo.environment["UNROLL_EXHAUSTIVE"] != nil
