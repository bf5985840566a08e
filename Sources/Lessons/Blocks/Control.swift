/// A parameter that the reader may change, and the values it may take; as written and not yet checked.
public struct Control: Sendable, Hashable {
  /// What values are offered.
  public enum Domain: Sendable, Hashable {
    /// One of some values.
    case choice([Located<String>])
    /// A slider.
    case range(Range)
  }

  /// A slider from one number to another: with a step, or with a number of equal ratios.
  public struct Range: Sendable, Hashable {
    /// The number at the left end.
    public var from: Located<String>
    /// The number at the right end.
    public var to: Located<String>
    /// The difference between neighbours.
    public var step: Located<String>?
    /// How many equal ratios there are between the ends; the slider is then logarithmic.
    public var ratios: Located<String>?
  }

  /// The name of the parameter.
  public var name: Located<String>
  /// What values are offered.
  public var domain: Domain
}

extension Control {
  /// Reads the entries under `controls`.
  static func read(_ reader: inout MappingReader, file: String) -> (controls: [Control], problems: [MappingReader]) {
    var controls = [Control]()
    var inner = [MappingReader]()
    let expected = "a list of values such as `[off, 1]`, or `{ from: 0.5, to: 3, step: 0.05 }`"
    for entry in reader.readEntries("controls", expected: "a mapping from parameters to what the reader may choose") {
      let name = "the control of `\(entry.key.value)`"
      switch entry.value {
      case .sequence(let sequence):
        let values = sequence.items.compactMap {
          reader.readScalar($0, named: "a value of \(name)", expected: "a number, a word or a text")?.text
        }
        guard values.count == sequence.items.count else { continue }
        if values.count < 2 {
          reader.report(
            Located("", at: sequence.position, length: 1), id: "too-few-values",
            "\(name) has \(values.count == 0 ? "no value" : "one value")", expected: expected)
          continue
        }
        controls.append(Control(name: entry.key, domain: .choice(values)))
      case .mapping(let mapping):
        var range = MappingReader(mapping, file: file, known: ["from", "to", "step", "ratios"], owner: name)
        for key in ["from", "to"] { range.require(key, position: mapping.position) }
        let (from, to) = (range.readText("from", expected: "a number"), range.readText("to", expected: "a number"))
        let step = range.readText("step", expected: "a number")
        let ratios = range.readText("ratios", expected: "how many equal ratios there are between the ends")
        if (step == nil) == (ratios == nil), range.diagnostics.isEmpty {
          range.report(
            Located(entry.key.value, at: entry.key.position, length: entry.key.length), id: "bad-range",
            "\(name) has \(step == nil ? "neither `step` nor" : "both `step` and") `ratios`",
            expected: "`step: 0.05`, or `ratios: 40` for a logarithmic slider")
        } else if let from, let to {
          controls.append(
            Control(name: entry.key, domain: .range(Range(from: from, to: to, step: step, ratios: ratios))))
        }
        inner.append(range)
      case .scalar:
        reader.reportType(of: entry.value, named: name, expected: expected)
      }
    }
    return (controls, inner)
  }
}
