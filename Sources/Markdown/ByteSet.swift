/// A set of bytes that a text is searched for: the loop over what is passed by is where the time of
/// a rendering goes that is not libcmark's.
struct ByteSet {
  private let isMember: [Bool]

  init(_ bytes: some Sequence<UInt8>) {
    var isMember = [Bool](repeating: false, count: 256)
    for byte in bytes { isMember[Int(byte)] = true }
    self.isMember = isMember
  }

  /// The first index in the range at which a member stands, or the range's end.
  func firstIndex(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= text.count)
    return isMember.withUnsafeBufferPointer { isMember in
      var index = range.lowerBound
      while index < range.upperBound, !isMember[Int(text[index])] { index += 1 }
      return index
    }
  }

  /// The first index in the range at which a member stands, or the range's end.
  func firstIndex(in text: [UInt8], _ range: Range<Int>) -> Int {
    text.withUnsafeBufferPointer { firstIndex(in: $0, range) }
  }
}
