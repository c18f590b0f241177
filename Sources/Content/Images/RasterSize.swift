/// Sizes of the formats that say them at a fixed place.
extension ImageSize {
  /// PNG (W3C, third edition, 11.2.1): the chunk IHDR comes first.
  init?(png bytes: ImageBytes) {
    guard bytes.hold("IHDR", at: 12), let width = bytes.big(at: 16, bytes: 4),
      let height = bytes.big(at: 20, bytes: 4)
    else { return nil }
    self.init(width: width, height: height)
  }

  /// GIF (89a, section 18): the logical screen.
  init?(gif bytes: ImageBytes) {
    guard let width = bytes.little(at: 6, bytes: 2), let height = bytes.little(at: 8, bytes: 2)
    else { return nil }
    self.init(width: width, height: height)
  }

  /// WebP (RFC 9649, section 2): the first chunk is VP8 (lossy), VP8L (lossless) or VP8X.
  init?(webP bytes: ImageBytes) {
    if bytes.hold("VP8 ", at: 12) {
      // RFC 6386, section 9.1: 14 bits each, above them two of scaling.
      guard bytes.hold([0x9D, 0x01, 0x2A], at: 23), let width = bytes.little(at: 26, bytes: 2),
        let height = bytes.little(at: 28, bytes: 2)
      else { return nil }
      self.init(width: width & 0x3FFF, height: height & 0x3FFF)
    } else if bytes.hold("VP8L", at: 12) {
      guard bytes.byte(at: 20) == 0x2F, let bits = bytes.little(at: 21, bytes: 4) else {
        return nil
      }
      self.init(width: (bits & 0x3FFF) + 1, height: (bits >> 14 & 0x3FFF) + 1)
    } else if bytes.hold("VP8X", at: 12) {
      guard let width = bytes.little(at: 24, bytes: 3), let height = bytes.little(at: 27, bytes: 3)
      else { return nil }
      self.init(width: width + 1, height: height + 1)
    } else {
      return nil
    }
  }

  /// JPEG (ITU-T T.81, annex B): the frame header, found by going from segment to segment; the
  /// orientation that a camera noted in Exif may turn it.
  init?(jpeg bytes: ImageBytes) {
    var hasExif = false
    var isTurned = false
    var offset = 2
    while let mark = bytes.byte(at: offset), mark == 0xFF, let code = bytes.byte(at: offset + 1) {
      switch code {
      case 0xFF:
        // A fill byte.
        offset += 1
        continue
      case 0x01, 0xD0...0xD8:
        // Nothing follows these.
        offset += 2
        continue
      case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
        guard let height = bytes.big(at: offset + 5, bytes: 2),
          let width = bytes.big(at: offset + 7, bytes: 2),
          let size = ImageSize(width: width, height: height),
          let shown = isTurned ? size.turned : size
        else { return nil }
        self = shown
        return
      case 0xD9, 0xDA:
        // The picture itself begins, or all ends, and no frame header was there.
        return nil
      case 0xE1 where !hasExif && bytes.hold("Exif\0\0", at: offset + 4):
        hasExif = true
        isTurned = Self.orientation(inTIFF: bytes, at: offset + 10).map { $0 >= 5 } ?? false
      default: break
      }
      guard let length = bytes.big(at: offset + 2, bytes: 2), length >= 2 else { return nil }
      offset += 2 + length
    }
    return nil
  }

  /// The orientation, 1 to 8, of an Exif segment (CIPA DC-008, 4.6.5): tag 0x112 of the first
  /// directory of a TIFF file; from 5 on, width and height change places.
  private static func orientation(inTIFF bytes: ImageBytes, at tiff: Int) -> Int? {
    let isBig = bytes.hold("MM", at: tiff)
    guard isBig || bytes.hold("II", at: tiff) else { return nil }
    func number(at offset: Int, bytes count: Int) -> Int? {
      isBig ? bytes.big(at: offset, bytes: count) : bytes.little(at: offset, bytes: count)
    }
    guard let directory = number(at: tiff + 4, bytes: 4),
      let count = number(at: tiff + directory, bytes: 2)
    else { return nil }
    for entry in 0..<count {
      let offset = tiff + directory + 2 + entry * 12
      guard let tag = number(at: offset, bytes: 2) else { return nil }
      guard tag == 0x112 else { continue }
      guard let value = number(at: offset + 8, bytes: 2), 1...8 ~= value else { return nil }
      return value
    }
    return nil
  }
}
