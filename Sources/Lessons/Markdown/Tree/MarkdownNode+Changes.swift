import CMark

/// Changes of the tree. Nothing is freed here: what is taken out is the document's to free.
extension MarkdownNode {
  /// Takes the node out of the tree for good.
  func remove() { document.bury(pointer) }

  /// Replaces the node with HTML; its children are kept between `opening` and `closing`, or dropped.
  ///
  /// - Returns: What replaced it.
  @discardableResult
  func replace(
    opening: String, closing: String = "", isBlock: Bool = false, keepingChildren: Bool = false
  ) -> MarkdownNode {
    replace(isBlock ? CMARK_NODE_CUSTOM_BLOCK : CMARK_NODE_CUSTOM_INLINE, opening, closing) { custom in
      if keepingChildren { custom.adoptChildren(of: self) }
    }
  }

  /// Makes the paragraph a block of HTML that holds the words of others, each between an opening and a closing text; the
  /// others are removed.
  ///
  /// - Returns: The block.
  func replace(
    opening: String, closing: String, holding parts: [(opening: String, node: MarkdownNode, closing: String)]
  ) -> MarkdownNode {
    replace(CMARK_NODE_CUSTOM_BLOCK, opening, closing) { block in
      for part in parts {
        guard let cell = custom(CMARK_NODE_CUSTOM_INLINE, part.opening, part.closing) else { continue }
        cell.adoptChildren(of: part.node)
        cmark_node_append_child(block.pointer, cell.pointer)
        part.node.remove()
      }
    }
  }

  /// Puts HTML before the first child of an inline container.
  func prepend(_ html: String) {
    guard let custom = custom(CMARK_NODE_CUSTOM_INLINE, html) else { return }
    cmark_node_prepend_child(pointer, custom.pointer)
  }

  /// Puts HTML after the last child of an inline container.
  func append(_ html: String) {
    guard let custom = custom(CMARK_NODE_CUSTOM_INLINE, html) else { return }
    cmark_node_append_child(pointer, custom.pointer)
  }

  /// Moves the node after another one.
  func move(behind other: MarkdownNode) {
    cmark_node_insert_after(other.pointer, pointer)
  }

  private func replace(
    _ type: cmark_node_type, _ opening: String, _ closing: String, filling fill: (MarkdownNode) -> Void
  ) -> MarkdownNode {
    guard let custom = custom(type, opening, closing) else { return self }
    fill(custom)
    guard cmark_node_insert_before(pointer, custom.pointer) == 1 else { return self }
    remove()
    return custom
  }

  private func adoptChildren(of other: MarkdownNode) {
    while let child = other.firstChild, cmark_node_append_child(pointer, child.pointer) == 1 {}
  }

  /// A new node of HTML, in the graveyard until it gets its place.
  private func custom(_ type: cmark_node_type, _ opening: String, _ closing: String = "") -> MarkdownNode? {
    guard let custom = cmark_node_new(type) else { return nil }
    document.bury(custom)
    cmark_node_set_on_enter(custom, opening)
    cmark_node_set_on_exit(custom, closing)
    return MarkdownNode(pointer: custom, document: document)
  }
}
