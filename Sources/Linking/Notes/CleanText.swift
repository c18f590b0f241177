import Content

/// A block's text as a reader sees it: brackets of ours replaced by what they show, with the way
/// back to the block's own offsets.
struct CleanText {
  /// Where a run of the clean text comes from.
  private struct Run {
    let start: Int
    let original: Int
  }

  private(set) var bytes: [UInt8]
  /// Where names may be found.
  private(set) var prose: [Range<Int>] = []
  /// Where each token's visible text stands.
  private(set) var tokenRanges: [Range<Int>] = []
  private var runs: [Run] = []

  init(_ text: [UInt8], prose: [Range<Int>]) {
    bytes = text
    self.prose = prose
  }

  /// - Parameter labels: what each token shows; nothing for those that leave no text.
  init(_ text: [UInt8], prose: [Range<Int>], tokens: [BracketToken], labels: [String]) {
    bytes = []
    bytes.reserveCapacity(text.count)
    var copied = 0
    var kept: [Range<Int>] = []
    for (token, label) in zip(tokens, labels) {
      append(text[copied..<token.range.lowerBound], original: copied)
      if label.isEmpty, bytes.last == 0x20 || bytes.last == 0x0A { bytes.removeLast() }
      let start = bytes.count
      runs.append(Run(start: start, original: token.range.lowerBound))
      bytes.append(contentsOf: label.utf8)
      tokenRanges.append(start..<bytes.count)
      kept.append(token.range)
      copied = token.range.upperBound
    }
    append(text[copied...], original: copied)
    self.prose = cleanProse(prose, without: kept)
  }

  private mutating func append(_ text: ArraySlice<UInt8>, original: Int) {
    runs.append(Run(start: bytes.count, original: original))
    bytes.append(contentsOf: text)
  }

  /// The block's offset of a clean one that lies in prose.
  func original(_ offset: Int) -> Int {
    guard let index = lastRun(at: offset, by: \.start) else { return offset }
    return runs[index].original + offset - runs[index].start
  }

  /// The prose ranges between the tokens, in clean offsets.
  private func cleanProse(_ prose: [Range<Int>], without tokens: [Range<Int>]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var next = 0
    for range in prose {
      var start = range.lowerBound
      while next < tokens.count, tokens[next].lowerBound < range.upperBound {
        if start < tokens[next].lowerBound { add(start..<tokens[next].lowerBound) }
        start = max(start, tokens[next].upperBound)
        next += 1
      }
      if start < range.upperBound { add(start..<range.upperBound) }
    }
    return ranges

    func add(_ range: Range<Int>) {
      let lower = clean(range.lowerBound)
      ranges.append(lower..<max(lower, min(clean(range.upperBound), bytes.count)))
    }
  }

  /// The clean range of one of the block's that no token lies in.
  func clean(_ original: Range<Int>) -> Range<Int> {
    guard !runs.isEmpty else { return original }
    let start = clean(original.lowerBound)
    return start..<max(start, min(bytes.count, clean(original.upperBound)))
  }

  private func clean(_ original: Int) -> Int {
    guard let index = lastRun(at: original, by: \.original) else { return original }
    let offset = runs[index].start + original - runs[index].original
    return index + 1 < runs.count ? min(offset, runs[index + 1].start) : offset
  }

  /// The last run that begins at or before an offset, by binary search: both offsets only grow.
  private func lastRun(at offset: Int, by place: KeyPath<Run, Int>) -> Int? {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle][keyPath: place] <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
