/// Where the lines of a text lie, by libcmark's rule: LF, CRLF and CR end a line.
struct SourceLines {
  /// The offset of each line's first byte; an empty text has one line.
  let starts: [Int]
  private let count: Int

  init(of text: [UInt8]) {
    var starts = [0]
    var index = 0
    while index < text.count {
      let byte = text[index]
      index += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      if byte == 0x0D, index < text.count, text[index] == 0x0A { index += 1 }
      if index < text.count { starts.append(index) }
    }
    self.starts = starts
    count = text.count
  }

  /// A line with its line ending, counted from 0.
  subscript(line: Int) -> Range<Int> {
    starts[line]..<(line + 1 < starts.count ? starts[line + 1] : count)
  }

  /// The line that holds an offset, counted from 0.
  func line(containing offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
