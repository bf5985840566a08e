import Foundation
import ModulePacking

/// Compiles modules to one WebAssembly module and writes it, packed, into a Swift file.
///
///     ExplorerBuilder <swiftc> <sources> <work folder> <output> <module>…
@main
struct ExplorerBuilder {
  let swiftc: URL
  let sources: URL
  let work: URL

  static func main() {
    do {
      try run()
    } catch {
      FileHandle.standardError.write(Data("error: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func run() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 5 else {
      throw Failure("usage: \(arguments[0]) <swiftc> <sources> <work> <output> <module>…")
    }
    let builder = ExplorerBuilder(
      swiftc: URL(filePath: arguments[1]), sources: URL(filePath: arguments[2]), work: URL(filePath: arguments[3]))
    let module = try Data(contentsOf: builder.build(Array(arguments[5...])))
    let packed = try pack(module)
    let unpacker = try compressed(builder.buildUnpacker())
    let size = packed.count + unpacker.count
    guard size <= budget else {
      throw Failure(
        """
        the WebAssembly module of the explorer has \(size) bytes, packed and with what unpacks it, \(size - budget) more than \
        its budget (`budget` in ExplorerBuilder.swift): every reader downloads it with each page, so make it smaller, or say \
        there why not
        """)
    }
    let source = """
      extension ExplorerModule {
        static let packedText: StaticString = "\(packed.base64EncodedString())"
        static let unpackerText: StaticString = "\(unpacker.base64EncodedString())"
        static let dataText: StaticString = "\(try dataSection(of: module).base64EncodedString())"
      }

      """
    try source.write(to: URL(filePath: arguments[4]), atomically: true, encoding: .utf8)
  }

  /// The most bytes that a page may load for the module: a little above what it has, so that growth is noticed when it
  /// happens.
  private static let budget = 82_000

  // What is not trivial is inlined by the linker alone, which knows where that makes the code smaller; but loops over numbers
  // need it early, and more room, to become fast. They belong in the numerics.
  private static let numerics = "Numerics"
  private static let withoutInlining = without("inline", "early-inline")

  // Common sequences that Swift puts into functions of their own, and retains and releases that it moves to where some can be
  // left out, make a module larger that is linked and packed as a whole.
  private static let smallerSwift = without("outliner", "release-hoisting", "retain-sinking")

  private static func without(_ passes: String...) -> [String] {
    passes.flatMap { ["-Xllvm", "-sil-disable-pass=\($0)"] }
  }

  // Loops keep one counter where strength reduction would give each of their pointers its own, functions that came out alike,
  // such as those of lists of different types, become one, and values are computed again rather than kept: in a packed module
  // that takes less. The threshold was chosen by the size, too.
  private static let smaller = [
    "-disable-lsr", "-enable-merge-functions", "-disable-machine-cse", "-enable-pre=false", inlining,
  ].flatMap { ["-mllvm", $0] }
  private static let inlining = "-inline-threshold=50"

  /// Each module by itself, since they are separate in the package: Swift to LLVM's language, and that to an object which the
  /// linker optimizes once more as a whole.
  ///
  /// The checks of ranges and overflows are left out here; the native build has them, and computes the same numbers.
  private func build(_ modules: [String]) throws -> URL {
    try clang([
      "-O2", "-ffreestanding", "-fno-builtin", "-c", path("Explorer/WebAssembly/runtime.c", in: sources), "-o",
      path("runtime.o"),
    ])
    for module in modules {
      try run(
        swiftc,
        [
          "-target", Self.target, "-enable-experimental-feature", "Embedded", "-wmo", "-Osize", "-parse-as-library",
          "-swift-version", "6", "-package-name", "unroll", "-Xcc", "-msimd128",
          "-enable-upcoming-feature", "ExistentialAny", "-enable-upcoming-feature", "InternalImportsByDefault",
          "-enable-upcoming-feature", "MemberImportVisibility",
          "-enforce-exclusivity=unchecked", "-assert-config", "Unchecked", "-Xfrontend", "-remove-runtime-asserts",
          "-Xfrontend", "-enable-lexical-lifetimes=false",
          "-D", "READER", "-module-name", module, "-I", work.path(percentEncoded: false),
          "-emit-module", "-emit-module-path", path("\(module).swiftmodule"), "-emit-irgen", "-o", path("\(module).ll"),
        ] + Self.smallerSwift + (module == Self.numerics ? [] : Self.withoutInlining) + swiftFiles(of: module))
    }
    var code = try IntermediateCode(modules.map { work.appending(path: "\($0).ll") })
    code.callRuntime()
    code.dropUnusedArguments()
    if let numerics = modules.firstIndex(of: Self.numerics) { code.favourSpeed(of: numerics) }
    try code.write()
    for module in modules {
      let options = module == Self.numerics ? ["-O2"] : ["-Oz", "-mllvm", Self.inlining]
      try clang(
        options + [
          "-mllvm", "-enable-pre=false", "-flto", "-Wno-override-module", "-c", "-x", "ir", path("\(module).ll"), "-o",
          path("\(module).o"),
        ])
    }
    let module = work.appending(path: "explorer.wasm")
    try run(
      tool("wasm-ld"),
      ["--no-entry", "--gc-sections", "--strip-all", "--compress-relocations", "--lto-O2"] + Self.smaller
        + ["-o", module.path(percentEncoded: false), path("runtime.o")] + linkOrder(modules).map { path("\($0).o") })
    return module
  }

  /// The numerics first, whose functions are taken as they were compiled there, and not from a module that uses them. Then from
  /// the last module, which uses all others: functions stand in the order of their first use, beside what resembles them,
  /// which gzip likes.
  private func linkOrder(_ modules: [String]) -> [String] {
    modules.filter { $0 == Self.numerics } + modules.filter { $0 != Self.numerics }.reversed()
  }

  private static let target = "wasm32-unknown-none-wasm"

  private func clang(_ arguments: [String]) throws {
    try run(tool("clang"), ["-target", Self.target, "-msimd128", "-mbulk-memory"] + arguments)
  }

  private func swiftFiles(of module: String) throws -> [String] {
    let folder = sources.appending(path: module)
    let all =
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
    let files = all.filter { $0.pathExtension == "swift" }.map { $0.path(percentEncoded: false) }.sorted()
    if files.isEmpty { throw Failure("there is no Swift file in \(folder.path(percentEncoded: false))") }
    return files
  }

  /// What makes the module of the packed one, in a browser.
  private func buildUnpacker() throws -> URL {
    let folder = sources.appending(path: "ModulePacking")
    let objects = try ["Coder", "Module", "WebAssembly/Unpacker"].map { name in
      let object = path("\(URL(filePath: name).lastPathComponent).unpacker.o")
      // The coder takes the time, the rest is to be small.
      let optimization = name == "Coder" ? "-O2" : "-Os"
      try clang([
        optimization, "-ffreestanding", "-I", path("include", in: folder), "-I", folder.path(percentEncoded: false),
        "-c",
        path("\(name).c", in: folder), "-o", object,
      ])
      return object
    }
    let module = work.appending(path: "unpacker.wasm")
    try run(
      tool("wasm-ld"),
      ["--no-entry", "--gc-sections", "--strip-all", "-o", module.path(percentEncoded: false)] + objects)
    return module
  }

  /// gzip without a name and a time, so that equal modules are equal bytes.
  private static func compressed(_ file: URL) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-9", "-n", "-c", file.path(percentEncoded: false)]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0, !data.isEmpty else { throw Failure("gzip failed") }
    return data
  }

  /// The constants of a module, its strings among them (WebAssembly core specification 2.0, section 5.5.14).
  private static func dataSection(of module: Data) throws -> Data {
    var rest = module.dropFirst(8)
    while let kind = rest.popFirst() {
      var size = 0
      var shift = 0
      while let byte = rest.popFirst() {
        size |= Int(byte & 127) << shift
        shift += 7
        if byte < 128 { break }
      }
      guard size <= rest.count else { break }
      if kind == 11 { return Data(rest.prefix(size)) }
      rest = rest.dropFirst(size)
    }
    throw Failure("the module of the explorer has no data section")
  }

  private static func pack(_ module: Data) throws -> Data {
    let bytes = [UInt8](module)
    func filled(upTo room: Int, _ fill: (UnsafeMutablePointer<UInt8>?, Int) -> Int) -> [UInt8] {
      [UInt8](unsafeUninitializedCapacity: room) { $1 = min(fill($0.baseAddress, room), room) }
    }
    let packed = filled(upTo: bytes.count) { packModule(bytes, bytes.count, $0, $1) }
    guard filled(upTo: bytes.count + 1, { unpackModule(packed, packed.count, $0, $1) }) == bytes else {
      throw Failure("the packed module of the explorer does not unpack to what it was")
    }
    return Data(packed)
  }

  private func run(_ tool: URL, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = tool
    process.arguments = arguments
    try process.run()
    process.waitUntilExit()
    if process.terminationStatus != 0 {
      throw Failure(
        "\(tool.lastPathComponent) ended with \(process.terminationStatus): \(arguments.joined(separator: " "))")
    }
  }

  /// A tool of the toolchain that `swiftc` is of.
  private func tool(_ name: String) -> URL {
    swiftc.resolvingSymlinksInPath().deletingLastPathComponent().appending(path: name)
  }

  private func path(_ name: String, in folder: URL? = nil) -> String {
    (folder ?? work).appending(path: name).path(percentEncoded: false)
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
  }
}
