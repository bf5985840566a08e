/// Sources named in the text: `[@pascanu2013]`, `[@elman1990; @goodfellow2016, ch. 10]`.
public struct Citation: Sendable, Hashable {
  /// One of the sources.
  public struct Item: Sendable, Hashable {
    /// Its key in the list of references.
    public var key: Located<String>
    /// Where in it: `p. 3`.
    public var locator: String?

    /// A source, and where in it.
    public init(key: Located<String>, locator: String? = nil) {
      self.key = key
      self.locator = locator
    }
  }

  /// The sources, in the order of the text.
  public var items: [Item]

  /// A citation of some sources.
  public init(items: [Item]) { self.items = items }
}
