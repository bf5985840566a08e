/// A drawing without axes: nodes, what joins them, and words. It is laid out by hand, once for each width.
public final class Drawing: Sendable {
  /// As it stands in a text column, 680 px wide.
  public let broad: Scene
  /// As it stands on a phone, 340 px wide.
  public let slim: Scene
  /// What it shows, in sentences, for those who do not see it.
  public let words: [Label]
  /// Writes a scene. A program that makes no drawing, such as the module in a reader's browser, is without their writer too.
  let write: @Sendable (Scene, Vocabulary) -> Markup

  /// A drawing in its two layouts.
  public init(broad: Scene, slim: Scene, words: [Label]) {
    self.broad = broad
    self.slim = slim
    self.words = words
    write = { scene, vocabulary in
      var markup = Markup()
      SceneWriter(scene: scene, vocabulary: vocabulary).write(to: &markup)
      return markup
    }
  }

  var phrases: [Text] { words.flatMap { $0.phrases } + broad.phrases + slim.phrases }
}

/// One layout of a drawing. All places are in whole pixels from the upper left corner.
public struct Scene: Sendable {
  /// How high it is.
  public var height: Int
  /// The nodes; connectors name them by their index.
  public private(set) var nodes: [Node] = []
  /// The connectors.
  public private(set) var connectors: [Connector] = []
  /// The words that belong to no node.
  public private(set) var notes: [Note] = []

  /// An empty scene.
  public init(height: Int = 0) { self.height = height }

  var phrases: [Text] {
    nodes.flatMap { $0.writing?.phrases ?? [] } + notes.flatMap { $0.writing.phrases }
  }

  /// Adds a node and returns its index.
  public mutating func add(_ node: Node) -> Int {
    nodes.append(node)
    return nodes.count - 1
  }

  /// Joins two nodes; `via` are the corners between, so that every piece is horizontal or vertical.
  public mutating func connect(
    _ from: Anchor, _ to: Anchor, via corners: [(x: Int, y: Int)] = [], _ style: Connector.Style = .wire,
    hasHead: Bool = true, isBridge: Bool = false
  ) {
    connectors.append(
      Connector(from: from, to: to, corners: corners, style: style, hasHead: hasHead, isBridge: isBridge))
  }

  /// Writes something beside the nodes; `y` is the base line.
  public mutating func write(
    _ writing: Writing, x: Int, y: Int, anchor: Note.Anchor = .start, _ look: Note.Look = .muted
  ) {
    notes.append(Note(writing: writing, x: x, y: y, anchor: anchor, look: look))
  }
}

/// Something that connectors join.
public struct Node: Sendable {
  /// The forms of a node.
  public enum Shape: Sendable {
    /// A rectangle with round corners.
    case box
    /// A circle; the height counts for nothing.
    case circle
    /// No more than what is written.
    case bare
    /// A point where a line divides or two lines join.
    case fork
    /// Three dots, for what is left out.
    case ellipsis
    /// A frame about other nodes.
    case group
  }

  /// Its form.
  public var shape: Shape
  /// Its middle.
  public var x: Int, y: Int
  /// Its size.
  public var width: Int, height: Int
  /// What stands in its middle.
  public var writing: Writing?
  /// Whether it stands out.
  public var isLit: Bool

  /// A node about a middle.
  public init(
    _ shape: Shape, x: Int, y: Int, width: Int, height: Int, _ writing: Writing? = nil, isLit: Bool = false
  ) {
    self.shape = shape
    self.x = x
    self.y = y
    self.width = width
    self.height = height
    self.writing = writing
    self.isLit = isLit
  }

  /// A circle.
  public init(circle radius: Int, x: Int, y: Int, _ writing: Writing? = nil, isLit: Bool = false) {
    self.init(.circle, x: x, y: y, width: 2 * radius, height: 2 * radius, writing, isLit: isLit)
  }

  /// The dot of a fork.
  public init(forkAtX x: Int, y: Int) { self.init(.fork, x: x, y: y, width: 6, height: 6) }

  /// The place on the edge, in tenths of a pixel.
  func edge(_ side: Anchor.Side, offset: Int) -> (x: Int, y: Int) {
    var (dx, dy) = (5 * width, 5 * height)
    if shape == .circle || shape == .fork {
      let radius = 5.0 * Double(width)
      dx = rounded((radius * radius - Double(100 * offset * offset)).squareRoot())
      dy = dx
    }
    return switch side {
    case .left: (10 * x - dx, 10 * (y + offset))
    case .right: (10 * x + dx, 10 * (y + offset))
    case .top: (10 * (x + offset), 10 * y - dy)
    case .bottom: (10 * (x + offset), 10 * y + dy)
    }
  }
}

/// Where a connector meets a node.
public struct Anchor: Sendable {
  /// A side of a node.
  public enum Side: Sendable { case left, right, top, bottom }

  /// The node's index.
  public var node: Int
  /// The side.
  public var side: Side
  /// How far from the side's middle, right or down.
  public var offset: Int

  /// A place on a node's edge.
  public init(_ node: Int, _ side: Side, offset: Int = 0) {
    self.node = node
    self.side = side
    self.offset = offset
  }
}

/// A line from the edge of a node to that of another.
public struct Connector: Sendable {
  /// How it is drawn.
  public enum Style: Sendable, Equatable {
    /// Plain.
    case wire
    /// There, but not what the drawing is about.
    case faint
    /// In the colour and the dash of a series, 1 to 4.
    case series(Int)
  }

  /// Where it begins.
  public var from: Anchor
  /// Where it ends.
  public var to: Anchor
  /// The corners between.
  public var corners: [(x: Int, y: Int)]
  /// How it is drawn.
  public var style: Style
  /// Whether it ends in an arrow head.
  public var hasHead: Bool
  /// Whether it passes over lines drawn before without meeting them.
  public var isBridge: Bool
}

/// Words or a formula of a drawing. Neither can be text from outside of the program.
public enum Writing: Sendable {
  /// Words, looked up in the vocabulary.
  case words(Text)
  /// A word that is the same in all languages.
  case word(Text)
  /// A formula.
  case formula(Formula)

  var phrases: [Text] { if case .words(let words) = self { [words] } else { [] } }
}

/// Something written beside the nodes.
public struct Note: Sendable {
  /// Which part of the text stands at its place.
  public enum Anchor: Sendable { case start, middle, end }
  /// How it is written.
  public enum Look: Sendable, Equatable {
    /// Less than what it stands beside.
    case muted
    /// In full ink.
    case strong
    /// As the name of a series, 1 to 4.
    case series(Int)
  }

  /// What is written.
  public var writing: Writing
  /// Its place, on the base line.
  public var x: Int, y: Int
  /// Which part of the text stands there.
  public var anchor: Anchor
  /// How it is written.
  public var look: Look
}
