import Diagnostics
import Foundation
import Site
import Testing

/// Every number and every claim of the project's own lessons, made wrong one at a time, is refused at its place; and
/// every number is put back as it was, byte for byte.
struct MutationTests {
  private struct Lesson {
    let file: String
    let bytes: [UInt8]
    let checker: ProseChecker
  }

  private func lessons() async throws -> [Lesson] {
    let checker = await ProseChecker(root: TemporarySite.repository)
    return try checker.lessons.map {
      Lesson(file: $0, bytes: try FileSystem.disk.read(TemporarySite.repository + "/" + $0), checker: checker)
    }
  }

  /// The offset of a place in a text of whole lines.
  private func offset(_ position: SourcePosition, in bytes: [UInt8]) -> Int {
    var line = 1
    var column = 1
    for (offset, byte) in bytes.enumerated() {
      if line == position.line && column == position.column && byte & 0xC0 != 0x80 { return offset }
      if byte == 0x0A {
        line += 1
        column = 1
      } else if offset + 1 < bytes.count, bytes[offset + 1] & 0xC0 != 0x80 {
        column += 1
      }
    }
    return bytes.count
  }

  /// The text with its last digit, raised or not, made another; NaN and ∞ become 1.
  private func altered(_ text: String) -> String {
    let raised = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    var characters = Array(text)
    guard let index = characters.lastIndex(where: { $0.isASCII && $0.isNumber || raised.contains($0) }) else {
      return "1"
    }
    if let digit = raised.firstIndex(of: characters[index]) {
      characters[index] = raised[(digit + 1) % 10]
    } else {
      characters[index] = Character("\(((characters[index].wholeNumberValue ?? 0) + 1) % 10)")
    }
    return String(characters)
  }

  private func replacing(_ old: String, by new: String, at offset: Int, in bytes: [UInt8]) -> [UInt8] {
    bytes[..<offset] + Array(new.utf8) + bytes[(offset + old.utf8.count)...]
  }

  @Test func `every quoted number with its last digit altered is refused, and mended byte for byte`() async throws {
    var numbers = 0
    for lesson in try await lessons() {
      #expect(lesson.checker.check(lesson.file, bytes: lesson.bytes).diagnostics.isEmpty)
      for value in lesson.checker.values(in: lesson.file) {
        numbers += 1
        let start = offset(value.position, in: lesson.bytes)
        #expect(lesson.bytes[start...].starts(with: value.text.utf8))
        let wrong = replacing(value.text, by: altered(value.text), at: start, in: lesson.bytes)
        let (diagnostics, fixes) = lesson.checker.check(lesson.file, bytes: wrong)
        #expect(
          diagnostics.map { "\($0.id) \($0.position.map(String.init(describing:)) ?? "")" }
            == ["wrong-value \(value.position)"], "\(value.text)")
        let mended = NumberFix.apply(fixes, to: wrong)
        #expect(mended.made.count == 1 && mended.bytes == lesson.bytes, "\(value.text) \(fixes)")
      }
    }
    #expect(numbers > 80)
  }

  @Test func `all numbers altered together are mended byte for byte, with any line endings and a byte order mark`()
    async throws
  {
    for lesson in try await lessons() {
      var wrong = lesson.bytes
      for value in lesson.checker.values(in: lesson.file).sorted(by: { $0.position > $1.position }) {
        wrong = replacing(value.text, by: altered(value.text), at: offset(value.position, in: lesson.bytes), in: wrong)
      }
      for ending in ["\n", "\r\n", "\r"] {
        func converted(_ bytes: [UInt8]) -> [UInt8] {
          [0xEF, 0xBB, 0xBF] + Array(String(decoding: bytes, as: UTF8.self).replacing("\n", with: ending).utf8)
        }
        let (_, fixes) = lesson.checker.check(lesson.file, bytes: converted(wrong))
        #expect(NumberFix.apply(fixes, to: converted(wrong)).bytes == converted(lesson.bytes), "\(lesson.file)")
      }
    }
  }

  @Test func `every claim negated is refused at its place`() async throws {
    var claims = 0
    for lesson in try await lessons() {
      for claim in lesson.checker.claims(in: lesson.file) {
        claims += 1
        let start = offset(claim.position, in: lesson.bytes)
        #expect(lesson.bytes[start...].starts(with: claim.text.utf8))
        let wrong = replacing(claim.text, by: negated(claim.text), at: start, in: lesson.bytes)
        let (diagnostics, fixes) = lesson.checker.check(lesson.file, bytes: wrong)
        #expect(
          diagnostics.map { "\($0.id) \($0.position.map(String.init(describing:)) ?? "")" }
            == ["false-claim \(claim.position)"], "\(claim.text)")
        #expect(fixes.isEmpty)
      }
    }
    #expect(claims >= 24)
  }

  /// The state of the whole claim stays at its end; where it is that of a name, the brackets make no difference.
  private func negated(_ claim: String) -> String {
    "not (\(claim))"
  }
}
