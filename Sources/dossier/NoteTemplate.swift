import Content
import Foundation
import Linking
import Markdown

/// What a new note says before its author says anything: every key with its meaning.
enum NoteTemplate {
  static var today: CalendarDay {
    Moment(seconds: Int(Date().timeIntervalSince1970.rounded(.down)), zone: .utc).day
  }

  /// A draft that becomes a briefing once its text is written and `draft` is gone.
  static func briefing(_ name: NoteName, today: CalendarDay) -> String {
    let keys = CommentedKeys(
      .briefing, values: ["title": name.yaml, "date": today.iso, "draft": "true"])
    return """
      ---
      \(keys.text)---

      What is reported, by whom, and how sure it is. `[[Name]]` links by hand, `[@sample-source]` cites a
      source, and `[#sample-claim]` at a sentence's end ties it to a claim.

      """
  }

  static func entity(_ name: NoteName, kind: EntityKind) -> String {
    var values = ["name": name.yaml]
    var examples: [String: String] = [:]
    var leftOut: Set = ["title"]
    if kind == .country {
      // A country belongs to none but itself.
      leftOut.insert("country")
      let country = BuiltInCountry.all.first { country in
        ([country.name] + country.aliases).contains {
          $0.caseInsensitiveCompare(name.text) == .orderedSame
        }
      }
      if let country {
        // What it is called besides is known already.
        values["name"] = NoteName(country.name)?.yaml ?? name.yaml
        values["iso2"] = country.iso2
        examples["iso3"] = country.iso3
        examples["numeric"] = country.numeric.map { "\"\($0)\"" }
        examples["capital"] = country.capital
      }
    }
    let keys = CommentedKeys(
      .entity(kind), values: values, examples: examples, leavingOut: leftOut)
    return """
      ---
      \(keys.text)---

      """
  }
}

/// What a new note is called on the command line, and the file it is to be.
struct NoteName {
  let text: String

  /// File systems want names of at most 255 bytes.
  private static let longest = 120

  /// Nil for what is no line of text: line breaks and other control characters.
  init?(_ text: String) {
    let isLine = text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: false
      default: !scalar.properties.isNoncharacterCodePoint
      }
    }
    guard isLine else { return nil }
    self.text = text
  }

  /// The file's name without its ending; nil where no letter or digit is there to name it by.
  var file: String? {
    var slug = Slug.make(text)
    if slug.utf8.count > Self.longest {
      var length = 0
      slug = String(
        slug.prefix { sign in
          length += sign.utf8.count
          return length <= Self.longest
        })
      while slug.hasSuffix("-") { slug.removeLast() }
    }
    // index.md stands for its folder.
    if slug == "index" { slug += "-note" }
    return slug.isEmpty ? nil : slug
  }

  /// A YAML scalar that means this text, whatever is in it.
  var yaml: String {
    "\"" + text.map { "\"\\".contains($0) ? "\\\($0)" : String($0) }.joined() + "\""
  }
}
