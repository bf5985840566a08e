import Experiments
import Foundation
import Plots

/// How long floating-point operations take.
package enum WorkTime {
  /// Operations of one core in a second, wherever the answer must be the same on every machine: what a core of the last
  /// years does at least.
  static let nominalRate = 1e9

  /// The time that a figure's runs may take on one core, unless `unroll.yml` says more or less.
  static let defaultLimit = 3600.0

  /// Reads "90 s", "30 min" or "2 h" as seconds; nil for anything else.
  static func seconds(_ text: String) -> Double? {
    let digits = text.prefix { "0123456789.".contains($0) }
    guard let number = Double(digits), number > 0 else { return nil }
    switch text.dropFirst(digits.count).trimmingCharacters(in: .whitespaces) {
    case "s": return number
    case "min": return number * 60
    case "h": return number * 3600
    default: return nil
    }
  }

  /// "40 s", "3 min", "34 h".
  package static func words(_ seconds: Double) -> String {
    switch seconds {
    case ..<90: "\(max(1, Int(seconds.rounded(.up)))) s"
    case ..<3600: "\(Int((seconds / 60).rounded())) min"
    case ..<3.6e9: "\(Int((seconds / 3600).rounded())) h"
    default: "over a million hours"
    }
  }

  /// How many seconds operations will take on this machine, roughly, when no more than `jobs` cores share them and one of them
  /// has `most` to itself.
  static func estimate(_ operations: Double, jobs: Int, most: Double = 0) -> Double {
    // Too few to look at the machine for.
    if operations < nominalRate / 10 { return operations / nominalRate }
    return max(operations / Double(jobs), most) / measuredRate
  }

  /// Operations of one core of this machine in a second, from a run of some milliseconds.
  package static let measuredRate: Double = {
    guard let probe = Catalogue.builtIn["gradient-flow"] else { return nominalRate }
    let settings = Settings(defaultsOf: probe.parameters)
    let clock = ContinuousClock()
    var operations = 0.0
    let start = clock.now
    repeat {
      _ = probe.run(settings)
      operations += probe.cost(settings)
    } while clock.now - start < .milliseconds(5)
    return operations / ((clock.now - start) / .seconds(1))
  }()
}
