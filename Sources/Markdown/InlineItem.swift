/// One step through a block's inline content. The items of a block follow each other in the order
/// of the text; elements are a pair of them.
struct InlineItem {
  enum Kind: Equatable {
    case text
    case code
    case rawHTML
    case softBreak, hardBreak
    case open(Element)
    case close(Element)
    /// A reference to the footnote definition with this number, counted from 0.
    case footnote(Int)
    /// A run of tildes that may open or close a deletion. None is left in a finished `FlatText`.
    case tildes(canOpen: Bool, canClose: Bool)
    /// The box of a task, with the white space after it.
    case task(isDone: Bool)
  }

  enum Element: Equatable {
    case emphasis, strong, link, image
    /// Between runs of as many tildes.
    case deletion(tildes: Int)
    /// A link without any markup.
    case bareLink(BareAddress.Kind)

    /// Whether a link must not enclose it nor be enclosed by it.
    var isLink: Bool {
      switch self {
      case .link, .bareLink: true
      default: false
      }
    }

    /// Whether its text is not the author's prose.
    var hidesProse: Bool { isLink || self == .image }
  }

  var kind: Kind
  /// UTF-8 offsets in the flat text; equal where the item takes no room.
  var start: Int
  var end: Int
  /// The node that a link, an image or raw HTML came from.
  var node: CMarkNode?
  /// Of an element's item, the index of the other one.
  var partner = 0
}
