import CMark

/// A tree parsed by libcmark, freed with its last reference.
final class MarkdownDocument {
  let root: MarkdownNode

  /// Parses a text as it is.
  convenience init?(_ scalars: [Unicode.Scalar]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count)
    for scalar in scalars { bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter) }
    self.init(bytes)
  }

  init?(_ bytes: [UInt8]) {
    let options = CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8
    let tree = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress else { return cmark_parse_document("", 0, options) }
        return cmark_parse_document(start, characters.count, options)
      }
    }
    guard let tree else { return nil }
    root = MarkdownNode(pointer: tree)
  }

  deinit {
    cmark_node_free(root.pointer)
  }

  func html(allowRawHTML: Bool) -> String {
    let options = allowRawHTML ? CMARK_OPT_UNSAFE : CMARK_OPT_DEFAULT
    guard let text = cmark_render_html(root.pointer, options) else { return "" }
    defer { cmark_get_default_mem_allocator().pointee.free(text) }
    return String(cString: text)
  }
}
