import Diagnostics

/// A key that an author may write: what the reader of a lesson knows, and what a schema tells an editor.
package struct LessonKey: Sendable {
  /// What values it takes.
  package enum Form: Sendable {
    /// Text that is not empty.
    case text
    /// Text of a form, as a regular expression of JSON Schema; whether that may look like a number.
    case pattern(String, isNumeric: Bool)
    /// A whole number.
    case integer(ClosedRange<Int>?)
    /// True or false.
    case boolean
    /// A list of text; each of a form, where one is given.
    case texts(pattern: String?)
    /// The name of a kind of experiment.
    case kind
    /// Parameters with a value for each.
    case settings
    /// Parameters with values drawn over each other.
    case comparisons
    /// One parameter with values drawn side by side.
    case facet
    /// Parameters that the reader may change.
    case controls
    /// Names of controls.
    case controlNames
    /// Comparisons over the experiment's values and series.
    case claims
  }

  /// The key.
  package let name: String
  /// What values it takes.
  package let form: Form
  /// What it is for, in one sentence.
  package let meaning: String
  /// Whether it must be there.
  package let isRequired: Bool

  init(_ name: String, _ form: Form, isRequired: Bool = false, meaning: String) {
    self.name = name
    self.form = form
    self.meaning = meaning
    self.isRequired = isRequired
  }
}

extension MappingReader {
  /// A reader of a mapping with these keys, of which those that are required are missed at `position`.
  init(_ mapping: YAMLMapping, file: String, keys: [LessonKey], owner: String, position: SourcePosition) {
    self.init(mapping, file: file, known: keys.map(\.name), owner: owner)
    for key in keys where key.isRequired { require(key.name, position: position) }
  }
}
