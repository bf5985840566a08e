public import Diagnostics

/// An experiment that a lesson asks for: a fenced block whose info string is `yaml experiment`.
public struct Directive: Sendable, Hashable {
  /// The name of the figure on its page.
  public var id: Located<String>
  /// The name of the kind of experiment.
  public var run: Located<String>
  /// What the author set, in source order; names and values are as written and not yet checked.
  public var parameters: [Setting]
  /// The parameters whose values are drawn over each other.
  public var compare: [Comparison]
  /// The parameter whose values are shown side by side.
  public var facet: [Comparison]
  /// How many seeds each run is repeated with.
  public var seeds: Located<Int>?
  /// What the reader may change.
  public var controls: [Control]
  /// The controls that move those of the same name in other figures of the page.
  public var link: [Located<String>]
  /// What the figure shows.
  public var caption: InlineText
  /// What the reader should take from the figure.
  public var takeaway: InlineText?
  /// What the experiment has to bear out.
  public var claims: [WrittenClaim]
  /// Where the opening fence is.
  public var position: SourcePosition

  /// A directive.
  public init(
    id: Located<String>, run: Located<String>, parameters: [Setting], compare: [Comparison],
    facet: [Comparison] = [], seeds: Located<Int>? = nil, controls: [Control] = [], link: [Located<String>] = [],
    caption: InlineText, takeaway: InlineText?, claims: [WrittenClaim] = [], position: SourcePosition
  ) {
    self.id = id
    self.run = run
    self.parameters = parameters
    self.compare = compare
    self.facet = facet
    self.seeds = seeds
    self.controls = controls
    self.link = link
    self.caption = caption
    self.takeaway = takeaway
    self.claims = claims
    self.position = position
  }
}

/// One parameter and the value given to it, both as written.
public struct Setting: Sendable, Hashable {
  /// The name of the parameter.
  public var name: Located<String>
  /// Its value as source text, to be read by the declared type.
  public var value: Located<String>

  /// A parameter set to a value.
  public init(name: Located<String>, value: Located<String>) {
    self.name = name
    self.value = value
  }
}

/// One parameter and the values it takes in the runs of a figure.
public struct Comparison: Sendable, Hashable {
  /// The name of the parameter.
  public var name: Located<String>
  /// Its values as source text, at least two.
  public var values: [Located<String>]

  /// A parameter and the values compared.
  public init(name: Located<String>, values: [Located<String>]) {
    self.name = name
    self.values = values
  }
}
