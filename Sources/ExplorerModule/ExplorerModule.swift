/// The WebAssembly module that runs experiments in a reader's browser, made from the modules of this package when the package
/// is built (`ExplorerPlugin`), so that the program carries it and a site needs no tools.
public enum ExplorerModule {
  /// The module, compressed by gzip, in base64.
  public static var base64: String { "\(text)" }
}
