import Foundation

/// What the Swift compiler made of some modules, in LLVM's language, changed where no option of a compiler makes it smaller.
/// No change touches a result.
struct IntermediateCode {
  private typealias Line = ArraySlice<UInt8>

  private let files: [URL]
  /// The lines of each file.
  private var modules: [[Line]]

  init(_ files: [URL]) throws {
    self.files = files
    modules = try files.map { file in
      [UInt8](try Data(contentsOf: file)).split(separator: Self.newline, omittingEmptySubsequences: false)
    }
  }

  func write() throws {
    for (file, lines) in zip(files, modules) { try Data(lines.joined(separator: [Self.newline])).write(to: file) }
  }

  private static let newline = UInt8(ascii: "\n")

  // MARK: The runtime

  /// Marks the runtime's small functions, retain and release above all, to be called: copied to each of their thousands of
  /// calls they would be most of the module.
  mutating func callRuntime() {
    let names = [
      "retain", "release", "allocObject", "bridgeObject", "once", "isUniquelyReferenced", "dealloc", "initStackObject",
      "initStaticObject",
    ].map { "@swift_\($0)" }
    for m in modules.indices {
      for l in modules[m].indices where modules[m][l].starts(with: "define ".utf8) {
        guard
          let symbol = Self.symbols(in: modules[m][l]).first.map({ String(decoding: modules[m][l][$0], as: UTF8.self) }
          ),
          names.contains(where: symbol.hasPrefix), let attributes = modules[m][l].lastRange(of: ") #")
        else { continue }
        modules[m][l].replaceSubrange(attributes, with: Array(") noinline #".utf8))
      }
    }
  }

  // MARK: Loops

  /// Lets the functions of a module be somewhat larger where that makes them faster: loops that compute several numbers at
  /// once, above all.
  mutating func favourSpeed(of module: Int) {
    for l in modules[module].indices where modules[module][l].starts(with: "attributes #".utf8) {
      guard let mark = modules[module][l].firstRange(of: "minsize ") else { continue }
      modules[module][l].removeSubrange(mark)
    }
  }

  // MARK: Calls

  /// Gives the functions that are only ever called by name the convention that suits the linker best.
  ///
  /// On WebAssembly, Swift's own convention hands every function two more arguments, for the context of a closure and for an
  /// error, since a call through a table has to fit whatever function it meets. Where none is taken for a closure, the
  /// linker, free to choose, drops the two, and what else is not used.
  mutating func dropUnusedArguments() {
    var uses = [ArraySlice<UInt8>: Int]()
    var calls = uses
    for line in modules.joined() {
      for symbol in Self.symbols(in: line) { uses[line[symbol], default: 0] += 1 }
      if let called = Self.conventionalSymbol(in: line) { calls[line[called.symbol], default: 0] += 1 }
    }
    for m in modules.indices {
      for l in modules[m].indices {
        guard let called = Self.conventionalSymbol(in: modules[m][l]) else { continue }
        let symbol = modules[m][l][called.symbol]
        if uses[symbol] == calls[symbol] {
          modules[m][l].replaceSubrange(called.convention, with: Array("fastcc".utf8))
        }
      }
    }
  }

  /// Swift's convention and the function that a line calls, declares or defines with it.
  private static func conventionalSymbol(in line: Line) -> (convention: Range<Int>, symbol: Range<Int>)? {
    guard let convention = line.firstRange(of: "swiftcc") else { return nil }
    let parenthesis = UInt8(ascii: "(")
    for symbol in symbols(in: line) where symbol.lowerBound > convention.upperBound {
      // Else it is an argument, and the function called is in a variable.
      return symbol.upperBound < line.endIndex && line[symbol.upperBound] == parenthesis ? (convention, symbol) : nil
    }
    return nil
  }

  /// Where the names of functions and globals stand in a line, with their @.
  private static func symbols(in line: Line) -> [Range<Int>] {
    let (at, quote) = (UInt8(ascii: "@"), UInt8(ascii: "\""))
    var found = [Range<Int>]()
    var next = line.startIndex
    while let start = line[next...].firstIndex(of: at) {
      var end = start + 1
      if end < line.endIndex, line[end] == quote {
        end = line[(end + 1)...].firstIndex(of: quote).map { $0 + 1 } ?? line.endIndex
      } else {
        end = line[end...].firstIndex { !isPartOfName($0) } ?? line.endIndex
      }
      found.append(start..<end)
      next = end
    }
    return found
  }

  private static func isPartOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "$"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func firstRange(of text: StaticString) -> Range<Int>? {
    text.withUTF8Buffer { text in
      var next = startIndex
      while let start = self[next...].firstIndex(of: text[0]) {
        if self[start...].starts(with: text) { return start..<start + text.count }
        next = start + 1
      }
      return nil
    }
  }

  fileprivate func lastRange(of text: StaticString) -> Range<Int>? {
    var last: Range<Int>?
    while let range = self[(last?.upperBound ?? startIndex)...].firstRange(of: text) { last = range }
    return last
  }
}
