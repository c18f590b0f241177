import Diagnostics
import Foundation
@testable import Preview
import Testing

/// What an author does to files, and what the preview shows then.
@Suite(.timeLimit(.minutes(2)))
struct LiveSiteTests {
  private static let note = "content/briefings/a.md"
  private static let page = "briefings/a/index.html"

  @Test func `A note that is written in place is shown as it is now`() async throws {
    let edited = try await EditedSite([Self.note: "Iran spoke.\n"])
    try edited.write([Self.note: "Then Peru spoke.\n"])
    try await edited.wait { _ in try await edited.shows("Then", at: Self.page) }
    #expect(try await edited.shows("Then", at: "countries/peru/index.html"))
    #expect(try await edited.text(of: "countries/iran/index.html") == nil)
  }

  @Test func `A note that is saved through another file is shown as it is now`() async throws {
    let edited = try await EditedSite([Self.note: "Iran spoke.\n"])
    try edited.write(["content/briefings/.a.md.swp": "x", "content/briefings/a.md.tmp": "New.\n"])
    try edited.move("content/briefings/a.md.tmp", to: Self.note)
    try await edited.wait { _ in try await edited.shows("New.", at: Self.page) }
  }

  @Test func `A note that its editor moves aside to write it anew stays a note`() async throws {
    let edited = try await EditedSite([Self.note: "Iran spoke.\n"])
    try edited.move(Self.note, to: "content/briefings/a.md~")
    try edited.write([Self.note: "New.\n"])
    try edited.remove("content/briefings/a.md~")
    try await edited.wait { _ in try await edited.shows("New.", at: Self.page) }
  }

  @Test func `What editors leave beside a note changes nothing`() async throws {
    let edited = try await EditedSite([Self.note: "Iran spoke.\n"])
    let before = await edited.site.state(of: .working).generation
    try edited.write([
      "content/briefings/.a.md.swp": "x", "content/briefings/a.md~": "x",
      "content/briefings/#a.md#": "x", "aside.md": "New.\n",
    ])
    try edited.move("aside.md", to: Self.note)
    let state = try await edited.wait { _ in try await edited.shows("New.", at: Self.page) }
    #expect(state.generation == before + 1)
  }

  @Test func `Folders that come, move and go take their notes along`() async throws {
    let edited = try await EditedSite([Self.note: "Iran spoke.\n"])
    try edited.write(["aside/b.md": "B.\n", "aside/deep/c.md": "C.\n"])
    try edited.move("aside", to: "content/briefings/x")
    try await edited.wait { _ in
      try await edited.shows("C.", at: "briefings/x/deep/c/index.html")
    }
    try edited.move("content/briefings/x", to: "content/briefings/y")
    try await edited.wait { _ in
      try await edited.shows("C.", at: "briefings/y/deep/c/index.html")
    }
    #expect(try await edited.text(of: "briefings/x/b/index.html") == nil)
    // The folder is watched at its new place.
    try edited.write(["content/briefings/y/deep/c.md": "New.\n"])
    try await edited.wait { _ in
      try await edited.shows("New.", at: "briefings/y/deep/c/index.html")
    }
    try edited.remove("content/briefings/y")
    try await edited.wait { _ in try await edited.text(of: "briefings/y/b/index.html") == nil }
    #expect(try await edited.shows("Iran", at: Self.page))
  }

  @Test func `Many files at once are all shown`() async throws {
    let edited = try await EditedSite([Self.note: "Iran spoke.\n"])
    let files = Dictionary(
      uniqueKeysWithValues: (1...400).map { ("content/briefings/n\($0).md", "Note \($0).\n") })
    try edited.write(files)
    try await edited.wait { _ in
      for number in [1, 199, 400] {
        guard try await edited.shows("Note", at: "briefings/n\(number)/index.html") else {
          return false
        }
      }
      return try await edited.shows("401", at: "archive/index.html")
    }
  }

  @Test func `A fault leaves the last good page, and goes when it is mended`() async throws {
    let edited = try await EditedSite([
      Self.note: "---\ntitle: One\n---\nIran spoke.\n", "content/briefings/b.md": "B.\n",
    ])
    try edited.write([
      Self.note: "---\ntitle: One\ntlp: GREN\n---\nPeru spoke.\n",
      "content/briefings/b.md": "See [[nobody]].\n",
    ])
    // Those that only linking finds, too.
    let stale = await edited.wait { $0.isStale && $0.problems.count == 2 }
    #expect(stale.problems.map(\.diagnostic.file) == [Self.note, "content/briefings/b.md"])
    #expect(stale.problems.first?.diagnostic.line == 3)
    #expect(stale.problems.first?.diagnostic.column == 6)
    #expect(stale.problems.first?.excerpt?.line == "tlp: GREN")
    #expect(stale.problems.first?.excerpt?.caret == 6)
    #expect(try await edited.shows("Iran spoke.", at: Self.page) == false)
    #expect(try await edited.shows("Iran", at: Self.page))
    try edited.write([
      Self.note: "---\ntitle: One\n---\nPeru spoke.\n", "content/briefings/b.md": "B.\n",
    ])
    let mended = await edited.wait { !$0.isStale }
    #expect(mended.problems.isEmpty)
    #expect(try await edited.shows("spoke.", at: "countries/peru/index.html"))
  }

  @Test func `A note that would not be published is shown to its author alone and says why`()
    async throws
  {
    let edited = try await EditedSite([
      Self.note: "---\ndraft: true\ntlp: AMBER\ndate: 2030-01-01\n---\nIran spoke.\n",
      "content/briefings/b.md": "B.\n",
    ])
    let file = try #require(try await edited.site.file(Self.page, in: .working))
    #expect(file.note == Self.note)
    #expect(
      file.withheld == [
        "its marking, TLP:AMBER, is above TLP:CLEAR", "it is a draft",
        "its date, 2030-01-01, lies in the future",
      ])
    #expect(try await edited.text(of: Self.page, in: .published) == nil)
    #expect(try await edited.text(of: "countries/iran/index.html", in: .published) == nil)
    #expect(try await edited.site.file("briefings/b/index.html", in: .working)?.withheld == [])
  }

  @Test func `The published view never takes over what the author saw before a fault`() async throws
  {
    let edited = try await EditedSite([
      Self.note: "---\ndraft: true\n---\nIran spoke.\n", "content/briefings/b.md": "B.\n",
    ])
    // The draft cannot be read any more, so that both audiences see the same notes.
    try edited.write([Self.note: "---\ndraft: maybe\n---\nIran spoke.\n"])
    await edited.wait(.published) { $0.isStale }
    #expect(try await edited.text(of: Self.page, in: .published) == nil)
    try edited.write([Self.note: "---\ndraft: false\n---\nIran spoke.\n"])
    try await edited.wait(.published) { _ in
      try await edited.text(of: Self.page, in: .published) != nil
    }
    try edited.write([Self.note: "---\ndraft: true\n---\nIran spoke.\n"])
    try await edited.wait(.published) { _ in
      try await edited.text(of: Self.page, in: .published) == nil
    }
    #expect(try await edited.shows("Iran", at: Self.page))
  }

  @Test func `A fault of the published site alone is told beside the author's view`() async throws {
    let edited = try await EditedSite([
      Self.note: "---\ndraft: true\n---\nIran spoke.\n",
      "content/briefings/b.md": "See [[a|the other]].\n",
    ])
    try edited.write(["content/briefings/b.md": "See [[a]].\n"])
    let state = await edited.wait {
      !$0.problems.filter { $0.diagnostic.severity == .error }.isEmpty
    }
    #expect(!state.isStale)
    #expect(try await edited.shows("See", at: "briefings/b/index.html"))
    await edited.wait(.published) { $0.isStale }
  }

  @Test func `The published view says nothing of the faults of what is withheld`() async throws {
    let edited = try await EditedSite([
      Self.note: "---\ndraft: true\n---\nSecret [[nowhere]].\n",
      "content/briefings/b.md": "B.\n",
    ])
    await edited.wait { !$0.problems.isEmpty }
    try edited.write(["content/briefings/b.md": "New.\n"])
    try await edited.wait(.published) { _ in
      try await edited.shows("New.", at: "briefings/b/index.html", in: .published)
    }
    #expect(await edited.site.state(of: .published).problems.isEmpty)
  }

  @Test func `What a symbolic link leads to is followed when it comes, changes and comes back`()
    async throws
  {
    let edited = try await EditedSite(["content/briefings/b.md": "B.\n"])
    try edited.write(["pool/a.md": "One.\n"])
    try FileManager.default.createSymbolicLink(
      atPath: edited.folder + "/" + Self.note, withDestinationPath: "../../pool/a.md")
    try await edited.wait { _ in try await edited.shows("One.", at: Self.page) }
    try edited.write(["pool/a.md": "Two.\n"])
    try await edited.wait { _ in try await edited.shows("Two.", at: Self.page) }
    try edited.remove("pool")
    try await edited.wait { _ in try await edited.text(of: Self.page) == nil }
  }

  @Test func `A fault of the published site goes when nothing is withheld any more`() async throws {
    let edited = try await EditedSite([
      Self.note: "---\ndraft: true\n---\nIran spoke.\n",
      "content/briefings/b.md": "See [[a]].\n",
    ])
    await edited.wait { !$0.problems.isEmpty }
    try edited.write([Self.note: "---\ndraft: false\n---\nIran spoke.\n"])
    try await edited.wait(.published) { _ in
      try await edited.text(of: Self.page, in: .published) != nil
    }
    #expect(await edited.site.state(of: .working).problems.isEmpty)
    #expect(await edited.site.state(of: .published).problems.isEmpty)
  }

  @Test func `A note in whose place a link out of the site is put is shown no more`() async throws {
    let edited = try await EditedSite([
      Self.note: "Iran spoke.\n", "content/briefings/b.md": "B.\n",
    ])
    let secret = try await EditedSite(["content/secret.md": "Secret.\n"])
    try FileManager.default.createSymbolicLink(
      atPath: edited.folder + "/link", withDestinationPath: secret.folder + "/content/secret.md")
    try edited.move("link", to: Self.note)
    let state = try await edited.wait { _ in try await edited.text(of: Self.page) == nil }
    #expect(state.problems.map(\.diagnostic.severity) == [.warning])
    #expect(try await edited.shows("Secret", at: Self.page) == false)
  }

  @Test func `What time alone withholds is withheld from the next edit on`() async throws {
    let edited = try await EditedSite([
      Self.note: "---\nexpires: 2026-10-01\n---\nIran spoke.\n",
      "content/briefings/b.md": "B.\n",
    ])
    #expect(try await edited.text(of: Self.page, in: .published) != nil)
    edited.clock.pass(days: 30)
    try edited.write(["content/briefings/b.md": "New.\n"])
    try await edited.wait(.published) { _ in
      try await edited.text(of: Self.page, in: .published) == nil
    }
    #expect(try await edited.text(of: Self.page) != nil)
  }

  @Test func `Attachments, templates and settings that change are shown`() async throws {
    let edited = try await EditedSite([
      Self.note: "See [the table](t.csv).\n", "content/briefings/t.csv": "a",
    ])
    #expect(try await edited.text(of: "briefings/t.csv") == "a")
    let before = await edited.site.state(of: .working).generation
    try edited.write(["content/briefings/t.csv": "b"])
    await edited.wait { $0.generation > before }
    #expect(try await edited.text(of: "briefings/t.csv") == "b")
    try edited.write(["content/site.yml": "title: Otherwise\n"])
    try await edited.wait { _ in try await edited.shows("Otherwise", at: Self.page) }
    try edited.write(["templates/foot.mustache": "<p>My foot</p></body></html>\n"])
    try await edited.wait { _ in try await edited.shows("My foot", at: Self.page) }
  }

  @Test func `A site that goes away and comes back is followed all the time`() async throws {
    let edited = try await EditedSite([Self.note: "Iran spoke.\n"])
    try edited.move("content", to: "aside")
    let gone = await edited.wait { $0.isStale }
    #expect(gone.problems.count == 1)
    #expect(try await edited.shows("Iran", at: Self.page))
    try edited.move("aside", to: "content")
    await edited.wait { !$0.isStale }
    try edited.write([Self.note: "New.\n"])
    try await edited.wait { _ in try await edited.shows("New.", at: Self.page) }
  }
}
