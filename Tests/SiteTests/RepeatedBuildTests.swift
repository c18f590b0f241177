import Building
import Foundation
import Glibc
import Testing

/// What a second build does where nothing, or little, has changed.
@Suite struct RepeatedBuildTests {
  /// What tells whether a file has been touched.
  private struct Identity: Equatable {
    let inode: UInt
    let seconds: Int
    let nanoseconds: Int

    init(_ path: String) {
      var status = stat()
      stat(path, &status)
      inode = status.st_ino
      seconds = status.st_mtim.tv_sec
      nanoseconds = status.st_mtim.tv_nsec
    }
  }

  private func identities(of site: TemporarySite) -> [String: Identity] {
    let folder = site.path + "/public"
    let paths = (FileManager.default.subpaths(atPath: folder) ?? []) + ["."]
    return Dictionary(uniqueKeysWithValues: paths.map { ($0, Identity("\(folder)/\($0)")) })
  }

  @Test func touchesNothing() async throws {
    let site = try TemporarySite(GeneratedSite.files(notes: 60))
    let first = try await site.buildCleanly()
    let before = identities(of: site)
    let report = try await site.build()
    #expect(report.written?.written == 0 && report.written?.removed == 0)
    #expect(report.written?.unchanged == first.files.count - 1)
    #expect(identities(of: site) == before)
  }

  /// Notes and pages are worked on in parallel, in an order that is never the same twice.
  @Test func writesTheSameBytesEachTime() async throws {
    let site = try TemporarySite(GeneratedSite.files(notes: 150))
    let first = try await site.buildCleanly()
    for number in 0..<3 {
      let folder = "\(site.root)/again-\(number)"
      try await site.build { $0.output = folder }
      #expect(FileTree(folder: folder).differences(from: first) == [])
    }
  }

  @Test func writesTheSameBytesWhereverTheSiteLies() async throws {
    let files = GeneratedSite.files(notes: 20)
    let one = try await TemporarySite(files).buildCleanly()
    let other = try TemporarySite(files)
    let result = try DossierProgram.run(["build", "--now", TemporarySite.now], in: other.path)
    #expect(result.status == 0)
    #expect(other.output.differences(from: one) == [])
  }

  @Test func keepsTheFilesThatDidNotChange() async throws {
    let site = try TemporarySite(GeneratedSite.files(notes: 20))
    try await site.build()
    let before = identities(of: site)
    try site.write(["content/briefings/new.md": "# New\n\nNothing is mentioned here.\n"])
    let report = try await site.build()
    let after = identities(of: site)
    #expect(report.written?.removed == 0)
    let untouched = before.filter { $0.key.hasPrefix("briefings/2") && $0.key.hasSuffix(".html") }
    #expect(untouched.count == 20)
    for (path, identity) in untouched { #expect(after[path] == identity, "\(path)") }
  }

  @Test func removesPagesOfRemovedNotes() async throws {
    let site = try TemporarySite([
      "content/briefings/a.md": "# A\n\nIran.\n", "content/briefings/b.md": "# B\n\nChad.\n",
    ])
    let both = try await site.buildCleanly()
    #expect(both.page("/briefings/b/") != nil && both.page("/countries/chad/") != nil)
    try site.remove(["content/briefings/b.md"])
    let one = try await site.buildCleanly()
    #expect(one.page("/briefings/b/") == nil && one.page("/countries/chad/") == nil)
    #expect(one.page("/countries/iran/") != nil)
  }

  @Test func keepsHiddenFilesAtTheTop() async throws {
    let site = try TemporarySite(["content/briefings/a.md": "# A\n"])
    try await site.build()
    try site.write(["public/.htaccess": "x", "public/stray.html": "x", "public/sub/.hidden": "x"])
    try await site.build()
    #expect(site.output[".htaccess"] == "x")
    #expect(site.output["stray.html"] == nil && site.output["sub/.hidden"] == nil)
  }

  @Test func leavesNothingElseInTheSite() async throws {
    let site = try TemporarySite(GeneratedSite.files(notes: 5))
    try await site.build()
    try await site.build()
    #expect(try FileManager.default.contentsOfDirectory(atPath: site.root) == ["site"])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: site.path).sorted()
        == ["content", "public"])
  }
}
