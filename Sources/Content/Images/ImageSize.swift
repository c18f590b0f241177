/// How large an image is shown where nothing else is asked for, in CSS pixels.
package struct ImageSize: Sendable, Hashable {
  /// Larger numbers than any of the formats can mean in earnest are taken for damage.
  private static let limit = 1 << 24

  /// From 1.
  package let width: Int
  /// From 1.
  package let height: Int

  /// Nil where one is not a size: zero, or beyond what any image has.
  package init?(width: Int, height: Int) {
    guard 1...Self.limit ~= width, 1...Self.limit ~= height else { return nil }
    self.width = width
    self.height = height
  }

  /// Reads the size from the beginning of a file: PNG, JPEG, GIF, WebP, AVIF or SVG, told apart by
  /// their first bytes, whatever the file is called.
  ///
  /// Nil where the file is something else, is damaged, or says its size later than `header` goes.
  /// Every byte is looked at a fixed number of times.
  package init?(header: [UInt8]) {
    let bytes = ImageBytes(header)
    if bytes.hold([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0) {
      self.init(png: bytes)
    } else if bytes.hold([0xFF, 0xD8, 0xFF], at: 0) {
      self.init(jpeg: bytes)
    } else if bytes.hold("GIF8", at: 0) {
      self.init(gif: bytes)
    } else if bytes.hold("RIFF", at: 0), bytes.hold("WEBP", at: 8) {
      self.init(webP: bytes)
    } else if bytes.hold("ftyp", at: 4) {
      self.init(avif: bytes)
    } else {
      self.init(svg: header)
    }
  }

  /// The same image lying on its side.
  var turned: ImageSize? { ImageSize(width: height, height: width) }

  /// The height that goes with a width, so that the image keeps its form; at least 1.
  package func height(atWidth width: Int) -> Int {
    max(1, (height * width + self.width / 2) / self.width)
  }
}

/// The beginning of an image file, read by offset. What lies beyond its end reads as nil, so that a
/// file that was cut off cannot lead astray.
struct ImageBytes {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var count: Int { bytes.count }

  func byte(at offset: Int) -> Int? {
    bytes.indices.contains(offset) ? Int(bytes[offset]) : nil
  }

  /// Some bytes as a number, the first byte the greatest; at most four.
  func big(at offset: Int, bytes count: Int) -> Int? {
    guard offset >= 0, count <= bytes.count, offset <= bytes.count - count else { return nil }
    return bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
  }

  /// Some bytes as a number, the first byte the least; at most four.
  func little(at offset: Int, bytes count: Int) -> Int? {
    guard offset >= 0, count <= bytes.count, offset <= bytes.count - count else { return nil }
    return bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  func hold(_ signature: [UInt8], at offset: Int) -> Bool {
    offset >= 0 && offset <= bytes.count && bytes[offset...].starts(with: signature)
  }

  func hold(_ signature: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset <= bytes.count else { return false }
    return bytes[offset...].starts(
      with: UnsafeBufferPointer(
        start: signature.utf8Start, count: signature.utf8CodeUnitCount))
  }
}
