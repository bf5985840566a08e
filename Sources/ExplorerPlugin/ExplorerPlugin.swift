import Foundation
import PackagePlugin

/// Compiles the portable modules to WebAssembly whenever one of their files has changed, and embeds the result.
@main
struct ExplorerPlugin: BuildToolPlugin {
  /// In the order of their dependencies.
  static let modules = ["Numerics", "Plots", "Claims", "Experiments", "Explorer"]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let sources = context.package.directoryURL.appending(path: "Sources")
    let output = context.pluginWorkDirectoryURL.appending(path: "ExplorerModule+Base64.swift")
    return [
      .buildCommand(
        displayName: "Compiling the explorer to WebAssembly",
        executable: try context.tool(named: "ExplorerBuilder").url,
        arguments: [
          try context.tool(named: "swiftc").url.path(percentEncoded: false),
          sources.path(percentEncoded: false), context.pluginWorkDirectoryURL.path(percentEncoded: false),
          output.path(percentEncoded: false),
        ] + Self.modules,
        inputFiles: Self.modules.flatMap { files(in: sources.appending(path: $0)) },
        outputFiles: [output])
    ]
  }

  private func files(in folder: URL) -> [URL] {
    let all =
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
    return all.filter { ["swift", "c", "h"].contains($0.pathExtension) }.sorted { $0.path < $1.path }
  }
}
