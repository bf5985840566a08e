import Foundation
import PackagePlugin

/// Puts the built-in templates, the site to start from and the scripts of the preview into the program, so that it works
/// from anywhere without a file beside it.
@main
struct FileEmbedderPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let package = context.package.directoryURL
    let folders = [
      ("templates", package.appending(path: "templates")),
      ("starter", target.directoryURL.appending(path: "Starter")),
      ("preview", target.directoryURL.appending(path: "Preview")),
    ]
    let output = context.pluginWorkDirectoryURL.appending(path: "BuiltInFiles+Encoded.swift")
    return [
      .buildCommand(
        displayName: "Embedding templates",
        executable: try context.tool(named: "FileEmbedder").url,
        arguments: [output.path(percentEncoded: false)]
          + folders.map { "\($0)=\($1.path(percentEncoded: false))" },
        inputFiles: folders.flatMap { files(in: $1) },
        outputFiles: [output])
    ]
  }

  private func files(in folder: URL) -> [URL] {
    let all =
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
    return all.filter { !$0.hasDirectoryPath }.sorted { $0.path < $1.path }
  }
}
