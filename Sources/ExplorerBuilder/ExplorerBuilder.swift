import Foundation

/// Compiles modules to one WebAssembly module and writes it, compressed, into a Swift file.
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
    let modules = Array(arguments[5...])
    let file = try builder.build(modules)
    let compressed = try compressed(file)
    if compressed.count > expectedSize {
      print(
        """
        warning: the WebAssembly module of the explorer has \(compressed.count) bytes, compressed, which every reader loads; \
        it was expected to have no more than \(expectedSize) (`expectedSize` in ExplorerBuilder.swift). Its parts, in bytes of \
        code before linking: \(try builder.sizes(of: modules))
        """)
    }
    let source = """
      extension ExplorerModule {
        static let compressedText: StaticString = "\(compressed.base64EncodedString())"
        static let dataText: StaticString = "\(try dataSection(of: Data(contentsOf: file)).base64EncodedString())"
      }

      """
    try source.write(to: URL(filePath: arguments[4]), atomically: true, encoding: .utf8)
  }

  /// How many bytes readers are known to load: more are said, so that growth is noticed when it happens.
  private static let expectedSize = 200_000

  // Swift's code for WebAssembly holds much that is used once or never; the linker, which sees all modules, leaves that out.
  private static let compilation = [
    "-target", target, "-enable-experimental-feature", "Embedded", "-wmo", "-lto=llvm-full", "-parse-as-library",
    "-swift-version", "6", "-package-name", "unroll", "-Xcc", "-msimd128", "-enforce-exclusivity=unchecked",
    "-enable-upcoming-feature", "ExistentialAny", "-enable-upcoming-feature", "InternalImportsByDefault",
    "-enable-upcoming-feature", "MemberImportVisibility", "-D", "READER",
  ]

  /// Each module by itself, since they are separate in the package.
  private func build(_ modules: [String]) throws -> URL {
    try run(
      tool("clang"),
      [
        "-target", Self.target, "-msimd128", "-mbulk-memory", "-O2", "-flto", "-ffreestanding", "-fno-builtin", "-c",
        path("Explorer/WebAssembly/runtime.c", in: sources), "-o", path("runtime.o"),
      ])
    for module in modules {
      try run(
        swiftc,
        Self.compilation + [
          // Loops over numbers are worth their room.
          module == "Numerics" ? "-O" : "-Osize", "-module-name", module, "-I", work.path(percentEncoded: false),
          "-emit-module", "-emit-module-path", path("\(module).swiftmodule"), "-c", "-o", path("\(module).o"),
        ] + swiftFiles(of: module))
    }
    let module = work.appending(path: "explorer.wasm")
    try run(
      tool("wasm-ld"),
      [
        "--no-entry", "--gc-sections", "--strip-all", "--compress-relocations", "--lto-O2", "-o",
        module.path(percentEncoded: false),
      ] + (["runtime"] + modules).map { path("\($0).o") })
    return module
  }

  private static let target = "wasm32-unknown-none-wasm"

  private func sizes(of modules: [String]) throws -> String {
    let sizes = try modules.map { ($0, try Data(contentsOf: work.appending(path: "\($0).o")).count) }
    return sizes.sorted { $0.1 > $1.1 }.map { "\($0) \($1)" }.joined(separator: ", ")
  }

  private func swiftFiles(of module: String) throws -> [String] {
    let folder = sources.appending(path: module)
    let all =
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
    let files = all.filter { $0.pathExtension == "swift" }.map { $0.path(percentEncoded: false) }.sorted()
    if files.isEmpty { throw Failure("there is no Swift file in \(folder.path(percentEncoded: false))") }
    return files
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
