/// Words in a figure or about one. Written in English in the source; a ``Vocabulary`` has them in other languages.
public indirect enum Label: Sendable, ExpressibleByStringLiteral {
  /// English words, looked up in the vocabulary.
  case words(Text)
  /// Text that stands as it is: a number, a formula, something an author wrote.
  case literal([UInt8])
  /// English words with `{}` where the arguments go, in order.
  case filled(Text, [Label])
  /// Several labels with a space between.
  case joined([Label])

  /// English words.
  public init(stringLiteral words: StaticString) { self = .words(Text(stringLiteral: words)) }

  /// A number for readers.
  public static func number(_ x: Double, significantDigits: Int = 3) -> Label {
    .literal(NumberText.readable(x, significantDigits: significantDigits))
  }

  /// The English words that this label looks up.
  public var phrases: [Text] {
    switch self {
    case .words(let words): [words]
    case .literal: []
    case .filled(let words, let arguments): [words] + arguments.flatMap { $0.phrases }
    case .joined(let labels): labels.flatMap { $0.phrases }
    }
  }
}

/// The words of one language: English phrase to translation. Without an entry the English stands.
public struct Vocabulary: Sendable {
  /// A phrase and its translation, both UTF-8.
  public struct Entry: Sendable {
    /// The phrase.
    public let english: [UInt8]
    /// What stands for it.
    public let translation: [UInt8]

    /// One translation.
    public init(english: [UInt8], translation: [UInt8]) {
      self.english = english
      self.translation = translation
    }
  }

  /// English.
  public init() { entries = [] }

  /// A language with the given translations.
  public init(_ entries: [Entry]) { self.entries = entries }

  /// All phrases with their translations.
  public private(set) var entries: [Entry]

  /// Whether the phrase has a translation.
  public func contains(_ phrase: Text) -> Bool { translation(of: phrase) != nil }

  private func translation(of phrase: Text) -> [UInt8]? {
    for entry in entries where entry.english == phrase.bytes { return entry.translation }
    return nil
  }

  /// The label's text in this language, UTF-8.
  public func text(_ label: Label) -> [UInt8] {
    switch label {
    case .words(let words):
      return translation(of: words) ?? words.bytes
    case .literal(let bytes):
      return bytes
    case .joined(let labels):
      var text = [UInt8]()
      for label in labels {
        let part = self.text(label)
        if !text.isEmpty && !part.isEmpty { text.append(32) }
        text += part
      }
      return text
    case .filled(let words, let arguments):
      let pattern = translation(of: words) ?? words.bytes
      var text = [UInt8]()
      var next = 0
      var i = 0
      while i < pattern.count {
        // "{}"
        if pattern[i] == 123, i + 1 < pattern.count, pattern[i + 1] == 125, next < arguments.count {
          text += self.text(arguments[next])
          next += 1
          i += 2
        } else {
          text.append(pattern[i])
          i += 1
        }
      }
      return text
    }
  }
}
