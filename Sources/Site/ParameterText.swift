import Diagnostics
public import Experiments
import Foundation
import Plots

/// Reads the value of a parameter as authors and readers write it.
public enum ParameterText {
  /// Why a text is no value of a parameter.
  public struct Problem: Error, Sendable {
    /// What is wrong, starting with the written text.
    public let message: String
    /// What was expected.
    public let expected: String
    /// The nearest word, for a choice.
    public let nearest: String?
  }

  /// Reads a value by the parameter's declared type; throws a ``Problem``.
  public static func read(_ text: String, as parameter: Parameter) throws(Problem) -> ParameterValue {
    let expected = expectation(of: parameter)
    switch parameter.domain {
    case .choice(let names):
      let words = names.map { "\($0)" }
      if let index = words.firstIndex(of: text) { return .choice(index) }
      throw Problem(
        message: "`\(text)` is no choice of `\(parameter.name)`", expected: expected,
        nearest: nearestName(to: text, among: words))
    case .integer(let range):
      guard let value = Int(text) else {
        throw Problem(
          message: "`\(text)` is not a whole number, which `\(parameter.name)` needs", expected: expected, nearest: nil)
      }
      guard range.contains(value) else { throw outside(text, parameter, expected) }
      return .integer(value)
    case .numberOrOff where text == "off":
      return .off
    case .number(let range), .numberOrOff(let range, _, _):
      guard let value = number(text) else {
        throw Problem(
          message: "`\(text)` is not a number, which `\(parameter.name)` needs", expected: expected,
          nearest: parameter.allows(.off) ? nearestName(to: text, among: ["off"]) : nil)
      }
      guard value.isFinite else {
        throw Problem(
          message: "`\(text)` is not finite; `\(parameter.name)` needs a finite number", expected: expected,
          nearest: nil)
      }
      guard range.contains(value) else { throw outside(text, parameter, expected) }
      return .number(value)
    }
  }

  private static func outside(_ text: String, _ parameter: Parameter, _ expected: String) -> Problem {
    Problem(message: "`\(text)` is out of the range of `\(parameter.name)`", expected: expected, nearest: nil)
  }

  /// A number in the notation of YAML's core schema, its words for infinity and NaN included; nothing else that
  /// `Double` would take (hexadecimal, a `nan` with a payload).
  static func number(_ text: String) -> Double? {
    switch text.lowercased() {
    case ".inf", "+.inf", "inf", "+inf", "infinity": return .infinity
    case "-.inf", "-inf", "-infinity": return -.infinity
    case ".nan", "nan": return .nan
    default: break
    }
    guard text.unicodeScalars.allSatisfy({ "0123456789+-.eE".unicodeScalars.contains($0) }) else { return nil }
    return Double(text)
  }

  /// What a parameter takes, in words: "a number from 0 to 10, or off".
  public static func expectation(of parameter: Parameter) -> String {
    switch parameter.domain {
    case .number(let range): "a number from \(range.lowerBound.short) to \(range.upperBound.short)"
    case .numberOrOff(let range, _, _): "off, or a number from \(range.lowerBound.short) to \(range.upperBound.short)"
    case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .choice(let names): oneOf(names.map { "\($0)" })
    }
  }
}

extension ParameterText {
  /// What a parameter takes, its unit and its default, as the start of a sentence: "A number from 0 to 10; default 1".
  static func range(of parameter: Parameter) -> String {
    let words = expectation(of: parameter)
    let unit = "\(parameter.unit)".isEmpty ? "" : " \(parameter.unit)"
    return words.prefix(1).uppercased() + words.dropFirst()
      + "; default \(parameter.string(of: parameter.defaultValue))\(unit)"
  }
}

extension Parameter {
  /// A value as authors write it, as a string.
  public func string(of value: ParameterValue) -> String { String(decoding: text(of: value), as: UTF8.self) }
}

extension Double {
  /// The shortest text that reads back the same.
  var short: String { String(decoding: NumberText.machine(self), as: UTF8.self) }
}

extension ParameterText {
  /// Reads assignments such as `gain=1.5`; all that is wrong with them comes together, one line each.
  public static func settings(_ assignments: [String], of experiment: Experiment) -> (Settings, problems: [String]) {
    var settings = Settings(defaultsOf: experiment.parameters)
    var problems = [String]()
    let names = experiment.parameters.map { "\($0.name)" }
    var seen = Set<String>()
    for assignment in assignments {
      guard let sign = assignment.firstIndex(of: "=") else {
        problems.append("`\(assignment)` is no assignment; expected parameter=value, such as \(names[0])=…")
        continue
      }
      let name = String(assignment[..<sign])
      guard let index = names.firstIndex(of: name) else {
        problems.append(
          "`\(experiment.name)` has no parameter `\(name)`; expected one of: \(names.joined(separator: ", "))"
            + didYouMean(nearestName(to: name, among: names)))
        continue
      }
      if !seen.insert(name).inserted { problems.append("`\(name)` is set twice") }
      do {
        settings.set(
          index, to: try read(String(assignment[assignment.index(after: sign)...]), as: experiment.parameters[index]))
      } catch {
        problems.append("\(error.message); expected \(error.expected)" + didYouMean(error.nearest))
      }
    }
    return (settings, problems)
  }

  /// What to say to the name of a kind that does not exist.
  public static func unknownKind(_ name: String) -> String {
    let names = Catalogue.builtIn.names
    return "there is no experiment `\(name)`; expected one of: \(names.joined(separator: ", "))"
      + didYouMean(nearestName(to: name, among: names))
  }

  private static func didYouMean(_ name: String?) -> String { name.map { "; did you mean `\($0)`?" } ?? "" }
}
