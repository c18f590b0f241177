extension [InlineItem] {
  /// The first item that does not begin before an offset.
  func firstIndex(from offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether an element around the range nests with all others, and no link in it with a link.
  func allowElement(around range: Range<Int>) -> Bool {
    let first = firstIndex(from: range.lowerBound)
    if first > 0, self[first - 1].kind == .code, self[first - 1].end > range.lowerBound,
      self[first - 1].end < range.upperBound
    {
      return false
    }
    for item in self[first...] {
      if item.start > range.upperBound { break }
      let isInside = item.start > range.lowerBound && item.start < range.upperBound
      switch item.kind {
      case .footnote: if isInside { return false }
      case .code: if isInside, item.end > range.upperBound { return false }
      case .open(let element):
        let end = self[item.partner].start
        let begins = isInside || (item.start == range.lowerBound && end > range.lowerBound)
        if element.isLink, begins { return false }
        if element == .image, begins, end >= range.upperBound { return false }
        if isInside, end > range.upperBound { return false }
      case .close(let element):
        let start = self[item.partner].start
        let ends = item.start > range.lowerBound && start < range.upperBound
        if element.isLink, ends { return false }
        if element == .image, ends, start < range.lowerBound { return false }
        if isInside, start < range.lowerBound { return false }
      default: break
      }
    }
    return true
  }
}
