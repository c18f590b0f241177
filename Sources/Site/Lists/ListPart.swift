/// One page's share of a long list.
package struct ListPart: Sendable, Hashable {
  /// From 1.
  package let number: Int
  /// How many pages the list has.
  package let count: Int
  /// Of every page but the last, which may be shorter.
  package let size: Int

  /// The pages of a list; an empty one has one page.
  static func parts(of items: Int, size: Int) -> [ListPart] {
    let count = max(1, (items + size - 1) / size)
    return (1...count).map { number in
      ListPart(number: number, count: count, size: size)
    }
  }

  /// Where in a list of so many items the part stands.
  func range(in items: Int) -> Range<Int> {
    (number - 1) * size..<min(number * size, items)
  }
}
