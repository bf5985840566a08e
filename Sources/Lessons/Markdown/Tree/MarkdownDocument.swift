import CMark

/// A tree parsed by libcmark, freed with its last reference.
///
/// Nodes are never freed one by one: what is taken out of the tree goes into a graveyard, which lives as long as the
/// tree. So every node has one place, is freed once, and stays valid for those who noted it before it was taken out.
final class MarkdownDocument {
  private let tree: OpaquePointer
  /// A custom block, because one may hold nodes of every type.
  private let graveyard: OpaquePointer

  var root: MarkdownNode { MarkdownNode(pointer: tree, document: self) }

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
    guard let tree, let graveyard = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK) else { return nil }
    (self.tree, self.graveyard) = (tree, graveyard)
  }

  deinit {
    cmark_node_free(tree)
    cmark_node_free(graveyard)
  }

  /// Takes a node with all below it out of the tree.
  func bury(_ node: OpaquePointer) {
    // The graveyard and the root would have no place to go; nothing of ours asks for that.
    guard node != tree, node != graveyard else { return }
    _ = cmark_node_append_child(graveyard, node)
  }

  /// Whether a node is in the tree still.
  func holds(_ node: OpaquePointer) -> Bool {
    var top = node
    while let parent = cmark_node_parent(top) { top = parent }
    return top == tree
  }

  func html(allowRawHTML: Bool) -> String {
    let options = allowRawHTML ? CMARK_OPT_UNSAFE : CMARK_OPT_DEFAULT
    guard let text = cmark_render_html(tree, options) else { return "" }
    defer { cmark_get_default_mem_allocator().pointee.free(text) }
    return String(cString: text)
  }
}
