import Content
import Markdown

/// A sorted list of names cut where the first letter changes, over all pages of the list.
struct LetterIndex: Sendable {
  struct Letter: Hashable, Sendable {
    /// `A`; nil for names that begin with no letter.
    let letter: String?

    /// The id of the letter's section: `letter-a`.
    var id: String { "letter-\(letter?.lowercased() ?? "0")" }

    func words(_ interface: Interface) -> String { letter ?? interface[.digits] }

    init(_ name: String) {
      let first = Slug.make(name).first
      letter = first.flatMap { $0.isLetter ? $0.uppercased() : nil }
    }
  }

  /// The letters in the order of the list, each with the index of its first name.
  let letters: [(letter: Letter, start: Int)]
  private let count: Int

  init(_ names: [String]) {
    var letters: [(letter: Letter, start: Int)] = []
    for (index, name) in names.enumerated() {
      let letter = Letter(name)
      if letters.last?.letter != letter { letters.append((letter, index)) }
    }
    self.letters = letters
    count = names.count
  }

  /// The sections of one page, cut to it.
  func sections(in page: Range<Int>) -> [(letter: Letter, range: Range<Int>)] {
    letters.enumerated().compactMap { index, entry in
      let end = index + 1 < letters.count ? letters[index + 1].start : count
      let range = (entry.start..<end).clamped(to: page)
      return range.isEmpty ? nil : (entry.letter, range)
    }
  }

  /// The bar of letters: each leads to its first name, on whatever page of the list that is.
  func entries(
    in part: ListPart, of list: Permalink, on page: PagePlan.Page, interface: Interface
  ) -> [Variables] {
    letters.map { entry in
      let number = entry.start / part.size + 1
      let address = number == part.number ? "" : page.permalink.link(to: list.page(number))
      return ["letter": entry.letter.words(interface), "href": "\(address)#\(entry.letter.id)"]
    }
  }
}
