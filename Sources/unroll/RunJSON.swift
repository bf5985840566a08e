import Diagnostics
import Experiments
import Plots
import Site

/// One run as JSON, with its keys in a fixed order and numbers that are not finite as "nan", "inf", "-inf".
struct RunJSON {
  let run: Run
  let outcome: Outcome
  /// The weights and inputs, where they are asked for.
  let tensors: (weights: [Tensor], inputs: [Tensor])?

  var text: String {
    let parameters = zip(run.settings.parameters, run.settings.values).map { ("\($0.name)", parameter($0, $1)) }
    let values = zip(run.experiment.values, outcome.values).map { quantity, value -> (String, JSONValue) in
      (
        "\(quantity.name)",
        [
          "value": number(value.number), "unit": .string("\(quantity.unit)"),
          "meaning": .string("\(quantity.meaning.text)"),
        ]
      )
    }
    let nonFinite = outcome.nonFinite.map { found -> (String, JSONValue) in
      ("\(found.series)", ["at": number(found.place), "value": number(found.number)])
    }
    var members: [(String, JSONValue)] = [
      ("experiment", .string("\(run.experiment.name)")), ("parameters", .object(parameters)),
      ("values", .object(values)), ("series", .object(outcome.series.map { ("\($0.name)", array($0.numbers)) })),
      ("non_finite", .object(nonFinite)),
    ]
    if let (weights, inputs) = tensors {
      for (name, tensors) in [("weights", weights), ("inputs", inputs)] {
        members.append((name, .object(tensors.map { ("\($0.name)", tensor($0)) })))
      }
    }
    return JSONValue.object(members).text
  }

  private func parameter(_ parameter: Parameter, _ value: ParameterValue) -> JSONValue {
    switch value {
    case .number(let x): number(x)
    case .integer(let i): .integer(i)
    case .choice, .off: .string(parameter.string(of: value))
    }
  }

  private func tensor(_ tensor: Tensor) -> JSONValue {
    ["shape": .array(tensor.shape.map { .integer($0) }), "data": array(tensor.data)]
  }

  private func array(_ numbers: [Double]) -> JSONValue { .array(numbers.map(number)) }

  private func number(_ x: Double) -> JSONValue {
    let text = String(decoding: NumberText.machine(x), as: UTF8.self)
    return x.isFinite ? .number(text) : .string(text)
  }
}
