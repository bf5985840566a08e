import CMark

/// A node of a parsed tree, which it keeps alive.
struct MarkdownNode: Hashable {
  let pointer: OpaquePointer
  let document: MarkdownDocument

  static func == (one: MarkdownNode, other: MarkdownNode) -> Bool { one.pointer == other.pointer }

  func hash(into hasher: inout Hasher) { hasher.combine(pointer) }

  var type: cmark_node_type { cmark_node_get_type(pointer) }
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

  var parent: MarkdownNode? { node(cmark_node_parent(pointer)) }
  var previous: MarkdownNode? { node(cmark_node_previous(pointer)) }
  var next: MarkdownNode? { node(cmark_node_next(pointer)) }
  var firstChild: MarkdownNode? { node(cmark_node_first_child(pointer)) }
  var lastChild: MarkdownNode? { node(cmark_node_last_child(pointer)) }

  /// Whether the node was not taken out of the tree, alone or with what it stood in.
  var isAttached: Bool { document.holds(pointer) }

  var literal: String {
    get { text(cmark_node_get_literal(pointer)) }
    nonmutating set { cmark_node_set_literal(pointer, newValue) }
  }

  var fenceInfo: String {
    get { text(cmark_node_get_fence_info(pointer)) }
    nonmutating set { cmark_node_set_fence_info(pointer, newValue) }
  }

  var destination: String {
    get { text(cmark_node_get_url(pointer)) }
    nonmutating set { cmark_node_set_url(pointer, newValue) }
  }

  var title: String {
    get { text(cmark_node_get_title(pointer)) }
    nonmutating set { cmark_node_set_title(pointer, newValue) }
  }

  /// Whether the items of a list stand close: their paragraphs are then not marked as such.
  var isTight: Bool {
    get { cmark_node_get_list_tight(pointer) == 1 }
    nonmutating set { cmark_node_set_list_tight(pointer, newValue ? 1 : 0) }
  }

  /// Visits the node and all below it, entering and leaving; the tree must not change meanwhile.
  func walk(_ visit: (_ node: MarkdownNode, _ entering: Bool) -> Void) {
    guard let iterator = cmark_iter_new(pointer) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      guard let node = node(cmark_iter_get_node(iterator)) else { return }
      visit(node, event == CMARK_EVENT_ENTER)
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

  /// A text of the node; libcmark has null for one that it lacks.
  private func text(_ characters: UnsafePointer<CChar>?) -> String { characters.map { String(cString: $0) } ?? "" }

  private func node(_ pointer: OpaquePointer?) -> MarkdownNode? {
    pointer.map { MarkdownNode(pointer: $0, document: document) }
  }
}
