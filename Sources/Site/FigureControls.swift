import Experiments
import Foundation
import Lessons
import Plots

/// The controls of a figure, for the template.
struct FigureControls {
  let bound: BoundFigure
  let language: Language

  var contexts: [[String: Any]] {
    bound.controls.enumerated().map { index, control in
      let parameter = bound.experiment.parameters[control.parameter]
      let own = bound.base.values[control.parameter]
      let numbers = control.values.map { parameter.encoded($0) }
      let mine = parameter.encoded(own)
      var context: [String: Any] = [
        "id": bound.directive.id.value, "name": "\(parameter.name)",
        "label": language.text(.words(parameter.label)),
        "is_choice": control.form == .choice, "is_plain": index == bound.plainControl,
      ]
      if control.form == .choice {
        context["choices"] = control.values.enumerated().map { place, value in
          [
            "label": language.text(parameter.choiceLabel(of: value)), "place": "\(place)",
            "checked": value == own,
          ] as [String: Any]
        }
      } else {
        let place = numbers.indices.min { abs(numbers[$0] - mine) < abs(numbers[$1] - mine) } ?? 0
        context["last"] = "\(numbers.count - 1)"
        context["place"] = "\(place)"
        context["share"] = String(
          decoding: NumberText.machine(Double(place * 1000 / max(1, numbers.count - 1)) / 1000), as: UTF8.self)
        context["value"] = parameter.string(of: own)
        context["is_logarithmic"] = control.form == .logarithmicSlider
        context["text"] = language.text(parameter.label(with: own))
        context["low"] = parameter.string(of: control.values[0])
        context["high"] = parameter.string(of: control.values[numbers.count - 1])
      }
      return context
    }
  }
}

extension Parameter {
  /// A value as one of several choices, beside the parameter's name: "off", "1", "tanh".
  func choiceLabel(of value: ParameterValue) -> Label {
    switch (value, domain) {
    case (.choice(let index), .choice(let names)): .words(names[index])
    case (.off, _): .words("off")
    case (.number(let x), _): .number(x, significantDigits: 6)
    case (.integer(let i), _): .number(Double(i), significantDigits: 10)
    default: .literal([])
    }
  }
}
