import Foundation
import Numerics

/// One line of `Reference/spectra.txt`.
struct Spectrum: Sendable {
  let kind: String
  let matrix: Matrix
  /// Singular values, or real and imaginary parts of eigenvalues.
  let values: [Double]

  static func all(_ kind: String) -> [Spectrum] { all.filter { $0.kind == kind } }

  private static let all: [Spectrum] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Reference/spectra.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: " ")
      guard fields.count > 3, let rows = Int(fields[1]), let columns = Int(fields[2]) else { return nil }
      let numbers = fields.dropFirst(3).compactMap { UInt64($0, radix: 16) }.map { Double(bitPattern: $0) }
      return Spectrum(
        kind: String(fields[0]),
        matrix: Matrix(rows: rows, columns: columns, elements: Array(numbers.prefix(rows * columns))),
        values: Array(numbers.dropFirst(rows * columns)))
    }
  }()
}
