public import Plots

/// What one figure shows: runs of a kind over each other and side by side, each perhaps repeated with other seeds.
///
/// The build draws it into the page; in a reader's browser the same code draws it again, at other settings.
public struct Exhibit: Sendable {
  /// One run of a figure.
  public struct Entry: Sendable {
    /// Its settings.
    public var settings: Settings
    /// The index of the parameter that tells its facet from the others.
    public var facet: Int?
    /// The indices of the parameters that tell it from the other runs of its facet.
    public var compared: [Int] = []

    /// A run, alone in its figure unless more is said.
    public init(settings: Settings, facet: Int? = nil, compared: [Int] = []) {
      self.settings = settings
      self.facet = facet
      self.compared = compared
    }
  }

  /// A run is repeated with at most this many seeds.
  public static let mostSeeds = 1000

  /// The kind.
  public let experiment: Experiment
  /// The runs, facet by facet; without facets there is one.
  public var facets: [[Entry]]
  /// How many seeds each run is repeated with: its own and those that follow.
  public var seeds: Int

  /// An exhibit of at least one facet with at least one run.
  public init(experiment: Experiment, facets: [[Entry]], seeds: Int = 1) {
    self.experiment = experiment
    self.facets = facets
    self.seeds = seeds
  }

  /// All runs, facet by facet.
  public var entries: [Entry] { facets.flatMap { $0 } }

  /// The settings of every run, once for each seed.
  public var runs: [Settings] { entries.flatMap { $0.settings.repeated(seeds: seeds) } }

  /// The exhibit drawn, and its runs with what they found: of several seeds, the medians.
  public func drawn(_ outcome: (Settings) -> Outcome?) -> (figure: Figure, medians: [Member])? {
    var figures = [(label: Label, figure: Figure)]()
    var medians = [Member]()
    for facet in facets {
      guard let (figure, members) = drawn(facet, outcome), let first = facet.first else { return nil }
      let name = label(first.facet.map { [$0] } ?? [], of: first)
      figures.append((name, figure))
      // Beside the figure, a run is named by its facet too.
      for member in members {
        let label: Label =
          facets.count == 1
          ? member.label : facet.count == 1 ? name : .joined([name, .literal([0xc2, 0xb7]), member.label])
        medians.append(Member(label: label, settings: member.settings, outcome: member.outcome))
      }
    }
    return (figures.count == 1 ? figures[0].figure : Figure(facets: figures), medians)
  }

  /// One facet: its figure with the bands of its seeds, and the medians.
  private func drawn(_ entries: [Entry], _ outcome: (Settings) -> Outcome?) -> (Figure, [Member])? {
    var (lower, medians, upper) = ([Member](), [Member](), [Member]())
    for entry in entries {
      var outcomes = [Outcome]()
      for settings in entry.settings.repeated(seeds: seeds) {
        guard let outcome = outcome(settings) else { return nil }
        outcomes.append(outcome)
      }
      let name = label(entry.compared, of: entry)
      func member(_ outcome: Outcome) -> Member { Member(label: name, settings: entry.settings, outcome: outcome) }
      if seeds == 1 {
        medians.append(member(outcomes[0]))
      } else {
        let quartiles = Outcome.quartiles(of: outcomes)
        lower.append(member(quartiles.lower))
        medians.append(member(quartiles.median))
        upper.append(member(quartiles.upper))
      }
    }
    var figure = experiment.figure(medians)
    if seeds > 1 { figure.addBands(lower: experiment.figure(lower), upper: experiment.figure(upper)) }
    return (figure, medians)
  }

  private func label(_ parameters: [Int], of entry: Entry) -> Label {
    .joined(parameters.map { experiment.parameters[$0].label(with: entry.settings.values[$0]) })
  }
}

extension Settings {
  /// The settings with their own seed and those that follow; alone where nothing is drawn.
  public func repeated(seeds: Int) -> [Settings] {
    guard seeds > 1, let index = seedIndex, case .integer(let first) = values[index] else { return [self] }
    return (0..<seeds).map { number in
      var settings = self
      settings.set(index, to: .integer(first + number))
      return settings
    }
  }
}

extension Exhibit {
  /// The exhibit with a parameter set in every run.
  public func with(_ parameter: Int, _ value: ParameterValue) -> Exhibit {
    var changed = self
    for facet in facets.indices {
      for entry in facets[facet].indices { changed.facets[facet][entry].settings.set(parameter, to: value) }
    }
    return changed
  }
}
