import Foundation

/// One line of `Reference/elementary.txt`.
struct Sample {
  let function: String
  let x: Double
  /// The function's value there, rounded to double.
  let value: Double
  /// What the rounding lost.
  let lost: Double

  static let all: [Sample] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Reference/elementary.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: " ")
      let numbers = fields.dropFirst().compactMap { UInt64($0, radix: 16) }.map { Double(bitPattern: $0) }
      guard numbers.count == 3 else { return nil }
      return Sample(function: String(fields[0]), x: numbers[0], value: numbers[1], lost: numbers[2])
    }
  }()
}

/// Whether to run what takes many minutes: `UNROLL_EXHAUSTIVE=1 swift test …`.
let isExhaustive = ProcessInfo.processInfo.environment["UNROLL_EXHAUSTIVE"] != nil
