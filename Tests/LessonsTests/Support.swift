import Diagnostics
import Foundation
import Lessons

/// Whether to run what takes many minutes: `UNROLL_EXHAUSTIVE=1 swift test …`.
let isExhaustive = ProcessInfo.processInfo.environment["UNROLL_EXHAUSTIVE"] != nil

/// How many inputs a fuzzer tries: `UNROLL_FUZZ_ROUNDS=100000 swift test …`, or a million in an exhaustive run.
func fuzzRounds(_ usual: Int) -> Int {
  ProcessInfo.processInfo.environment["UNROLL_FUZZ_ROUNDS"].flatMap(Int.init) ?? (isExhaustive ? 1_000_000 : usual)
}

/// How long this thread has run on a processor.
func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// A lesson of a body: its first line is line 4 of the file.
func parse(body: String, options: RenderOptions = RenderOptions()) -> ParsedLesson {
  parse("---\ntitle: T\n---\n" + body, options: options)
}

func parse(_ text: String, options: RenderOptions = RenderOptions()) -> ParsedLesson {
  LessonParser.parse(file: "x.md", bytes: Array(text.utf8), options: options)
}

/// `line:column id` of every problem.
func places(_ parsed: ParsedLesson) -> [String] {
  parsed.diagnostics.map { "\($0.position.map(String.init(describing:)) ?? "-") \($0.id)" }
}

/// The body with parts written as `{…}`.
func outline(_ parts: [BodyPart]) -> String {
  parts.map { part in
    func state(_ settings: [Setting]) -> String {
      settings.map { "|\($0.name.value)=\($0.value.value)" }.joined()
    }
    return switch part {
    case .html(let html): html
    case .formula(let mathML): "{formula \(mathML)}"
    case .figure(let index): "{figure \(index)}"
    case .figureReference(let reference): "{ref \(reference.page.map { $0.value + "#" } ?? "")\(reference.id.value)}"
    case .value(let value):
      "{value \(value.figure.value):\(value.name.value)\(state(value.state)) = \(value.written.value)}"
    case .pageLink(let link):
      "{page \(link.path.value)\(link.fragment.map { "#" + $0.value } ?? "")\(state(link.state))}"
    case .fileLink(let link): "{file \(link.path.value)\(link.fragment.map { "#" + $0.value } ?? "")}"
    case .word(let word): "{\(word.english)}"
    case .citation(let citation):
      "{cite \(citation.items.map { $0.key.value + ($0.locator.map { ", " + $0 } ?? "") }.joined(separator: "; "))}"
    case .anchorLink(let link): "{anchor \(link.id.value)\(state(link.state))}"
    }
  }.joined()
}

func rendered(_ body: String, options: RenderOptions = RenderOptions()) -> String {
  outline(parse(body: body, options: options).lesson?.body ?? [])
}

/// Everything that a part took from the source with a position.
func locatedTexts(in parts: [BodyPart]) -> [Located<String>] {
  func texts(_ settings: [Setting]) -> [Located<String>] { settings.flatMap { [$0.name, $0.value] } }
  return parts.flatMap { part -> [Located<String>] in
    switch part {
    case .html, .formula, .figure, .word: []
    case .citation(let citation): citation.items.map(\.key)
    case .figureReference(let reference): [reference.id] + (reference.page.map { [$0] } ?? [])
    case .value(let value): [value.written, value.figure, value.name] + texts(value.state)
    case .pageLink(let link): [link.path] + (link.fragment.map { [$0] } ?? []) + texts(link.state)
    case .fileLink(let link): [link.path] + (link.fragment.map { [$0] } ?? [])
    case .anchorLink(let link): [link.id] + texts(link.state)
    }
  }
}

/// The text of the source at the place of a located text.
func sourceText<Value>(of located: Located<Value>, in source: SourceText) -> String {
  let scalars = (source.line(located.position.line) ?? "").unicodeScalars
  return String(String.UnicodeScalarView(scalars.dropFirst(located.position.column - 1).prefix(located.length)))
}
