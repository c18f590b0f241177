import Markdown

/// What an author most likely meant by a number of things that is written as the press writes it:
/// `8-12`, `1,000`, `about 10`, `many`.
enum QuantitySlip {
  /// What to write for a text that is no quantity.
  static func fix(for text: String) -> String {
    let text = text.lowercased()
    if let range = range(in: text) { return "write \(range)" }
    if let estimate = stripped(text, of: estimates) { return "write {estimate: \(estimate)}" }
    if let least = stripped(text, of: leasts) { return "write {min: \(least)}" }
    if let most = stripped(text, of: mosts) { return "write {max: \(most)}" }
    if let more = stripped(text, of: mores), more < .max { return "write {min: \(more + 1)}" }
    if let fewer = stripped(text, of: fewers), fewer > 0 { return "write {max: \(fewer - 1)}" }
    if let number = grouped(text) { return "write \(number)" }
    if unknowns.contains(text) { return "write .. where nobody knows how many" }
    return forms
  }

  /// What to write for a list: two numbers are bounds.
  static func fix(forList items: [String?]) -> String {
    let numbers = items.map { $0.flatMap(grouped) }
    if let first = numbers.first.flatMap({ $0 }), numbers.count == 1 { return "write \(first)" }
    guard numbers.count == 2, let one = numbers[0], let other = numbers[1] else { return forms }
    return "write \(bounds(one, other))"
  }

  /// The number in a text that is nothing but a number with signs and words around it.
  static func number(in text: String) -> Int? {
    let text = text.lowercased()
    return grouped(text) ?? stripped(text, of: estimates + leasts + mosts)
  }

  private static let forms =
    "write 12, {min: 8, max: 12}, {estimate: 10}, or .. where nobody knows how many"

  private static let unknowns: Set<String> = [
    "?", "-", "–", "—", "a few", "a lot", "dozens", "few", "hundreds", "lots", "many", "n/a",
    "none known",
    "not known", "numerous", "several", "some", "tba", "tbd", "thousands", "unclear", "undisclosed",
    "unknown", "unspecified", "various", "xx", "xxx",
  ]

  /// What stands before and behind a number.
  private typealias Frame = (before: String, behind: String)

  private static let estimates: [Frame] =
    [
      "~", "≈", "c.", "ca.", "circa", "about", "around", "approx.", "approx", "approximately",
      "est.",
      "estimated", "nearly", "almost", "roughly", "some",
    ].map { ($0, "") } + [("(", ")"), ("", "~"), ("", "?"), ("", "(est.)"), ("", "(estimate)")]
  private static let leasts: [Frame] =
    [">=", "≥", "at least", "min.", "minimum"].map { ($0, "") } + [("", "+"), ("", "or more")]
  private static let mosts: [Frame] =
    ["<=", "≤", "at most", "up to", "max.", "maximum"].map { ($0, "") } + [("", "or fewer")]
  private static let mores: [Frame] = [">", "more than", "over"].map { ($0, "") }
  private static let fewers: [Frame] = ["<", "fewer than", "less than", "under"].map { ($0, "") }

  /// The number that stands in one of the frames and fills it.
  private static func stripped(_ text: String, of frames: [Frame]) -> Int? {
    for frame in frames where text.hasPrefix(frame.before) && text.hasSuffix(frame.behind) {
      guard text.utf8.count > frame.before.utf8.count + frame.behind.utf8.count else { continue }
      let rest = text.dropFirst(frame.before.count).dropLast(frame.behind.count)
      if let number = grouped(String(rest)) { return number }
    }
    return nil
  }

  /// `8-12`, `8 to 12`, `between 8 and 12`, as bounds.
  private static func range(in text: String) -> String? {
    var text = text[...]
    var separators = ["..", "-", "–", "—", "−", "/", " to ", " or "]
    if text.hasPrefix("between ") {
      text = text.dropFirst("between ".count)
      separators = [" and "]
    } else if text.hasPrefix("from ") {
      text = text.dropFirst("from ".count)
    }
    for separator in separators {
      let ends = text.split(separator: separator, omittingEmptySubsequences: false)
      // `2024-05` is a month.
      guard ends.count == 2, !ends[1].hasPrefix("0"), let one = grouped(String(ends[0])),
        let other = grouped(String(ends[1]))
      else { continue }
      return bounds(one, other)
    }
    return nil
  }

  private static func bounds(_ one: Int, _ other: Int) -> String {
    one == other ? "\(one)" : "{min: \(min(one, other)), max: \(max(one, other))}"
  }

  /// A number whose digits may stand in groups of three: `1,000`, `1_000`, `1 000`, `1.000`, `1'000`.
  private static func grouped(_ text: String) -> Int? {
    let text = text[...].trimmingSpaces
    let signs: Set<Character> = [",", "_", " ", ".", "'", "’", "\u{A0}", "\u{202F}", "\u{2009}"]
    let groups = text.split(omittingEmptySubsequences: false) { signs.contains($0) }
    guard let first = groups.first, (1...3).contains(first.count) || groups.count == 1,
      groups.dropFirst().allSatisfy({ $0.count == 3 }), !first.isEmpty,
      groups.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      Set(text.filter { signs.contains($0) }).count < 2
    else { return nil }
    return Int(groups.joined())
  }
}
