import Building
import Foundation
import Testing

/// `kill -9` at any moment of a build leaves a reader one whole version of the site.
@Suite struct KilledBuildTests {
  /// Builds two versions of a site into one folder by turns and kills each build at another moment of
  /// the time that a build takes. (The waiting only chooses the moment: whatever it is, what follows must
  /// hold.)
  @Test func showsOneWholeVersionWheneverItIsKilled() async throws {
    let sites = try ["one", "two"].map {
      try TemporarySite(GeneratedSite.files(notes: 300, version: $0))
    }
    let place = try TemporarySite()
    let output = place.path + "/public"
    func command(_ site: TemporarySite) -> [String] {
      ["build", "--quiet", "--site", site.path, "--output", output, "--now", TemporarySite.now]
    }
    func build(_ site: TemporarySite) throws -> (tree: FileTree, duration: Duration) {
      let start = ContinuousClock.now
      let result = try DossierProgram.run(command(site), in: place.path)
      try #require(result.status == 0 && result.errors == "")
      return (FileTree(folder: output), start.duration(to: .now))
    }
    let whole = try sites.map(build)
    try #require(whole[0].tree != whole[1].tree)
    let duration = max(whole[0].duration, whole[1].duration)

    let moments = 50
    var killed = 0
    var left = 0
    var seen: Set<Int> = []
    for moment in 0..<moments {
      // A random moment of each fiftieth, so that all of the build has its turn.
      let delay = duration * ((Double(moment) + .random(in: 0..<1)) / Double(moments))
      let site = sites[moment % 2]
      if try await DossierProgram.runAndKill(command(site), after: delay) { killed += 1 }
      let tree = FileTree(folder: output)
      let version = whole.firstIndex { $0.tree == tree }
      try #require(version != nil, "killed after \(delay): \(tree.differences(from: whole[0].tree))")
      version.map { _ = seen.insert($0) }
      if try FileManager.default.contentsOfDirectory(atPath: place.path).count > 2 { left += 1 }
    }
    #expect(killed > moments / 2)
    #expect(seen == [0, 1], "no build came to its end")
    print("killed \(killed), left \(left), duration \(duration)")

    #expect(try build(sites[0]).tree == whole[0].tree)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: place.path).sorted()
        == ["content", "public"])
  }
}
