import Building
import Foundation
import Testing

/// `kill -9` at any moment of a build leaves a reader one whole version of the site.
@Suite struct KilledBuildTests {
  /// Builds two versions of a site into one folder by turns and kills fifty of them, each at a
  /// random moment of another fiftieth of the time that a build takes. (The waiting only chooses
  /// the moment: whatever it is, what follows must hold.)
  @Test func showsOneWholeVersionWheneverItIsKilled() async throws {
    let sites = try ["one", "two"].map {
      try TemporarySite(GeneratedSite.files(notes: 200, version: $0))
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
    var shown = 1
    var duration = max(whole[0].duration, whole[1].duration)
    var moments = (0..<50).map { (Double($0) + .random(in: 0..<1)) / 50 }.shuffled()

    while let moment = moments.popLast() {
      let delay = duration * moment
      let wasKilled = try await DossierProgram.runAndKill(command(sites[1 - shown]), after: delay)
      let tree = FileTree(folder: output)
      shown = try #require(
        whole.firstIndex { $0.tree == tree },
        "after \(delay): \(tree.differences(from: whole[shown].tree))")
      if !wasKilled {
        // Builds take less time than they did: the moment is still to come.
        duration = min(duration, delay)
        moments.insert(moment, at: 0)
      }
    }

    #expect(try build(sites[0]).tree == whole[0].tree)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: place.path).sorted()
        == ["content", "public"])
  }
}
