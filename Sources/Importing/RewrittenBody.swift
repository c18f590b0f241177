/// A note's body as it will stand in the site, in pieces that know where they came from.
///
/// A link has several forms, the first as it should be; each time the site refuses one, the next is
/// taken, the last of which is its text alone.
struct RewrittenBody: Sendable {
  enum Piece: Sendable {
    /// As it stands in the original, by its bytes there.
    case source(Range<Int>)
    /// In the place of something that begins at `origin`.
    case made([UInt8], origin: Int)
    /// The beginning, the end or the whole of a link; a form that is missing is the last.
    case part(link: Int, forms: [[UInt8]], origin: Int)
  }

  struct Link: Sendable {
    /// As messages name it.
    let url: String
    /// Where it stands in the original.
    let origin: Int
    /// How many forms it has.
    let forms: Int
  }

  /// A link's bytes in the rendered body.
  struct Span {
    let range: Range<Int>
    let link: Int
  }

  private(set) var pieces: [Piece] = []
  private(set) var links: [Link] = []
  /// For each link the form that it has now.
  private var current: [Int] = []
  /// Bytes of the original before which a backslash is to stand.
  private var escapes: Set<Int> = []

  /// Returns the index of the piece, to be replaced when more is known.
  @discardableResult
  mutating func add(_ piece: Piece) -> Int {
    pieces.append(piece)
    return pieces.count - 1
  }

  mutating func replace(_ index: Int, with piece: Piece) {
    pieces[index] = piece
  }

  /// The byte that the body ends with so far; nil where that is a link's.
  func lastByte(of original: [UInt8]) -> UInt8? {
    switch pieces.last {
    case .source(let range): range.isEmpty ? nil : original[range.upperBound - 1]
    case .made(let made, _): made.last
    case .part, nil: nil
    }
  }

  mutating func addLink(url: String, origin: Int, forms: Int) -> Int {
    links.append(Link(url: url, origin: origin, forms: forms))
    current.append(0)
    return links.count - 1
  }

  /// Takes a link's next form; false if it has none. Whether what is left is text alone is in `isPlain`.
  mutating func refuse(_ link: Int) -> Bool {
    guard current[link] + 1 < links[link].forms else { return false }
    current[link] += 1
    return true
  }

  func isPlain(_ link: Int) -> Bool { current[link] + 1 == links[link].forms }

  /// Takes the meaning from a sign of the original; false if it has none any more.
  mutating func escape(_ offset: Int) -> Bool { escapes.insert(offset).inserted }

  /// The body's bytes, where each link lies in them (in order of their beginnings), and for each piece
  /// where it begins.
  func rendered(
    from original: [UInt8]
  ) -> (bytes: [UInt8], spans: [Span], starts: [Int]) {
    var bytes: [UInt8] = []
    var bounds: [Int: Range<Int>] = [:]
    var starts: [Int] = []
    starts.reserveCapacity(pieces.count)
    for piece in pieces {
      let start = bytes.count
      starts.append(start)
      switch piece {
      case .source(let range):
        if escapes.isEmpty {
          bytes += original[range]
        } else {
          for offset in range {
            if escapes.contains(offset) { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(original[offset])
          }
        }
      case .made(let made, _): bytes += made
      case .part(let link, let forms, _):
        bytes += forms[min(current[link], forms.count - 1)]
        let first = bounds[link]?.lowerBound ?? start
        bounds[link] = first..<bytes.count
      }
    }
    let spans = bounds.map { Span(range: $0.value, link: $0.key) }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    return (bytes, spans, starts)
  }

  /// The byte of the original from which a byte of the rendered body came; nil where it was made.
  func source(of offset: Int, starts: [Int]) -> Int? {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0, case .source(let range) = pieces[low - 1] else { return nil }
    let inside = escapes.filter { range.contains($0) }.sorted()
    var wanted = range.lowerBound + offset - starts[low - 1]
    // Each backslash put in before moves what follows.
    for escaped in inside where escaped < wanted { wanted -= 1 }
    return range.contains(wanted) ? wanted : nil
  }
}
