import CCMark
import Glibc

/// A document as libcmark parsed it. Owns the C tree and frees it; nodes are lent for the length of
/// a call.
struct CMarkTree: ~Copyable {
  private let root: OpaquePointer?

  init(parsing bytes: [UInt8]) {
    root = (UnclosedImages.escaped(in: bytes) ?? bytes).withUnsafeBytes { buffer in
      cmark_parse_document(
        buffer.assumingMemoryBound(to: CChar.self).baseAddress, buffer.count, CMARK_OPT_DEFAULT)
    }
  }

  deinit {
    cmark_node_free(root)
  }

  /// Lends the document node. No node may leave the closure.
  borrowing func withDocument<Result>(_ body: (CMarkNode?) -> Result) -> Result {
    body(root.map(CMarkNode.init))
  }
}

/// A node of a tree that is lent: valid only inside `CMarkTree.withDocument`.
struct CMarkNode: Equatable {
  enum Kind {
    case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
    case text, softBreak, lineBreak, code, rawHTML, emphasis, strong, link, image
    /// Nodes that the parser never makes.
    case other
  }

  fileprivate let pointer: OpaquePointer

  fileprivate init(_ pointer: OpaquePointer) {
    self.pointer = pointer
  }

  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .rawHTML
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    default: .other
    }
  }

  var firstChild: CMarkNode? { cmark_node_first_child(pointer).map(CMarkNode.init) }
  var lastChild: CMarkNode? { cmark_node_last_child(pointer).map(CMarkNode.init) }
  var next: CMarkNode? { cmark_node_next(pointer).map(CMarkNode.init) }
  var previous: CMarkNode? { cmark_node_previous(pointer).map(CMarkNode.init) }
  var parent: CMarkNode? { cmark_node_parent(pointer).map(CMarkNode.init) }

  /// The line, counted from 1, in which a block begins. Of inline nodes libcmark's positions are
  /// not to be trusted.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  /// The byte of `startLine`, counted from 1, at which a block's text begins.
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  /// The last line of a block.
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }

  /// The text of a text, code or HTML node.
  var literal: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_literal(pointer)) }
  /// What follows the fence of a code block, unescaped.
  var fenceInfo: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_fence_info(pointer)) }
  /// The destination of a link or an image, unescaped.
  var url: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_url(pointer)) }
  /// The title of a link or an image: nil where none is written, empty for `""`.
  var title: UnsafeBufferPointer<UInt8>? {
    let title = cmark_node_get_title(pointer)
    return UInt(bitPattern: title) == Self.untitled ? nil : Self.bytes(title)
  }

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }
  var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }

  /// The address of the constant that libcmark gives as the title of a link without one; the HTML
  /// of `[a](b)` and `[a](b "")` differs, and nothing else in the interface tells them apart.
  private static let untitled: UInt = {
    let link = cmark_node_new(CMARK_NODE_LINK)
    defer { cmark_node_free(link) }
    return UInt(bitPattern: cmark_node_get_title(link))
  }()

  private static func bytes(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
    let count = strlen(string)
    return UnsafeBufferPointer(
      start: UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self), count: count)
  }
}
