/// The smallest beginnings of image files that say how large the image is.
enum ImageFile {
  static func png(_ width: Int, _ height: Int) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + big(13, 4) + letters("IHDR")
      + big(width, 4) + big(height, 4) + [8, 2, 0, 0, 0]
  }

  static func gif(_ width: Int, _ height: Int, version: String = "89a") -> [UInt8] {
    letters("GIF") + letters(version) + little(width, 2) + little(height, 2) + [0, 0, 0]
  }

  /// - Parameters:
  ///   - frame: the code of the frame header, 0xC0 for baseline.
  ///   - segments: what comes between the start and the frame header.
  static func jpeg(
    _ width: Int, _ height: Int, frame: UInt8 = 0xC0, segments: [UInt8] = []
  ) -> [UInt8] {
    [0xFF, 0xD8] + segments + segment(frame, [8] + big(height, 2) + big(width, 2) + [1, 1, 17, 0])
  }

  static func segment(_ code: UInt8, _ content: [UInt8]) -> [UInt8] {
    [0xFF, code] + big(content.count + 2, 2) + content
  }

  /// An Exif segment that notes how the camera was held, behind a directory entry of something else.
  static func exif(orientation: Int, isBig: Bool) -> [UInt8] {
    func number(_ value: Int, _ count: Int) -> [UInt8] {
      isBig ? big(value, count) : little(value, count)
    }
    let entries =
      number(0x10F, 2) + number(2, 2) + number(4, 4) + letters("abc\0")
      + number(0x112, 2) + number(3, 2) + number(1, 4) + number(orientation, 2) + [0, 0]
    return segment(
      0xE1,
      letters("Exif\0\0") + letters(isBig ? "MM" : "II") + number(42, 2) + number(8, 4)
        + number(2, 2) + entries + number(0, 4))
  }

  static func webPLossy(_ width: Int, _ height: Int) -> [UInt8] {
    webP("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A] + little(width | 0x4000, 2) + little(height, 2))
  }

  static func webPLossless(_ width: Int, _ height: Int) -> [UInt8] {
    webP("VP8L", [0x2F] + little((width - 1) | (height - 1) << 14 | 1 << 28, 4))
  }

  static func webPExtended(_ width: Int, _ height: Int) -> [UInt8] {
    webP("VP8X", [0, 0, 0, 0] + little(width - 1, 3) + little(height - 1, 3))
  }

  private static func webP(_ type: String, _ content: [UInt8]) -> [UInt8] {
    letters("RIFF") + little(content.count + 12, 4) + letters("WEBP") + letters(type)
      + little(content.count, 4) + content
  }

  /// A picture that is item 2, behind a thumbnail of 16 by 16 that is item 1.
  ///
  /// - Parameter turns: in quarters.
  static func avif(_ width: Int, _ height: Int, turns: UInt8? = nil) -> [UInt8] {
    func extent(_ width: Int, _ height: Int) -> [UInt8] {
      box("ispe", big(0, 4) + big(width, 4) + big(height, 4))
    }
    let rotation = turns.map { box("irot", [$0]) } ?? []
    let container = box("ipco", extent(16, 16) + extent(width, height) + rotation)
    let own: [UInt8] = turns == nil ? [1, 0x82] : [2, 0x82, 0x83]
    let associations = box(
      "ipma", big(0, 4) + big(2, 4) + big(1, 2) + [1, 0x81] + big(2, 2) + own)
    return box("ftyp", letters("avif") + big(0, 4) + letters("mif1"))
      + box(
        "meta",
        big(0, 4) + box("pitm", big(0, 4) + big(2, 2)) + box("iprp", container + associations))
      + box("mdat", [1, 2, 3])
  }

  static func box(_ type: String, _ content: [UInt8]) -> [UInt8] {
    big(content.count + 8, 4) + letters(type) + content
  }

  static func letters(_ text: String) -> [UInt8] { Array(text.utf8) }

  static func big(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  static func little(_ value: Int, _ count: Int) -> [UInt8] { big(value, count).reversed() }
}
