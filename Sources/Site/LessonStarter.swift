import Diagnostics
import Foundation
import Lessons

/// A new lesson in a site that is there.
public struct LessonStarter {
  /// Why a lesson could not be made.
  public struct Failure: Error {
    /// One line for the author.
    public let reason: String
  }

  private let root: String
  private let files: FileSystem

  /// A starter for the site at `root`.
  public init(root: String, files: FileSystem = .disk) {
    self.root = root
    self.files = files
  }

  /// Makes `content/<language>/NN-title.md`; returns the paths of the files that were made, the lesson last.
  ///
  /// - Parameters:
  ///   - title: The title, in any script.
  ///   - language: The language; without one, the first of the site. One that the site does not have yet begins with a
  ///     landing page.
  ///   - original: The lesson that it translates, by its file name: the new one has the same name, and its text and
  ///     experiments to translate.
  public func makeLesson(title: String, language: String?, translating original: String?) throws(Failure) -> [String] {
    let title = title.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !title.isEmpty, !title.unicodeScalars.contains(where: { $0.value < 32 || $0.value == 127 }) else {
      throw Failure(reason: "a lesson needs a title of one line")
    }
    let (configuration, _) = SiteConfiguration.read(try? files.read(root + "/" + SiteConfiguration.fileName))
    let folders = ((try? files.list(root + "/content")) ?? []).filter {
      !$0.hasPrefix(".") && files.kind("\(root)/content/\($0)") == .folder
    }.sorted()
    let languages = configuration.languages.isEmpty ? folders : configuration.languages.map(\.value)
    guard let first = languages.first ?? folders.first else {
      throw Failure(reason: "there is no lesson in `content` to stand beside; `unroll init` makes a site")
    }
    let language = language ?? first
    guard Path.isPortable(language), !language.hasPrefix("."), !language.utf8.contains(UInt8(ascii: "/")) else {
      throw Failure(reason: "`\(language)` is no language; expected the name of a folder of content/, such as `zh`")
    }
    var made = [(path: String, text: String)]()
    if files.kind("\(root)/content/\(language)/index.md") == nil {
      made.append(try landingPage(in: language, like: first))
    }
    let folder = "content/" + language
    if let original {
      let (name, text) = try translation(of: original, into: language, from: folders, title: title)
      made.append((folder + "/" + name, text))
    } else {
      let text = "---\ntitle: \(Self.scalar(title))\n---\n\n" + NewLessonText(language: language).markdown
      made.append((folder + "/" + newName(for: title, in: folder), text))
    }
    if let (path, _) = made.first(where: { files.kind(root + "/" + $0.path) != nil }) {
      throw Failure(reason: "`\(path)` is there already")
    }
    do {
      try files.writeAll(made.map { ($0.path, Array($0.text.utf8)) }, in: root)
    } catch {
      throw Failure(reason: "cannot write `\(error.path)`: \(error.reason); nothing was left")
    }
    return made.map(\.path)
  }

  /// A name that sorts behind the others, of a page that is none of theirs: `03-clipping-by-norm.md`.
  private func newName(for title: String, in folder: String) -> String {
    let names = ((try? files.list(root + "/" + folder)) ?? []).filter { Path.hasEnding(".md", $0) }
    let last = names.compactMap { Int($0.prefix { "0123456789".contains($0) }) }.max() ?? 0
    let number = String(last + 1)
    let taken = Set(names.map { ContentTree.withoutNumber(Path.dropping(ending: ".md", from: $0)) })
      .union(["index", "404"])
    let slug = Self.slug(of: title)
    let free = ([slug] + (2...max(2, names.count + 3)).map { "\(slug)-\($0)" }).first { !taken.contains($0) }
    return String(repeating: "0", count: max(0, 2 - number.count)) + number + "-" + (free ?? slug) + ".md"
  }

  /// A title in lowercase Latin letters, digits and hyphens: 梯度裁剪 becomes `ti-du-cai-jian`.
  static func slug(of title: String) -> String {
    let latin = title.applyingTransform(.toLatin, reverse: false) ?? title
    let plain = (latin.applyingTransform(.stripDiacritics, reverse: false) ?? latin).lowercased()
    let words = plain.unicodeScalars.split { !("a"..."z" ~= $0 || "0"..."9" ~= $0) }.map { String($0) }
    let slug = String(words.joined(separator: "-").prefix(60))
    return slug.isEmpty ? "lesson" : slug.hasSuffix("-") ? String(slug.dropLast()) : slug
  }

  private func landingPage(in language: String, like first: String) throws(Failure) -> (path: String, text: String) {
    let file = "content/\(first)/index.md"
    let bytes = (try? files.read(root + "/" + file)) ?? []
    let title = LessonParser.parse(file: file, bytes: bytes).lesson?.frontMatter.title.value ?? "Home"
    return ("content/\(language)/index.md", "---\ntitle: \(Self.scalar(title))\n---\n\n\(title).\n")
  }

  /// The original under the new title, for its author to translate.
  private func translation(
    of original: String, into language: String, from folders: [String], title: String
  ) throws(Failure) -> (name: String, text: String) {
    let name = Path.hasEnding(".md", original) ? original : original + ".md"
    guard Path.isInside(name),
      let source = folders.first(where: { $0 != language && files.kind("\(root)/content/\($0)/\(name)") == .file })
    else {
      let names = folders.filter { $0 != language }.flatMap { (try? files.list("\(root)/content/\($0)")) ?? [] }
      let lessons = Set(names.filter { Path.hasEnding(".md", $0) }).sorted()
      let nearest = nearestName(to: name, among: lessons).map { "; did you mean `\($0)`?" } ?? ""
      throw Failure(reason: "there is no lesson `\(name)` in another language\(nearest)")
    }
    let file = "content/\(source)/\(name)"
    guard let bytes = try? files.read(root + "/" + file),
      let lesson = LessonParser.parse(file: file, bytes: bytes).lesson
    else { throw Failure(reason: "`\(file)` cannot be read as a lesson; `unroll check` says why") }
    var lines = lesson.source.lines
    let place = lesson.frontMatter.title.position.line - 1
    guard lines.indices.contains(place), let colon = lines[place].firstIndex(of: ":") else {
      throw Failure(reason: "the title of `\(file)` is not on a line of its own")
    }
    lines[place] = lines[place][...colon] + " " + Self.scalar(title)
    return (name, lines.map { $0 + "\n" }.joined())
  }

  /// The text as YAML reads it back; quoted where it could be read as something else.
  static func scalar(_ text: String) -> String {
    let isPlain =
      text.unicodeScalars.first.map { $0.properties.isAlphabetic } == true
      && text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == " " || $0 == "-" || $0 == ","
      }
      && !["true", "false", "null", "yes", "no", "on", "off"].contains(text.lowercased())
    return isPlain ? text : jsonString(text)
  }
}
