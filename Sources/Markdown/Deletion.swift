/// GitHub's strikethrough: one or two tildes on each side, as many on both (section 6.5 of its
/// specification), paired by the rules for emphasis.
enum Deletion {
  /// Turns runs of tildes that pair into elements and all others into text, without moving text.
  static func resolve(_ items: inout [InlineItem]) {
    var openers: [(index: Int, depth: Int)] = []
    // Before these items no opener serves a closer of one or two tildes that cannot or can open.
    // Of each open element the floors outside it.
    var floors = SIMD4<Int>(repeating: 0)
    var outerFloors: [SIMD4<Int>] = []
    for index in items.indices {
      switch items[index].kind {
      case .open: outerFloors.append(floors)
      case .close:
        floors = outerFloors.popLast() ?? floors
        while let opener = openers.last, opener.depth > outerFloors.count {
          items[opener.index].kind = .text
          openers.removeLast()
        }
      case .tildes(let canOpen, let canClose):
        items[index].kind = .text
        let count = items[index].end - items[index].start
        let floor = count - 1 + (canOpen ? 2 : 0)
        if canClose,
          let place = opener(
            for: count, canOpen: canOpen, depth: outerFloors.count, floor: &floors[floor],
            index: index,
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
          openers.append((index, outerFloors.count))
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
