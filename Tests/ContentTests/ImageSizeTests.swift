import Content
import Testing

struct ImageSizeTests {
  private static let exif = ImageFile.exif(orientation: 6, isBig: true)

  private static let files: [(name: String, bytes: [UInt8])] = [
    ("PNG", ImageFile.png(640, 480)), ("GIF 89a", ImageFile.gif(640, 480)),
    ("GIF 87a", ImageFile.gif(640, 480, version: "87a")),
    ("JPEG", ImageFile.jpeg(640, 480)),
    (
      "JPEG after other segments",
      ImageFile.jpeg(
        640, 480, frame: 0xC2,
        segments: ImageFile.segment(0xE0, ImageFile.letters("JFIF\0")) + [0xFF, 0xFF]
          + ImageFile.segment(0xC4, [0, 1, 2]) + [0xFF, 0x01]
          + ImageFile.segment(0xE1, ImageFile.letters("http://ns.adobe.com/xap/1.0/\0")))
    ),
    ("turned JPEG", ImageFile.jpeg(480, 640, segments: exif)),
    (
      "JPEG turned by its first Exif alone",
      ImageFile.jpeg(
        480, 640, segments: exif + ImageFile.exif(orientation: 1, isBig: false))
    ),
    ("lossy WebP", ImageFile.webPLossy(640, 480)),
    ("lossless WebP", ImageFile.webPLossless(640, 480)),
    ("extended WebP", ImageFile.webPExtended(640, 480)),
    ("AVIF", ImageFile.avif(640, 480)), ("turned AVIF", ImageFile.avif(480, 640, turns: 3)),
    ("AVIF turned upside down", ImageFile.avif(640, 480, turns: 2)),
    ("SVG", Array("<svg width=\"640\" height=\"480\">".utf8)),
  ]

  @Test(arguments: files.map(\.name))
  func isReadFromTheBeginningOfAFile(name: String) throws {
    let bytes = try #require(Self.files.first { $0.name == name }?.bytes)
    let size = ImageSize(header: bytes)
    #expect(size?.width == 640)
    #expect(size?.height == 480)
    let longer = ImageSize(header: bytes + [UInt8](repeating: 0x55, count: 999))
    #expect(longer == size)
  }

  @Test(arguments: [0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF])
  func everyFrameHeaderOfJPEGSaysIt(code: Int) {
    let size = ImageSize(header: ImageFile.jpeg(3, 2, frame: UInt8(code)))
    #expect(size == ImageSize(width: 3, height: 2))
  }

  @Test(arguments: 1...8, [true, false])
  func aCameraHeldOnItsSideTurnsTheImage(orientation: Int, isBig: Bool) {
    let exif = ImageFile.exif(orientation: orientation, isBig: isBig)
    let size = ImageSize(header: ImageFile.jpeg(3, 2, segments: exif))
    #expect(size?.width == (orientation < 5 ? 3 : 2))
    #expect(size?.height == (orientation < 5 ? 2 : 3))
  }

  @Test(arguments: [
    ("<svg width=\"30\" height=\"20\"/>", 30, 20),
    ("<svg width='30px' height = '20PX'>", 30, 20),
    ("<svg width=\"1in\" height=\"2.54cm\">", 96, 96),
    ("<svg width=\"25.4mm\" height=\"72pt\">", 96, 96),
    ("<svg width=\"1pc\" height=\"19.6\">", 16, 20),
    ("<svg viewBox=\"0 0 30 20\">", 30, 20), ("<svg viewBox=\"-5,-5, 30.4 ,20\">", 30, 20),
    ("<svg width=\"60\" viewBox=\"0 0 30 20\">", 60, 40),
    ("<svg height=\"10\" viewBox=\"0 0 30 20\">", 15, 10),
    ("<svg width=\"100%\" height=\"100%\" viewBox=\"0 0 30 20\">", 30, 20),
    ("<svg width=\"5em\" viewBox=\"0 0 30 20\">", 30, 20),
    (
      "\u{FEFF}<?xml version=\"1.0\"?>\n<!-- <svg width=\"1\"> -->\n<svg width=\"3\" height=\"2\">",
      3, 2
    ),
    (
      "<!DOCTYPE svg PUBLIC \"->\" [ <!ENTITY a \"]>\"> ]>\n<svg xmlns=\"x\" width=\"3\" height=\"2\">",
      3, 2
    ),
    ("<s:svg xmlns:s=\"x\" data-width=\"9\" width=\"3\" height=\"2\">", 3, 2),
  ])
  func svgIsAsLargeAsABrowserShowsIt(text: String, width: Int, height: Int) {
    #expect(ImageSize(header: Array(text.utf8)) == ImageSize(width: width, height: height))
  }

  @Test(arguments: [
    "", "<svg>", "<svg width=\"30\">", "<svg width=\"30\" height=\"0\">",
    "<svg viewBox=\"0 0 0 0\">", "<svg viewBox=\"0 0 30\">", "<svg width=\"-3\" height=\"2\">",
    "<svg width=\"99999999999999999999\" height=\"2\">", "<svg width=\"inf\" height=\"2\">",
    "<svg width=3 height=2>", "<svg width=\"3\" height=\"2\"", "<html width=\"3\" height=\"2\">",
    "<!-- <svg width=\"3\" height=\"2\">", "<?xml", "<!DOCTYPE [", "svg", "%PDF-1.7", "BM",
    "<svg viewBox=\"&box;\">", "<svg width=\"0.2\" height=\"0.2\">",
  ])
  func whatSaysNoSizeHasNone(text: String) {
    #expect(ImageSize(header: Array(text.utf8)) == nil)
  }

  @Test func damagedFilesHaveNone() {
    #expect(ImageSize(header: ImageFile.png(0, 5)) == nil)
    #expect(ImageSize(header: ImageFile.png(5, 1 << 31)) == nil)
    #expect(ImageSize(header: ImageFile.jpeg(5, 0)) == nil)
    #expect(ImageSize(header: [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0xFF, 0xC0]) == nil)
    // The picture begins before any frame header.
    #expect(ImageSize(header: ImageFile.jpeg(5, 5, segments: [0xFF, 0xDA, 0, 2])) == nil)
    #expect(ImageSize(header: ImageFile.box("ftyp", []) + ImageFile.box("meta", [])) == nil)
  }

  @Test(arguments: files.map(\.name))
  func aFileThatWasCutOffDoesNoHarm(name: String) throws {
    let file = try #require(Self.files.first { $0.name == name }?.bytes)
    let whole = ImageSize(header: file)
    for length in 0..<file.count {
      let size = ImageSize(header: Array(file.prefix(length)))
      // Where the size is already there it is the same; of an AVIF the turn may be missing.
      #expect(size == nil || size == whole || name.contains("AVIF"), "\(length)")
    }
  }

  @Test(arguments: 0..<16)
  func hostileBytesDoNoHarm(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) + 1)
    for round in 0..<400 {
      var bytes = Self.files[round % Self.files.count].bytes
      // Numbers at the edges are where sums overflow.
      let edges: [UInt8] = [0, 1, 0x7F, 0x80, 0xFE, 0xFF]
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let place = Int.random(in: 4..<bytes.count, using: &random)
        let byte =
          Bool.random(using: &random)
          ? edges.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
        for index in place..<min(bytes.count, place + Int.random(in: 1...4, using: &random)) {
          bytes[index] = byte
        }
      }
      if let size = ImageSize(header: bytes) {
        #expect(size.width > 0)
        #expect(size.height > 0)
      }
      let noise = (0..<Int.random(in: 0...300, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      _ = ImageSize(header: Array(bytes.prefix(12)) + noise)
      _ = ImageSize(header: noise)
    }
  }

  @Test(arguments: [(300, 200), (1, 1), (640, 427), (1300, 867)])
  func heightKeepsTheForm(width: Int, height: Int) throws {
    let size = try #require(ImageSize(width: 1500, height: 1000))
    #expect(size.height(atWidth: width) == height)
  }

  @Test func aFlatImageStaysVisible() throws {
    #expect(try #require(ImageSize(width: 1000, height: 1)).height(atWidth: 10) == 1)
  }

  @Test(arguments: [
    ("a.png", true), ("a.JPG", true), ("x/a.b.jpeg", true), ("a.gif", true), ("a.webp", true),
    ("a.Svg", true), ("a.avif", true), ("a.pdf", false), ("png", false), ("a.png/b", false),
  ])
  func endingsTellImages(path: String, isImage: Bool) {
    #expect(SourceTree.Asset(path: path, size: 1, location: "").isImage == isImage)
  }
}

private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15
  }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
