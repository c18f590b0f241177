/// GitHub's strikethrough: one or two tildes on each side, as many on both (section 6.5 of its
/// specification), paired by the rules for emphasis.
enum Deletion {
  /// Turns runs of tildes that pair into elements and all others into text, without moving text.
  static func resolve(_ items: inout [InlineItem]) {
    var openers: [(index: Int, depth: Int)] = []
    // Below these items no opener can serve a closer of one or two tildes that cannot or can open.
    var floors = [0, 0, 0, 0]
    var depth = 0
    for index in items.indices {
      switch items[index].kind {
      case .open: depth += 1
      case .close:
        depth -= 1
        while let opener = openers.last, opener.depth > depth {
          items[opener.index].kind = .text
          openers.removeLast()
        }
      case .tildes(let canOpen, let canClose):
        items[index].kind = .text
        let count = items[index].end - items[index].start
        let floor = count - 1 + (canOpen ? 2 : 0)
        if canClose,
          let place = opener(
            for: count, canOpen: canOpen, depth: depth, floor: &floors[floor], index: index,
            openers: openers, items: items)
        {
          let opening = openers[place].index
          for unused in openers[(place + 1)...] { items[unused.index].kind = .text }
          openers.removeSubrange(place...)
          items[opening].kind = .open(.deletion(tildes: count))
          items[index].kind = .close(.deletion(tildes: count))
          items[opening].partner = index
          items[index].partner = opening
        } else if canOpen {
          items[index].kind = .tildes(canOpen: canOpen, canClose: canClose)
          openers.append((index, depth))
        }
      default: break
      }
    }
    for opener in openers { items[opener.index].kind = .text }
  }

  /// The nearest opener of as many tildes at the same depth. One of another length in between hides
  /// those before it, except where the "rule of three" lets it be passed over.
  private static func opener(
    for count: Int, canOpen: Bool, depth: Int, floor: inout Int, index: Int,
    openers: [(index: Int, depth: Int)], items: [InlineItem]
  ) -> Int? {
    for place in openers.indices.reversed() {
      let opener = openers[place]
      guard opener.depth == depth, opener.index >= floor else { break }
      guard case .tildes(_, let openerCanClose) = items[opener.index].kind else { continue }
      if items[opener.index].end - items[opener.index].start == count { return place }
      // One and two make three, so only a pair that can both open and close differs.
      guard canOpen || openerCanClose else { return nil }
    }
    floor = index
    return nil
  }
}
