import Foundation

/// The WebAssembly module that runs experiments in a reader's browser, made from the modules of this package when the package
/// is built (`ExplorerPlugin`), so that the program carries it and a site needs no tools.
public enum ExplorerModule {
  /// The module, compressed by gzip, in base64.
  public static var compressed: String { "\(compressedText)" }

  /// Whether the module can say these words, UTF-8: every constant text of it lies in its data.
  ///
  /// Words that happen to be part of others count too.
  public static func mayContain(_ words: [UInt8]) -> Bool { words.isEmpty || data.range(of: Data(words)) != nil }

  private static let data = Data(base64Encoded: "\(dataText)") ?? Data()
}
