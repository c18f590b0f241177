import Foundation
import Testing

/// `dossier import` as a user runs it.
@Suite struct ImportCommandTests {
  /// A folder with a vault of one note, and an empty folder `new` beside it.
  private func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("dossier-import-\(UUID().uuidString)")
    for name in ["vault", "new", "empty"] {
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
    }
    try Data("Text %%hidden%% [[gone]]\n".utf8)
      .write(to: folder.appendingPathComponent("vault/Note.md"))
    return folder
  }

  @Test func theSiteIsWrittenAndBuilds() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let place = folder.appendingPathComponent("new").path
    let imported = try DossierProgram.run(["import", "obsidian", "../vault"], in: place)
    #expect(imported.status == 0)
    #expect(imported.output.contains("content: written"))
    #expect(imported.output.contains("1 briefing\n"))
    #expect(imported.errorLines.count == 2)
    #expect(imported.errors.contains("Note.md:1:6: warning: a comment"))
    #expect(imported.errors.contains("Note.md:1:17: warning: [[gone]] leads nowhere"))
    let built = try DossierProgram.run(["build"], in: place)
    #expect(built.status == 0)
    // What is there stays as it is.
    let again = try DossierProgram.run(["import", "obsidian", "../vault"], in: place)
    #expect(again.status == 74)
    #expect(again.errors.contains("content is there already"))
  }

  @Test(
    arguments: [
      (["import", "obsidian", "vault", "--site", "vault/site"], 64, "stays as it is"),
      (["import", "obsidian", "."], 64, "stays as it is"),
      (["import", "wordpress", "vault"], 64, "obsidian"),
      (["import", "obsidian"], 64, "folder"),
      (["import", "obsidian", "nowhere"], 74, "nowhere"),
      (["import", "obsidian", "empty", "--site", "new"], 1, "holds no notes"),
    ] as [([String], Int32, String)])
  func aWrongCallWritesNothing(arguments: [String], status: Int32, words: String) throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try DossierProgram.run(arguments, in: folder.path)
    #expect(result.status == status, "\(result.errors)")
    #expect(result.errors.contains(words), "\(result.errors)")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    #expect(!paths.contains { $0.hasSuffix("content") })
  }
}
