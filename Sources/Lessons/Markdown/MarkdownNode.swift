import CMark

/// A node of a parsed tree; valid as long as the document is.
struct MarkdownNode: Equatable {
  let pointer: OpaquePointer

  var type: cmark_node_type { cmark_node_get_type(pointer) }
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

  var parent: MarkdownNode? { cmark_node_parent(pointer).map(MarkdownNode.init) }
  var previous: MarkdownNode? { cmark_node_previous(pointer).map(MarkdownNode.init) }
  var next: MarkdownNode? { cmark_node_next(pointer).map(MarkdownNode.init) }
  var firstChild: MarkdownNode? { cmark_node_first_child(pointer).map(MarkdownNode.init) }
  var lastChild: MarkdownNode? { cmark_node_last_child(pointer).map(MarkdownNode.init) }

  var literal: String {
    get { String(cString: cmark_node_get_literal(pointer), orEmpty: ()) }
    nonmutating set { cmark_node_set_literal(pointer, newValue) }
  }

  var fenceInfo: String { String(cString: cmark_node_get_fence_info(pointer), orEmpty: ()) }

  func setFenceInfo(_ info: String) { cmark_node_set_fence_info(pointer, info) }

  var destination: String {
    get { String(cString: cmark_node_get_url(pointer), orEmpty: ()) }
    nonmutating set { cmark_node_set_url(pointer, newValue) }
  }

  var title: String {
    get { String(cString: cmark_node_get_title(pointer), orEmpty: ()) }
    nonmutating set { cmark_node_set_title(pointer, newValue) }
  }

  /// Visits the node and all below it, entering and leaving; the tree must not change meanwhile.
  func walk(_ visit: (_ node: MarkdownNode, _ entering: Bool) -> Void) {
    guard let iterator = cmark_iter_new(pointer) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      guard let node = cmark_iter_get_node(iterator) else { return }
      visit(MarkdownNode(pointer: node), event == CMARK_EVENT_ENTER)
    }
  }

  /// The words of the node without markup, line ends as spaces.
  var plainText: String {
    var text = ""
    walk { node, entering in
      guard entering else { return }
      switch node.type {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE: text += node.literal
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text += " "
      default: break
      }
    }
    return text
  }

  /// Whether the items of a list stand close: their paragraphs are then not marked as such.
  var isTight: Bool {
    get { cmark_node_get_list_tight(pointer) == 1 }
    nonmutating set { cmark_node_set_list_tight(pointer, newValue ? 1 : 0) }
  }

  /// Takes the node out of the tree for good.
  func remove() {
    cmark_node_unlink(pointer)
    cmark_node_free(pointer)
  }

  /// Puts HTML in the place of the node; its children are kept between `opening` and `closing`, or dropped.
  func replace(opening: String, closing: String = "", isBlock: Bool = false, keepingChildren: Bool = false) {
    guard let custom = cmark_node_new(isBlock ? CMARK_NODE_CUSTOM_BLOCK : CMARK_NODE_CUSTOM_INLINE) else { return }
    cmark_node_set_on_enter(custom, opening)
    cmark_node_set_on_exit(custom, closing)
    if keepingChildren {
      while let child = cmark_node_first_child(pointer) { cmark_node_append_child(custom, child) }
    }
    guard cmark_node_replace(pointer, custom) == 1 else {
      cmark_node_free(custom)
      return
    }
    cmark_node_free(pointer)
  }

  /// Puts HTML behind the last child of an inline container.
  func append(_ html: String) {
    guard let custom = cmark_node_new(CMARK_NODE_CUSTOM_INLINE) else { return }
    cmark_node_set_on_enter(custom, html)
    if cmark_node_append_child(pointer, custom) != 1 { cmark_node_free(custom) }
  }

  /// Moves the node behind another one.
  func move(behind other: MarkdownNode) {
    _ = cmark_node_insert_after(other.pointer, pointer)
  }

  /// Puts a block of HTML behind the node.
  func insertBehind(_ html: String) {
    guard let custom = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK) else { return }
    cmark_node_set_on_enter(custom, html)
    if cmark_node_insert_after(pointer, custom) != 1 { cmark_node_free(custom) }
  }

  /// Makes the paragraph a block of HTML that holds the words of others, each between an opening and a closing text; the
  /// others are removed.
  func replace(
    opening: String, closing: String, holding parts: [(opening: String, node: MarkdownNode, closing: String)]
  ) {
    guard let block = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK) else { return }
    cmark_node_set_on_enter(block, opening)
    cmark_node_set_on_exit(block, closing)
    for part in parts {
      guard let cell = cmark_node_new(CMARK_NODE_CUSTOM_INLINE) else { continue }
      cmark_node_set_on_enter(cell, part.opening)
      cmark_node_set_on_exit(cell, part.closing)
      while let child = cmark_node_first_child(part.node.pointer) { cmark_node_append_child(cell, child) }
      if cmark_node_append_child(block, cell) != 1 { cmark_node_free(cell) }
      part.node.remove()
    }
    guard cmark_node_replace(pointer, block) == 1 else {
      cmark_node_free(block)
      return
    }
    cmark_node_free(pointer)
  }

  /// Puts HTML before the first child of an inline container.
  func prepend(_ html: String) {
    guard let custom = cmark_node_new(CMARK_NODE_CUSTOM_INLINE) else { return }
    cmark_node_set_on_enter(custom, html)
    if cmark_node_prepend_child(pointer, custom) != 1 { cmark_node_free(custom) }
  }
}

extension String {
  /// The text of a C string, empty for a null pointer.
  fileprivate init(cString pointer: UnsafePointer<CChar>?, orEmpty: ()) {
    self = pointer.map { String(cString: $0) } ?? ""
  }
}
