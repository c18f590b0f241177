/// The size of an AVIF image, from the boxes of its container (ISO/IEC 23008-12, HEIF): the item
/// shown has among its properties its extent (`ispe`), and perhaps a turn (`irot`).
extension ImageSize {
  init?(avif bytes: ImageBytes) {
    let all = 0..<bytes.count
    guard let meta = bytes.box("meta", in: all)?.withoutVersion,
      let properties = bytes.box("iprp", in: meta),
      let container = bytes.box("ipco", in: properties)
    else { return nil }
    let shown = Self.properties(
      of: bytes.box("pitm", in: meta), associations: bytes.box("ipma", in: properties), in: bytes)
    var size: ImageSize?
    var isTurned = false
    for (index, box) in bytes.boxes(in: container).enumerated() {
      if let shown, !shown.contains(index + 1) { continue }
      switch box.type {
      case Self.extent where size == nil:
        guard let width = bytes.big(at: box.content.lowerBound + 4, bytes: 4),
          let height = bytes.big(at: box.content.lowerBound + 8, bytes: 4)
        else { return nil }
        size = ImageSize(width: width, height: height)
      case Self.rotation:
        // Quarter turns; of a file that does not say whose they are, none is believed.
        guard shown != nil, let turns = bytes.byte(at: box.content.lowerBound) else { continue }
        isTurned = turns & 1 == 1
      default: continue
      }
    }
    guard let size, let result = isTurned ? size.turned : size else { return nil }
    self = result
  }

  private static let extent = 0x6973_7065
  private static let rotation = 0x6972_6F74

  /// The numbers, from 1, of the properties of the item that is shown; nil where the file does not
  /// say.
  private static func properties(
    of primary: Range<Int>?, associations: Range<Int>?, in bytes: ImageBytes
  ) -> Set<Int>? {
    guard let primary, let associations, let version = bytes.byte(at: primary.lowerBound),
      let item = bytes.big(at: primary.lowerBound + 4, bytes: version == 0 ? 2 : 4),
      let idWidth = bytes.byte(at: associations.lowerBound).map({ $0 == 0 ? 2 : 4 }),
      let flags = bytes.big(at: associations.lowerBound + 1, bytes: 3),
      let entries = bytes.big(at: associations.lowerBound + 4, bytes: 4)
    else { return nil }
    let width = flags & 1 == 0 ? 1 : 2
    var offset = associations.lowerBound + 8
    for _ in 0..<entries {
      guard let id = bytes.big(at: offset, bytes: idWidth),
        let count = bytes.byte(at: offset + idWidth)
      else { return nil }
      offset += idWidth + 1
      if id == item {
        // The highest bit says whether a reader must understand the property.
        let mask = width == 1 ? 0x7F : 0x7FFF
        return Set(
          (0..<count).compactMap { number in
            bytes.big(at: offset + number * width, bytes: width).map { $0 & mask }
          })
      }
      offset += count * width
    }
    return nil
  }
}

extension ImageBytes {
  /// The boxes that follow one another in a range: each with its type, four letters as a number,
  /// and where its content lies. Ends at the first that is damaged; the last may be cut off.
  fileprivate func boxes(in range: Range<Int>) -> [(type: Int, content: Range<Int>)] {
    var boxes: [(type: Int, content: Range<Int>)] = []
    var offset = range.lowerBound
    while let size = big(at: offset, bytes: 4), let type = big(at: offset + 4, bytes: 4),
      offset + 8 <= range.upperBound
    {
      // 0: to the end; 1: a size of eight bytes follows, more than a header ever has.
      let end = size < 2 ? range.upperBound : min(offset + size, range.upperBound)
      guard end >= offset + 8 else { break }
      boxes.append((type, offset + 8..<end))
      offset = end
    }
    return boxes
  }

  /// The content of the first box of a type in a range.
  fileprivate func box(_ type: StaticString, in range: Range<Int>) -> Range<Int>? {
    boxes(in: range).first { hold(type, at: $0.content.lowerBound - 4) }?.content
  }
}

extension Range<Int> {
  /// Behind the version and flags that a full box begins with.
  fileprivate var withoutVersion: Range<Int>? {
    count >= 4 ? lowerBound + 4..<upperBound : nil
  }
}
