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
    var members = [
      ("experiment", quoted("\(run.experiment.name)")),
      (
        "parameters",
        object(zip(run.settings.parameters, run.settings.values).map { ("\($0.name)", parameter($0, $1)) })
      ),
      (
        "values",
        object(
          zip(run.experiment.values, outcome.values).map { quantity, value in
            (
              "\(quantity.name)",
              object([
                ("value", number(value.number)), ("unit", quoted("\(quantity.unit)")),
                ("meaning", quoted("\(quantity.meaning.text)")),
              ])
            )
          }, isWide: true)
      ),
      ("series", object(outcome.series.map { ("\($0.name)", array($0.numbers)) }, isWide: true)),
      (
        "non_finite",
        object(
          outcome.nonFinite.map {
            ("\($0.series)", object([("at", number($0.place)), ("value", number($0.number))]))
          })
      ),
    ]
    if let (weights, inputs) = tensors {
      for (name, tensors) in [("weights", weights), ("inputs", inputs)] {
        members.append((name, object(tensors.map { ("\($0.name)", tensor($0)) }, isWide: true)))
      }
    }
    return object(members, isWide: true)
  }

  private func parameter(_ parameter: Parameter, _ value: ParameterValue) -> String {
    switch value {
    case .number(let x): number(x)
    case .integer(let i): "\(i)"
    case .choice, .off: quoted(parameter.string(of: value))
    }
  }

  private func tensor(_ tensor: Tensor) -> String {
    object([
      ("shape", "[" + tensor.shape.map { "\($0)" }.joined(separator: ", ") + "]"), ("data", array(tensor.data)),
    ])
  }

  private func array(_ numbers: [Double]) -> String { "[" + numbers.map(number).joined(separator: ", ") + "]" }

  private func number(_ x: Double) -> String {
    let text = String(decoding: NumberText.machine(x), as: UTF8.self)
    return x.isFinite ? text : quoted(text)
  }

  private func object(_ members: [(String, String)], isWide: Bool = false) -> String {
    if members.isEmpty { return "{}" }
    let pairs = members.map { "\(quoted($0)): \($1)" }
    return isWide ? "{\n" + pairs.joined(separator: ",\n") + "\n}" : "{ " + pairs.joined(separator: ", ") + " }"
  }

  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
