import Foundation
import Numerics
import Testing

/// A case of `Reference/gradients.txt` or `Reference/optimisers.txt`: what PyTorch found of a net, in named lists.
struct ReferenceCase: Sendable, CustomTestStringConvertible {
  /// As in the file, e.g. `elman-tanh/linear/none`.
  let name: String
  private var lists: [String: [Double]] = [:]

  var testDescription: String { name }

  /// The parts of the name: the net, its loss or optimiser, its clipping.
  var parts: [String] { name.split(separator: "/").map(String.init) }

  /// A list by its name; empty if there is none, so that no comparison with it holds.
  subscript(list: String) -> [Double] { lists[list] ?? [] }

  /// The first number of a list; NaN if there is none.
  func number(_ list: String) -> Double { self[list].first ?? .nan }

  static let gradients = read("gradients")
  static let optimisers = read("optimisers")

  private static func read(_ file: String) -> [ReferenceCase] {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Reference/\(file).txt")
    var cases = [ReferenceCase]()
    for line in ((try? String(contentsOf: url, encoding: .utf8)) ?? "").split(separator: "\n") {
      let fields = line.split(separator: " ")
      if fields[0] == "case" {
        cases.append(ReferenceCase(name: String(fields[1])))
      } else {
        // What is no number becomes NaN, which equals nothing.
        cases[cases.count - 1].lists[String(fields[0])] = fields.dropFirst().map { Double($0) ?? .nan }
      }
    }
    return cases
  }
}

/// The numbers with a salt that `Reference/recurrent.py` and the tests both make, in [−scale/2, scale/2).
func referenceNumbers(salt: UInt32, _ count: Int, scale: Double = 1) -> [Double] {
  (0..<UInt32(count)).map { index in
    var x = index &+ 65536 &* salt
    x = (x ^ x >> 16) &* 0x7feb_352d
    x = (x ^ x >> 15) &* 0x846c_a68b
    return scale * (Double((x ^ x >> 16) >> 16) / 65536 - 0.5)
  }
}

/// The greatest difference, relative to the largest magnitude of the reference; infinite if the lists differ in length
/// or something is NaN.
func error<Number: Scalar>(of found: [Number], against reference: [Double]) -> Double {
  guard found.count == reference.count, !found.isEmpty else { return .infinity }
  let differences = zip(found, reference).map { ($0.double - $1).magnitude }
  let largest = reference.reduce(0) { max($0, $1.magnitude) }
  return differences.contains { $0.isNaN } ? .infinity : differences.reduce(0, max) / largest
}
