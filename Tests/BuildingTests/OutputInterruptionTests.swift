import Foundation
import Glibc
import Site
import Testing

@testable import Building

/// Builds that are cancelled, killed, or run beside each other.
@Suite struct OutputInterruptionTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder.withSite()
  }

  private func output(
    patience: Duration = .seconds(10), swap: TreeSwap = .exchange
  ) throws -> OutputFolder {
    try OutputFolder(
      path: folder.path("public"), site: folder.path("site"), patience: patience, swap: swap)
  }

  private func files(_ text: String, count: Int = 300) -> [OutputFile] {
    (0..<count).map { OutputFile(path: "\($0)/index.html", bytes: Array(text.utf8)) }
  }

  @Test func leavesTheOldOutputAndNothingElseWhenCancelled() async throws {
    _ = try await output().publish(files("one"))
    let before = try folder.identity("public")
    let output = try output()
    let files = files("two")
    let build = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await output.publish(files)
    }
    await #expect(throws: CancellationError.self) { try await build.value }
    #expect(try folder.identity("public") == before)
    #expect(folder.names() == ["public", "site"])
  }

  @Test func clearsAwayWhatAKilledBuildLeft() async throws {
    let files = files("one")
    _ = try await output().publish(files)
    try folder.write("half", to: ".public.dossier-staging/new/0/index.html")
    // Even where nothing is to be published.
    #expect(try await output().publish(files).written == 0)
    #expect(folder.names() == ["public", "site"])
  }

  @Test func putsBackTheOutputOfABuildKilledBetweenTwoRenames() async throws {
    _ = try await output().publish(files("one"))
    try folder.write("*", to: "public/.gitignore")
    let old = try folder.identity("public/7/index.html")
    try folder.makeFolder(".public.dossier-staging")
    try FileManager.default.moveItem(
      atPath: folder.path("public"), toPath: folder.path(".public.dossier-staging/old"))
    #expect(try await output().publish(files("one")).unchanged == 300)
    #expect(folder.text("public/.gitignore") == "*")
    #expect(try folder.identity("public/7/index.html") == old)
    #expect(folder.names() == ["public", "site"])
  }

  @Test func givesUpWithAMessageIfAnotherBuildDoesNotEnd() async throws {
    _ = try await output().publish(files("one"))
    try folder.makeFolder(".public.dossier-staging")
    let other = open(folder.path(".public.dossier-staging"), O_RDONLY | O_DIRECTORY)
    defer { close(other) }
    try #require(flock(other, LOCK_EX) == 0)
    let error = await #expect(throws: OutputRefusal.self) {
      try await output(patience: .milliseconds(30)).publish(files("two"))
    }
    #expect(error?.description.contains("another build is writing") == true)
    #expect(folder.names() == [".public.dossier-staging", "public", "site"])
    #expect(folder.text("public/0/index.html") == "one")
  }

  @Test(arguments: [TreeSwap.exchange, .twoRenames])
  func letsManyBuildsAtOnceEndWithOneOfThemWhole(swap: TreeSwap) async throws {
    let output = try output(patience: .seconds(600), swap: swap)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<60 {
        let files = files("build \(number % 3)", count: 4 + number % 3)
        group.addTask { _ = try await output.publish(files) }
      }
      try await group.waitForAll()
    }
    let texts = folder.tree("public").values
    let text = try #require(texts.first)
    #expect(texts.allSatisfy { $0 == text })
    #expect(text == "build \(texts.count - 4)")
    #expect(folder.names() == ["public", "site"])
  }

  @Test(.timeLimit(.minutes(5)))
  func showsAReaderOneVersionOrTheOtherAtEveryMoment() throws {
    let process = try publishByTurns()
    defer {
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
    }
    let file = folder.path("public/version")
    while access(file, F_OK) != 0 {}
    var changes = 0
    var last = stat()
    while changes < 30 {
      var status = stat()
      try #require(stat(file, &status) == 0, "the output was gone for a moment")
      if status.st_ino != last.st_ino { changes += 1 }
      last = status
    }
  }

  /// Kills a process that publishes two versions by turns, at a random moment each time. (The waiting
  /// only chooses the moment; whatever it is, the test must hold.)
  @Test func showsOneWholeVersionWheneverABuildIsKilled() async throws {
    _ = try await OutputFolder(path: folder.path("public"), site: folder.path("site"))
      .publish([OutputFile(path: "version", bytes: Array("none".utf8))])
    try folder.write("*", to: "public/.gitignore")
    var seen: Set<String> = []
    var left = 0
    for _ in 0..<150 {
      let process = try publishByTurns()
      try await Task.sleep(for: .microseconds(Int.random(in: 5_000...60_000)))
      try #require(kill(process.processIdentifier, SIGKILL) == 0)
      process.waitUntilExit()
      try #require(process.terminationReason == .uncaughtSignal, "publishing ended by itself")

      let tree = folder.tree("public")
      let version = try #require(tree["version"])
      seen.insert(version)
      #expect(tree == Self.tree(of: version))
      if folder.names().contains(".public.dossier-staging") { left += 1 }
    }
    #expect(seen.isSuperset(of: ["one", "two"]))
    #expect(left > 0, "no build was killed while it was publishing")
    let last = try await OutputFolder(path: folder.path("public"), site: folder.path("site"))
      .publish([OutputFile(path: "version", bytes: Array("last".utf8))])
    #expect(last.written == 1)
    #expect(folder.names() == ["public", "site"])
    #expect(folder.names("public") == [".dossier", ".gitignore", "version"])
  }

  /// Starts `publish-loop`, which lies beside the tests.
  private func publishByTurns() throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent("publish-loop")
    process.arguments = [folder.path("public"), folder.path("site")]
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// What `publish-loop` publishes, with the file that was there before it.
  private static func tree(of version: String) -> [String: String] {
    var tree = ["version": version, ".gitignore": "*"]
    guard version != "none" else { return tree }
    for number in 0..<50 {
      tree["same/\(number)/index.html"] = "same"
      tree["same/\(number)/feed.xml"] = "same"
      tree["both/\(number)/index.html"] = version
      tree["\(version)/\(number)/index.html"] = version
    }
    return tree
  }
}
