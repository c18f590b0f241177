import Content
import Register
import Testing

@testable import Site

/// A picture as a reader's browser takes it apart.
struct DrawnPicture {
  /// In the order of the document, the picture itself first.
  let elements: [XMLTree.Element]

  /// Fails the test where there is no picture or it is not well-formed.
  init(_ svg: String?, sourceLocation: SourceLocation = #_sourceLocation) throws {
    var elements: [XMLTree.Element] = []
    var open = [try XMLTree(svg, sourceLocation: sourceLocation).root]
    while let element = open.popLast() {
      elements.append(element)
      open.append(contentsOf: element.children.reversed())
    }
    self.elements = elements
  }

  var root: XMLTree.Element { elements[0] }

  /// The texts in it, in order.
  var texts: [String] { all("text").map(\.text) }

  /// The titles of its parts, without its own.
  var titles: [String] { all("title").dropFirst().map(\.text) }

  var links: [String] { all("a").compactMap { $0.attributes["href"] } }

  func all(_ name: String) -> [XMLTree.Element] { elements.filter { $0.name == name } }

  /// The elements of a class.
  func all(class name: String) -> [XMLTree.Element] {
    elements.filter {
      ($0.attributes["class"] ?? "").split(separator: " ").contains(Substring(name))
    }
  }

  /// The texts of a class, in order.
  func texts(class name: String) -> [String] {
    all(class: name).filter { $0.name == "text" }.map(\.text)
  }

  /// The parts that have a title of their own, by it.
  func part(titled title: String) -> XMLTree.Element? {
    elements.dropFirst().first { $0["title"] == title }
  }
}

extension XMLTree.Element {
  /// The elements in it at any depth, in order.
  var descendants: [XMLTree.Element] { children.flatMap { [$0] + $0.descendants } }

  /// An attribute that is a number, with or without `%`.
  func number(_ name: String) -> Double? {
    attributes[name].flatMap { Double($0.replacing("%", with: "")) }
  }
}

/// Pictures to test with, and their words.
enum SamplePictures {
  static let standings = PicturedStanding.Words(
    confirmed: "bestätigt", unconfirmed: "unbestätigt", disputed: "bestritten")
  static let flowWords = FlowPicture.Words(
    supplier: "Lieferant", recipient: "Empfänger", other: { "andere (\($0))" },
    standing: standings)
  static let matrixWords = TransferMatrix.Words(
    supplier: "Lieferant", recipient: "Empfänger", other: { "andere (\($0))" },
    state: { "Stand: \($0.rawValue)" })
  static let timelineWords = ClaimTimeline.Words(
    undated: "undatiert", state: "Stand", stances: { "sagt: \($0.rawValue)" },
    states: { "Stand: \($0.rawValue)" })

  static let barWords = PartyBars.Words(other: { "andere (\($0))" }, standing: standings)

  static func caption(_ id: String = "p1", title: String = "Titel") -> PictureCaption {
    PictureCaption(id: id, title: title, description: "Was man sieht.")
  }

  static func party(_ name: String, _ href: String? = nil) -> PicturedParty {
    PicturedParty(name: name, href: href)
  }

  static func transfers(
    _ supplier: String, _ recipient: String, _ states: ClaimState...
  ) -> [PicturedTransfer] {
    states.map {
      PicturedTransfer(supplier: party(supplier), recipient: party(recipient), state: $0)
    }
  }

  static func stance(
    _ speaker: String, _ stance: Assertion.Stance, _ day: String?
  ) -> ClaimTimeline.Stance {
    ClaimTimeline.Stance(
      speaker: party(speaker), stance: stance, day: day.flatMap(self.day), date: day ?? "..")
  }

  static func change(_ state: ClaimState, _ day: String?) -> ClaimTimeline.Change {
    ClaimTimeline.Change(state: state, day: day.flatMap(self.day), date: day ?? "..")
  }

  static func day(_ text: String) -> CalendarDay? { FuzzyDate(text)?.earliest }

  /// Every kind of picture about somebody of this name, by what it is.
  static func all(
    about name: String, href: String? = nil, caption: PictureCaption = caption()
  ) -> [(kind: String, svg: String?)] {
    let other = party("Iran")
    let transfers = [
      PicturedTransfer(supplier: party(name, href), recipient: other, state: .reported),
      PicturedTransfer(supplier: other, recipient: party(name, href), state: .contested),
    ]
    let stances = [
      ClaimTimeline.Stance(
        speaker: party(name, href), stance: .denies, day: day("2016-04-02"), date: name)
    ]
    return [
      ("flow", FlowPicture(transfers, words: flowWords)?.svg(caption)),
      ("bars", PartyBars(transfers, by: \.supplier, words: barWords)?.svg(caption)),
      ("matrix", TransferMatrix(transfers, words: matrixWords)?.svg(caption)),
      (
        "timeline",
        ClaimTimeline(
          stances, changes: [change(.denied, "2016-04-02")], words: timelineWords)?
          .svg(caption)
      ),
      ("mentions", MentionTimeline([day("2016-04-02")].compactMap(\.self))?.svg(caption)),
    ]
  }
}
