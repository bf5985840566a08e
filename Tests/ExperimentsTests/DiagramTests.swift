import Experiments
import Foundation
import Plots
import Testing

/// What holds for every diagram at every setting, in both widths and both languages.
struct DiagramTests {
  static let kinds = Catalogue.builtIn.experiments.filter(\.isDiagram).map { "\($0.name)" }

  static let chinese: Vocabulary = {
    let path = root + "/templates/languages/zh.yml"
    let lines = ((try? String(contentsOfFile: path, encoding: .utf8)) ?? "").split(separator: "\n")
    return Vocabulary(
      lines.compactMap { line in
        line.wholeMatch(of: /\s\s"(.+?)": (.+)/).map {
          Vocabulary.Entry(english: Array($0.1.utf8), translation: Array($0.2.utf8))
        }
      })
  }()

  static let root: String = {
    var url = URL(filePath: #filePath)
    for _ in 0..<3 { url.deleteLastPathComponent() }
    return url.path
  }()

  /// Every combination of the values of all parameters.
  static func combinations(of experiment: Experiment) -> [Settings] {
    var all = [Settings(defaultsOf: experiment.parameters)]
    for (index, parameter) in experiment.parameters.enumerated() {
      let values: [ParameterValue] =
        switch parameter.domain {
        case .choice(let names): names.indices.map { .choice($0) }
        case .integer(let range): range.map { .integer($0) }
        default: []
        }
      all = all.flatMap { settings in
        values.map { value in
          var changed = settings
          changed.set(index, to: value)
          return changed
        }
      }
    }
    return all
  }

  static func drawing(_ experiment: Experiment, _ settings: Settings) throws -> Drawing {
    let member = Member(label: .literal([]), settings: settings, outcome: experiment.run(settings))
    return try #require(experiment.figure([member]).drawing)
  }

  /// A rectangle in pixels.
  struct Box: CustomStringConvertible {
    var left: Double, top: Double, right: Double, bottom: Double
    var description: String { "(\(left) \(top) \(right) \(bottom))" }

    func meets(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    func holds(_ other: Box) -> Bool {
      left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
    }
  }

  static func box(_ node: Node) -> Box {
    let (halfWidth, halfHeight) = (Double(node.width) / 2, Double(node.height) / 2)
    return Box(
      left: Double(node.x) - halfWidth, top: Double(node.y) - halfHeight, right: Double(node.x) + halfWidth,
      bottom: Double(node.y) + halfHeight)
  }

  static func box(_ writing: Writing, x: Int, y: Int, _ anchor: Note.Anchor, _ vocabulary: Vocabulary) -> Box {
    let width = Double(writing.width(in: vocabulary)) / 10
    let left = Double(x) - (anchor == .start ? 0 : anchor == .end ? width : width / 2)
    // Raised letters reach higher than words, lowered ones deeper.
    let (up, down) = if case .formula = writing { (15.0, 5.0) } else { (11.0, 3.0) }
    return Box(left: left, top: Double(y) - up, right: left + width, bottom: Double(y) + down)
  }

  static func scenes(_ drawing: Drawing) -> [(scene: Scene, width: Double)] {
    [(drawing.broad, 680), (drawing.slim, 340)]
  }

  @Test func `there are diagrams`() { #expect(Self.kinds == ["unrolled", "gate"]) }

  @Test(arguments: kinds)
  func `words are inside, apart from each other, and crossed by no line`(kind: String) throws {
    let experiment = experiment(kind)
    var problems = [String]()
    for settings in Self.combinations(of: experiment) {
      for (scene, width) in Self.scenes(try Self.drawing(experiment, settings)) {
        let paper = Box(left: 0, top: 0, right: width, bottom: Double(scene.height))
        let lines = scene.connectors.flatMap { Self.pieces(of: $0, in: scene) }
        for vocabulary in [Vocabulary(), Self.chinese] {
          let notes = scene.notes.map { Self.box($0.writing, x: $0.x, y: $0.y, $0.anchor, vocabulary) }
          for (i, note) in notes.enumerated() {
            var met = notes[(i + 1)...].filter { note.meets($0) } + lines.filter { note.meets($0) }
            for node in scene.nodes {
              let box = Self.box(node)
              let isInside = [.box, .group].contains(node.shape) && box.holds(note)
              if note.meets(box) && !isInside { met.append(box) }
            }
            if !paper.holds(note) { met.append(paper) }
            if !met.isEmpty { problems.append("\(settings.values) \(width): \(scene.notes[i]) meets \(met)") }
          }
          for node in scene.nodes {
            let width = node.writing?.width(in: vocabulary) ?? 0
            let room = node.shape == .bare ? node.width : node.width - 4
            if !paper.holds(Self.box(node)) || width > 10 * room { problems.append("\(settings.values) \(node)") }
          }
        }
      }
    }
    #expect(problems == [])
  }

  /// The pieces of a line as thin boxes, the last with its head.
  static func pieces(of connector: Connector, in scene: Scene) -> [Box] {
    let points = scene.points(of: connector).map { (x: Double($0.x) / 10, y: Double($0.y) / 10) }
    return (1..<points.count).map { i in
      let half = connector.hasHead && i == points.count - 1 ? 4.0 : 1.0
      let (a, b) = (points[i - 1], points[i])
      let isLevel = a.y == b.y
      return Box(
        left: min(a.x, b.x) - (isLevel ? 0 : half), top: min(a.y, b.y) - (isLevel ? half : 0),
        right: max(a.x, b.x) + (isLevel ? 0 : half), bottom: max(a.y, b.y) + (isLevel ? half : 0))
    }
  }

  @Test(arguments: kinds)
  func `connectors run from edge to edge, level or upright, and through no other node`(kind: String) throws {
    let experiment = experiment(kind)
    var problems = [String]()
    for settings in Self.combinations(of: experiment) {
      for (scene, width) in Self.scenes(try Self.drawing(experiment, settings)) {
        for connector in scene.connectors {
          let points = scene.points(of: connector)
          let (first, last, before) = (points[0], points[points.count - 1], points[points.count - 2])
          let ends = [connector.from.node, connector.to.node]
          let pieces = Self.pieces(of: connector, in: scene)
          let isGood =
            Self.isOnEdge(first, of: scene.nodes[ends[0]]) && Self.isOnEdge(last, of: scene.nodes[ends[1]])
            && zip(points, points.dropFirst()).allSatisfy { ($0.x == $1.x) != ($0.y == $1.y) }
            // A head of 9 px, and some line before it.
            && (!connector.hasHead || abs(last.x - before.x) + abs(last.y - before.y) >= 120)
            && scene.nodes.enumerated().allSatisfy { index, node in
              node.shape == .group || ends.contains(index) || !pieces.contains { $0.meets(Self.box(node)) }
            }
          if !isGood { problems.append("\(settings.values) \(width): \(connector)") }
        }
      }
    }
    #expect(problems == [])
  }

  private static func isOnEdge(_ point: (x: Int, y: Int), of node: Node) -> Bool {
    let (dx, dy) = (Double(point.x) / 10 - Double(node.x), Double(point.y) / 10 - Double(node.y))
    let (halfWidth, halfHeight) = (Double(node.width) / 2, Double(node.height) / 2)
    if node.shape == .circle || node.shape == .fork {
      return abs((dx * dx + dy * dy).squareRoot() - halfWidth) < 0.1
    }
    // Not where the corners are round.
    return (abs(dx) == halfWidth && abs(dy) <= halfHeight - 4) || (abs(dy) == halfHeight && abs(dx) <= halfWidth - 4)
  }

  @Test(arguments: kinds)
  func `every word has a translation, and other settings other words`(kind: String) throws {
    let experiment = experiment(kind)
    #expect(experiment.phrases.allSatisfy { Self.chinese.contains($0) })
    var texts = Set<[UInt8]>()
    for settings in Self.combinations(of: experiment) {
      let member = Member(label: .literal([]), settings: settings, outcome: experiment.run(settings))
      let figure = experiment.figure([member])
      for phrase in figure.phrases { #expect(Self.chinese.contains(phrase), "\(phrase)") }
      let words = String(decoding: figure.alternativeText(Vocabulary()), as: UTF8.self)
      #expect(words.hasSuffix(".") && !words.contains("{}") && !words.contains("  "))
      let translated = String(decoding: figure.alternativeText(Self.chinese), as: UTF8.self)
      #expect(translated.hasSuffix("。") && !translated.contains("{}") && !translated.contains("。 "))
      texts.insert(Array(words.utf8))
      #expect(figure.table.columns.isEmpty && experiment.cost(settings) == 0)
      for size in FigureSize.allCases {
        let svg = String(
          decoding: figure.svg(size, vocabulary: Self.chinese, labelledBy: [], describedBy: nil), as: UTF8.self)
        #expect(!svg.contains(" id=") && !svg.contains("style"))
        for match in svg.matches(of: /font-size="(\d+)"/) { #expect(Int(match.1) ?? 0 >= 12) }
      }
    }
    // With the sentence, the number of steps drawn changes the words only where the first one is left out.
    #expect(texts.count == (kind == "gate" ? 3 : 3 * 3 * (7 + 2)))
  }

  @Test func `the sentence always has its noun, and its verb at the end`() throws {
    let unrolled = experiment("unrolled")
    for steps in 2...8 {
      let settings = settings(of: unrolled, ["steps": .integer(steps), "words": .choice(1)])
      for (scene, _) in Self.scenes(try Self.drawing(unrolled, settings)) {
        let words = scene.notes.compactMap { note in
          if case .word(let word) = note.writing { "\(word)" } else { nil }
        }
        #expect(words.contains("cat") && words.contains("was") && words.contains("porch"))
        #expect(scene.nodes.count(where: \.isLit) == 1)
      }
    }
  }

  /// Weights on every line from cell to cell: shared weights are what the drawing is about.
  @Test(arguments: 2...8)
  func `the same weights stand on every line`(steps: Int) throws {
    let unrolled = experiment("unrolled")
    let drawing = try Self.drawing(unrolled, settings(of: unrolled, ["steps": .integer(steps)]))
    let member = Member(
      label: .literal([]), settings: settings(of: unrolled, ["steps": .integer(steps)]),
      outcome: unrolled.run(Settings(defaultsOf: unrolled.parameters)))
    let svg = String(
      decoding: unrolled.figure([member]).svg(.broad, vocabulary: Vocabulary(), labelledBy: [], describedBy: nil),
      as: UTF8.self)
    for letter in ["h", "x", "y"] {
      #expect(svg.ranges(of: ">W<tspan dy=\"4\" font-size=\"12\">\(letter)</tspan><").count == steps)
    }
    #expect(drawing.broad.connectors.count == 3 * steps)
  }

  @Test(arguments: [
    ("unrolled", ["shows": .choice(2), "words": .choice(1)] as KeyValuePairs<String, ParameterValue>),
    ("gate", ["cell": .choice(1)] as KeyValuePairs<String, ParameterValue>),
  ])
  func `a picture is what it was`(kind: String, changes: KeyValuePairs<String, ParameterValue>) throws {
    let experiment = experiment(kind)
    let settings = settings(of: experiment, changes)
    let member = Member(label: .literal([]), settings: settings, outcome: experiment.run(settings))
    let figure = experiment.figure([member])
    var found = [UInt8]()
    for size in FigureSize.allCases {
      found += figure.svg(size, vocabulary: Vocabulary(), labelledBy: [], describedBy: nil) + [10]
    }
    let path = Self.root + "/Tests/ExperimentsTests/Golden/\(kind).svg.txt"
    let expected = FileManager.default.contents(atPath: path).map { Array($0) } ?? []
    if found != expected { try Data(found).write(to: URL(filePath: path + ".found")) }
    let isSame = found == expected
    #expect(isSame, "what was found stands beside \(kind).svg.txt")
  }
}
