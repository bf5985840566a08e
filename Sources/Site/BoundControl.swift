import Diagnostics
import Experiments
import Foundation
import Lessons
import Numerics
import Plots

/// A control whose parameter and values were found.
struct BoundControl: Sendable {
  /// What the reader sees.
  enum Form: Sendable { case choice, slider, logarithmicSlider }

  /// The index of its parameter.
  var parameter: Int
  var form: Form
  /// The choices, or the places of the slider from left to right.
  var values: [ParameterValue]
  /// Whether it moves the controls of the same name in other figures that say so too.
  var isLinked: Bool
}

extension Binder {
  /// Binds the controls of a directive, of which some may be unfit.
  mutating func controls(of directive: Directive, _ exhibit: Exhibit, _ base: Settings) -> [BoundControl] {
    let experiment = exhibit.experiment
    var controls = [BoundControl]()
    for control in directive.controls {
      guard let index = parameter(control.name, of: experiment) else { continue }
      let name = control.name.value
      if (directive.compare + directive.facet).contains(where: { $0.name.value == name }) {
        report(
          control.name, "control-compared", "`\(name)` is a control, and compared too", expected: "one of them")
        continue
      }
      let found: (form: BoundControl.Form, values: [ParameterValue])?
      switch control.domain {
      case .choice(let texts):
        found = choices(texts, of: experiment.parameters[index]).map { (.choice, $0) }
      case .range(let range): found = places(range, of: experiment.parameters[index], control.name)
      }
      guard let (form, values) = found else { continue }
      let isLinked = directive.link.contains { $0.value == name }
      if isWithin(base.values[index], values, form, control.name, experiment.parameters[index]) {
        controls.append(BoundControl(parameter: index, form: form, values: values, isLinked: isLinked))
      }
    }
    let names = directive.controls.map(\.name.value)
    for link in directive.link where !names.contains(link.value) {
      reportUnknown(
        link, "unknown-control", "the figure has no control `\(link.value)`", among: names, none: "`controls` with it")
    }
    return controls
  }

  private mutating func choices(_ texts: [Located<String>], of parameter: Parameter) -> [ParameterValue]? {
    var values = [ParameterValue]()
    for text in texts {
      guard let value = value(text, of: parameter) else { return nil }
      if values.contains(value) {
        report(text, "repeated-value", "`\(text.value)` is offered twice", expected: "different values")
        return nil
      }
      values.append(value)
    }
    return values
  }

  private mutating func places(
    _ range: Control.Range, of parameter: Parameter, _ name: Located<String>
  ) -> (BoundControl.Form, [ParameterValue])? {
    if case .choice(let names) = parameter.domain {
      report(
        name, "bad-range", "`\(parameter.name)` is no number",
        expected: "a list, such as [\(names.map { "\($0)" }.joined(separator: ", "))]")
      return nil
    }
    guard let from = number(range.from, of: parameter), let to = number(range.to, of: parameter) else { return nil }
    guard from < to else {
      report(range.to, "bad-range", "the range ends where it begins, or before", expected: "more than \(from.short)")
      return nil
    }
    guard let places = SliderPlaces(range, from: from, to: to, in: &self) else { return nil }
    var values = [ParameterValue]()
    for place in places.numbers {
      let value: ParameterValue
      if case .integer = parameter.domain { value = .integer(Int(place.rounded())) } else { value = .number(place) }
      if values.last != value { values.append(value) }
    }
    return (range.step == nil ? .logarithmicSlider : .slider, values)
  }

  /// A state that a link names as the address of a page has it, `gain=1.3`, however it is written; nil where the figure's
  /// reader cannot choose it, which is reported.
  mutating func readAssignment(_ setting: Setting, offeredBy figure: BoundFigure) -> String? {
    let names = figure.controls.map { "\(figure.experiment.parameters[$0.parameter].name)" }
    guard let index = names.firstIndex(of: setting.name.value) else {
      reportUnknown(
        setting.name, "not-a-control", "the figure has no control `\(setting.name.value)`", among: names)
      return nil
    }
    let control = figure.controls[index]
    let parameter = figure.experiment.parameters[control.parameter]
    guard let value = value(setting.value, of: parameter) else { return nil }
    let isOffered =
      control.form == .choice ? control.values.contains(value) : isBetween(value, control.values, parameter)
    if isOffered { return "\(parameter.name)=\(parameter.string(of: value))" }
    let texts = control.values.map { parameter.string(of: $0) }
    report(
      setting.value, "not-offered", "the control of `\(names[index])` does not offer `\(setting.value.value)`",
      expected: control.form == .choice ? oneOf(texts) : "a number from \(texts[0]) to \(texts[texts.count - 1])")
    return nil
  }

  /// The author's setting must be among what the reader can come back to.
  private mutating func isWithin(
    _ value: ParameterValue, _ values: [ParameterValue], _ form: BoundControl.Form, _ name: Located<String>,
    _ parameter: Parameter
  ) -> Bool {
    let isOffered = form == .choice ? values.contains(value) : isBetween(value, values, parameter)
    if isOffered { return true }
    report(
      name, "control-without-setting",
      "the figure is at `\(parameter.string(of: value))`, which the control of `\(name.value)` does not offer",
      expected: form == .choice
        ? "that value among the choices"
        : "a range with that value: this one goes from \(values.first.map(parameter.string) ?? "") to \(values.last.map(parameter.string) ?? "")"
    )
    return false
  }

  private func isBetween(_ value: ParameterValue, _ values: [ParameterValue], _ parameter: Parameter) -> Bool {
    let number = parameter.encoded(value)
    guard let first = values.first, let last = values.last else { return false }
    return parameter.encoded(first) <= number && number <= parameter.encoded(last)
  }

  private mutating func number(_ text: Located<String>, of parameter: Parameter) -> Double? {
    guard let value = value(text, of: parameter) else { return nil }
    let number = parameter.encoded(value)
    if number.isNaN {
      report(text, "bad-range", "`\(text.value)` is no end of a range", expected: "a number")
      return nil
    }
    return number
  }
}
