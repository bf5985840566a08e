import Diagnostics
import Experiments
import Lessons

extension Experiment {
  /// What follows from `run` being this kind: which parameters there are, and what they take.
  var conditionalSchema: JSONValue {
    [
      "if": ["properties": ["run": ["const": .string("\(name)")]], "required": ["run"]],
      "then": ["properties": .object(Directive.keys.compactMap { key in schema(of: key.form).map { (key.name, $0) } })],
    ]
  }

  /// A definition for the value of each parameter.
  var valueSchemas: [(String, JSONValue)] { parameters.map { (definition(of: $0), $0.valueSchema) } }

  /// What may stand behind a key; nil where it is the same for all kinds.
  private func schema(of form: LessonKey.Form) -> JSONValue? {
    switch form {
    case .settings: byParameter { reference(to: $0) }
    case .comparisons: isDiagram ? false : byParameter { values(of: $0, most: Binder.mostMembers) }
    case .facet: byParameter { values(of: $0, most: Binder.mostFacets) }
    case .controls: byParameter { control(of: $0) }
    case .controlNames: ["items": ["enum": .array(parameters.map { .string("\($0.name)") })]]
    // Seeds are the one number of a directive; a kind without draws has none.
    case .integer: Settings(defaultsOf: parameters).seedIndex != nil ? nil : false
    case .claims where !isDiagram: ["description": .string(claimNames)]
    default: nil
    }
  }

  private func byParameter(_ schema: (Parameter) -> JSONValue) -> JSONValue {
    ["additionalProperties": false, "properties": .object(parameters.map { ("\($0.name)", schema($0)) })]
  }

  private func definition(of parameter: Parameter) -> String { "\(name).\(parameter.name)" }

  private func reference(to parameter: Parameter) -> JSONValue {
    ["$ref": .string("#/definitions/" + definition(of: parameter))]
  }

  private func values(of parameter: Parameter, most: Int? = nil) -> JSONValue {
    let list: JSONValue = ["type": "array", "minItems": 2, "uniqueItems": true, "items": reference(to: parameter)]
    return most.map { list.with(["maxItems": .integer($0)]) } ?? list
  }

  private func control(of parameter: Parameter) -> JSONValue {
    guard let number = parameter.numberSchema else { return values(of: parameter) }
    return ["anyOf": [values(of: parameter), Self.slider(over: number)]]
  }

  private static func slider(over number: JSONValue) -> JSONValue {
    [
      "type": "object", "required": ["from", "to"], "additionalProperties": false,
      "properties": [
        "from": number, "to": number, "step": ["type": "number", "exclusiveMinimum": 0],
        "ratios": ["type": "integer", "minimum": 1, "maximum": .integer(SliderPlaces.most)],
      ],
      "oneOf": [["required": ["step"]], ["required": ["ratios"]]],
    ]
  }

  private var claimNames: String {
    "Comparisons over the values " + values.map { "`\($0.name)`" }.joined(separator: ", ")
      + " and, in functions such as `max`, the series "
      + series.map { "`\($0.name)`" }.joined(separator: ", ") + "."
  }
}

extension Parameter {
  /// What a parameter takes.
  fileprivate var valueSchema: JSONValue {
    let domain: JSONValue =
      switch domain {
      case .choice(let names): ["enum": .array(names.map { .string("\($0)") })]
      case .numberOrOff: ["anyOf": [["const": "off"], numberSchema ?? [:]]]
      case .number, .integer: numberSchema ?? [:]
      }
    let written = string(of: defaultValue)
    let value: JSONValue =
      switch defaultValue {
      case .number(let x): .number(x.short)
      case .integer(let i): .integer(i)
      case .choice, .off: .string(written)
      }
    return domain.with(["default": value, "description": .string("\(meaning.text) \(ParameterText.range(of: self)).")])
  }

  /// The numbers that it takes; nil for words.
  fileprivate var numberSchema: JSONValue? {
    switch domain {
    case .number(let range), .numberOrOff(let range, _, _):
      ["type": "number", "minimum": .number(range.lowerBound.short), "maximum": .number(range.upperBound.short)]
    case .integer(let range):
      ["type": "integer", "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound)]
    case .choice: nil
    }
  }
}
