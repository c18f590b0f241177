/// A set of bytes that a text is searched for: the loop over what is passed by is where the time of
/// a rendering goes that is not libcmark's.
struct ByteSet {
  /// 1 for a member, 0 for any other byte.
  private let membership: [UInt8]

  init(_ bytes: some Sequence<UInt8>) {
    var membership = [UInt8](repeating: 0, count: 256)
    for byte in bytes { membership[Int(byte)] = 1 }
    self.membership = membership
  }

  /// The first index in the range at which a member stands, or the range's end.
  func firstIndex(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= text.count)
    return membership.withUnsafeBufferPointer { membership in
      var index = range.lowerBound
      // Eight at a time: one branch for all of them.
      while index + 8 <= range.upperBound {
        let first =
          membership[Int(text[index])] | membership[Int(text[index + 1])]
          | membership[Int(text[index + 2])] | membership[Int(text[index + 3])]
        let second =
          membership[Int(text[index + 4])] | membership[Int(text[index + 5])]
          | membership[Int(text[index + 6])] | membership[Int(text[index + 7])]
        if first | second != 0 { break }
        index += 8
      }
      while index < range.upperBound, membership[Int(text[index])] == 0 { index += 1 }
      return index
    }
  }

  /// The first index in the range at which a member stands, or the range's end.
  func firstIndex(in text: [UInt8], _ range: Range<Int>) -> Int {
    text.withUnsafeBufferPointer { firstIndex(in: $0, range) }
  }
}
