import Experiments
import Foundation
import Plots
import Testing

/// What holds for every kind.
struct CatalogueTests {
  static let names = Catalogue.builtIn.names

  private func run(_ experiment: Experiment, _ settings: Settings) -> (Outcome, Figure) {
    let outcome = experiment.run(settings)
    let member = Member(label: .literal([]), settings: settings, outcome: outcome)
    return (outcome, experiment.figure([member]))
  }

  @Test(arguments: names)
  func `values and series are those declared, in their order`(name: String) {
    let experiment = experiment(name)
    let (outcome, _) = run(experiment, Settings(briefFor: experiment))
    #expect(outcome.values.map { "\($0.name)" } == experiment.values.map { "\($0.name)" })
    #expect(outcome.series.map { "\($0.name)" } == experiment.series.map { "\($0.name)" })
    for series in outcome.series {
      guard let against = series.against else { continue }
      let other = outcome.series.first { $0.name == against }
      #expect((other?.numbers.count ?? 0) >= series.numbers.count)
    }
  }

  @Test(arguments: names)
  func `names are words of a directive and meanings are sentences`(name: String) {
    let experiment = experiment(name)
    let names = experiment.parameters.map { "\($0.name)" } + experiment.values.map { "\($0.name)" }
    for name in names { #expect(name.wholeMatch(of: /[a-z][a-z0-9_]*/) != nil, "\(name)") }
    #expect(Set(experiment.parameters.map { "\($0.name)" }).count == experiment.parameters.count)
    #expect(Set(experiment.values.map { "\($0.name)" }).count == experiment.values.count)
    for meaning in experiment.parameters.map({ "\($0.meaning.text)" }) + experiment.values.map({ "\($0.meaning.text)" })
    {
      #expect(meaning.hasSuffix(".") && meaning.first?.isUppercase == true, "\(meaning)")
    }
    #expect(experiment.parameters.allSatisfy { $0.allows($0.defaultValue) })
  }

  @Test(arguments: names)
  func `equal settings give equal numbers`(name: String) {
    let experiment = experiment(name)
    let settings = Settings(briefFor: experiment)
    let bits = (0..<2).map { _ in
      experiment.run(settings).series.map { $0.numbers.map(\.bitPattern) }
    }
    #expect(bits[0] == bits[1])
  }

  @Test(arguments: names)
  func `an outcome survives being kept`(name: String) throws {
    let experiment = experiment(name)
    let outcome = experiment.run(Settings(briefFor: experiment))
    let bytes = outcome.encoded(of: experiment)
    let copy = try #require(Outcome(encoded: bytes, of: experiment))
    #expect(copy.encoded(of: experiment) == bytes)
    #expect(copy.series.map { $0.against.map { "\($0)" } } == outcome.series.map { $0.against.map { "\($0)" } })
    for cut in [0, 1, 8, bytes.count / 2, bytes.count - 1] {
      #expect(Outcome(encoded: bytes.prefix(cut), of: experiment) == nil)
    }
    #expect(Outcome(encoded: bytes + [0], of: experiment) == nil)
  }

  /// Every parameter at both ends of its range, the others at their defaults (long runs shortened).
  @Test(arguments: names)
  func `every kind runs and draws at the ends of its ranges`(name: String) {
    let experiment = experiment(name)
    for (index, parameter) in experiment.parameters.enumerated() {
      // Long trainings stay short: the number of updates is not taken to its end.
      let isTraining = experiment.cost(Settings(defaultsOf: experiment.parameters)) > 1e8
      if isTraining && parameter.name == "updates" { continue }
      for value in Self.ends(of: parameter) {
        var settings = Settings(briefFor: experiment)
        settings.set(index, to: value)
        let (outcome, figure) = run(experiment, settings)
        #expect(outcome.values.count == experiment.values.count)
        for size in FigureSize.allCases {
          let svg = String(
            decoding: figure.svg(size, vocabulary: Vocabulary(), labelledBy: [], describedBy: nil), as: UTF8.self)
          #expect(svg.hasSuffix("</g></svg>"))
          let coordinates = svg.matches(of: /\s(?:d|x|y|cx|cy)="([^"]*)"/).map(\.1)
          #expect(coordinates.allSatisfy { $0.allSatisfy { "MLHVQZmlhvz0123456789. -".contains($0) } })
        }
      }
    }
  }

  static let trained = Catalogue.builtIn.experiments.filter { $0.trainedState != nil }.map { "\($0.name)" }

  @Test(arguments: trained)
  func `a run is a training and a probe`(name: String) throws {
    let experiment = experiment(name)
    let state = try #require(experiment.trainedState)
    let settings = Settings(briefFor: experiment)
    let probed = state.probe(settings, state.train(settings))
    #expect(probed.encoded(of: experiment) == experiment.run(settings).encoded(of: experiment))
    #expect(experiment.cost(settings) == state.trainingCost(settings) + state.probeCost(settings))
  }

  /// Every other parameter at both its ends leaves the weights as they are, bit for bit.
  @Test(arguments: trained)
  func `weights depend on the parameters of the training alone`(name: String) throws {
    let experiment = experiment(name)
    let state = try #require(experiment.trainedState)
    var settings = Settings(briefFor: experiment)
    if let training = experiment.parameters.firstIndex(where: { "\($0.name)" == "training" }) {
      settings.set(training, to: .choice(1))
    }
    let weights = state.train(settings).map { $0.bitPattern }
    #expect(!weights.isEmpty)
    for (index, parameter) in experiment.parameters.enumerated()
    where !state.parameters.contains(where: { $0.name == parameter.name }) {
      for value in Self.ends(of: parameter) {
        var changed = settings
        changed.set(index, to: value)
        #expect(state.train(changed).map { $0.bitPattern } == weights, "\(parameter.name)")
      }
    }
    for name in ["seed", "updates"] {
      var changed = settings
      changed.set(try #require(experiment.parameters.firstIndex { "\($0.name)" == name }), to: .integer(3))
      #expect(state.train(changed).map { $0.bitPattern } != weights, "\(name)")
    }
  }

  static func ends(of parameter: Parameter) -> [ParameterValue] {
    switch parameter.domain {
    case .number(let range): [.number(range.lowerBound), .number(range.upperBound)]
    case .numberOrOff(let range, _, _): [.off, .number(range.lowerBound), .number(range.upperBound)]
    case .integer(let range): [.integer(range.lowerBound), .integer(min(range.upperBound, 2000))]
    case .choice(let names): names.indices.map { .choice($0) }
    }
  }

  @Test(arguments: names)
  func `every number that is drawn is in the table`(name: String) {
    let experiment = experiment(name)
    let (_, figure) = run(experiment, Settings(briefFor: experiment))
    let written = Set(figure.table.columns.flatMap { $0.numbers.map(\.bitPattern) })
    var drawn = [Double]()
    for mark in figure.panels.flatMap(\.marks) {
      switch mark {
      case .curve(let curve): drawn += curve.x + curve.y
      // Shares are quotients of the influences that are written.
      case .cells(let cells): drawn += name == "influence" ? [] : cells.values.compactMap { $0 }
      case .contour(let contour): drawn += contour.values.compactMap { $0 }
      case .ghost, .rule, .verticalRule, .slope, .arrow, .outline: break
      }
    }
    let missing = drawn.filter { !written.contains($0.bitPattern) }
    #expect(missing.isEmpty, "\(missing.count) of \(drawn.count), such as \(missing.prefix(3))")
  }

  @Test func `the table of depth has each layer's numbers in its row`() {
    let depth = experiment("depth")
    let (outcome, figure) = run(depth, settings(of: depth, ["layers": .integer(3), "width": .integer(5)]))
    let rows = String(decoding: figure.table.csv, as: UTF8.self).split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(rows[0] == ["layer", "layers_back", "output_gradient", "weight_gradient"])
    #expect(rows.count == 5 && rows[1][0] == "0" && rows[1][1] == "3" && rows[1][3] == "")
    let weights = outcome.series.first { "\($0.name)" == "weight_gradient" }?.numbers ?? []
    #expect(rows[2...].map { Double($0[3]) } == weights)
  }

  @Test func `a long table shows its ends, its extremes and where it stops being finite`() {
    let explode = experiment("explode")
    let (_, figure) = run(explode, settings(of: explode, ["clip": .number(1)]))
    #expect(figure.table.rowStride == 100)
    #expect(figure.table.shownRows.prefix(4) == [0, 1, 2, 100] && figure.table.shownRows.last == 1999)
    let wall = experiment("wall")
    let (_, picture) = run(wall, Settings(defaultsOf: wall.parameters))
    // The row of update 13, with the largest gradient.
    #expect(picture.table.shownRows.contains(12))
  }
}
