import Glibc

/// One segment of a path: the bytes that the file system knows, which need not be UTF-8. Two names
/// are equal if their bytes are; Swift's strings would take `é` composed and decomposed for one.
struct FileName: Sendable, Hashable {
  /// Closed by NUL, ready for a C call.
  let bytes: [CChar]

  init(_ text: String) {
    bytes = Array(text.utf8CString)
  }

  init(utf8 segment: some Collection<UInt8>) {
    var bytes: [CChar] = []
    bytes.reserveCapacity(segment.count + 1)
    for byte in segment { bytes.append(CChar(bitPattern: byte)) }
    bytes.append(0)
    self.bytes = bytes
  }

  init(cString: UnsafePointer<CChar>) {
    bytes = Array(UnsafeBufferPointer(start: cString, count: strlen(cString) + 1))
  }

  /// Nil if the name is not UTF-8.
  var text: String? {
    String(validating: bytes.dropLast().lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// For messages: what is not UTF-8 is shown as U+FFFD.
  var display: String {
    String(decoding: bytes.dropLast().lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  var isHidden: Bool { bytes.first == CChar(bitPattern: UInt8(ascii: ".")) }
}
