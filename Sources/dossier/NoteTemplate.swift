import ArgumentParser
import Content
import Foundation
import Markdown

/// What a new note says before its author says anything.
enum NoteTemplate {
  static var today: CalendarDay {
    Moment(seconds: Int(Date().timeIntervalSince1970.rounded(.down)), zone: .utc).day
  }

  static func slug(of name: String) throws -> String {
    let slug = Slug.make(name)
    guard !slug.isEmpty else {
      throw ValidationError("\"\(name)\" holds no letter or digit to name a file by")
    }
    return slug
  }

  static func briefing(_ title: String, today: CalendarDay) -> String {
    """
    ---
    title: \(quoted(title))
    date: \(today.iso)
    draft: true   # take this line out to publish
    # tlp: CLEAR   # CLEAR, GREEN, AMBER, AMBER+STRICT or RED
    # status: developing   # developing, final or withdrawn
    # summary: The bottom line, in one paragraph.
    # tags: [artillery]
    # sources:
    #   - {id: some-id, publisher: Who, title: What, url: https://example.org/, issued: 2025-08-11}
    # claims:
    #   - id: some-claim
    #     kind: transfer   # or production, holding, use, policy, threat, statement, event …
    #     supplier: Who   # `..` where nobody knows
    #     recipient: Whom
    #     weapon: What
    #     assertions: [{stance: asserts}]   # confirms, denies, speculates, retracts, no-comment
    ---

    What is reported, by whom, and how sure it is. `[[Name]]` links by hand, `[@some-id]` cites, and
    `[#some-claim]` at a sentence's end ties it to a claim.

    """
  }

  static func entity(_ name: String, kind: EntityKind) -> String {
    let own: String
    switch kind {
    case .country: own = "# iso2: AZ\n# capital: Baku\n# demonyms: [Azerbaijani]"
    case .weapon: own = "# description: 122 mm towed howitzer\n# calibre_mm: 122\n# unroca: III"
    case .person: own = "# positions:\n#   - {role: President, start: 2003}"
    case .organisation: own = "# type: media   # public-body, company, media, armed-force or other"
    default: own = ""
    }
    return """
      ---
      name: \(quoted(name))
      # aliases: [other names that link on their own]
      # not: [longer phrases that must not link]
      # summary: What it is, in one sentence.
      \(own)
      ---

      """
  }

  static func site(today: CalendarDay) -> [(path: String, text: String)] {
    [
      ("content/site.yml", "title: My briefings\nlanguage: en\n"),
      (
        "content/briefings/first-briefing.md",
        """
        ---
        title: A first briefing
        date: \(today.iso)
        summary: Azerbaijan stands on a page of its own as soon as a briefing speaks of it.
        ---

        Names of countries are found and linked by themselves: Azerbaijan, Ukraine.

        """
      ),
      ("public/.gitignore", "*\n!.gitignore\n"),
    ]
  }

  /// Writes a new file; one that is there already is left as it is, and an error.
  static func create(_ text: String, at path: String) throws {
    let manager = FileManager.default
    guard !manager.fileExists(atPath: path) else {
      throw Terminal.failure("\(path) is there already: it is left as it is")
    }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    do {
      try manager.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw Terminal.failure("cannot make the folder \(folder.path)")
    }
    try Terminal.write(text, to: path)
    print(path)
  }

  /// A YAML scalar that means this text, whatever is in it.
  private static func quoted(_ text: String) -> String {
    "\"" + text.map { "\"\\".contains($0) ? "\\\($0)" : String($0) }.joined() + "\""
  }
}
