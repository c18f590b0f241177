import Glibc
package import Site

/// The folder that a site is published in. A build takes the place of the last one whole, in one
/// step: whatever fails or is killed, a reader finds either all of the old site or all of the new.
///
/// How: the new tree is built in a staging folder beside the output, with hard links to the files
/// that have not changed; the two trees exchange their names; the old tree is removed. If nothing
/// has changed nothing is touched. Nothing is synced: after a loss of power a build compares what
/// the disk kept with what it should hold, and mends it.
package struct OutputFolder: Sendable {
  /// What publishing did, the marker and the kept hidden files not counted.
  package struct Summary: Sendable, Hashable {
    /// Files that are new or whose bytes changed.
    package let written: Int
    package let unchanged: Int
    /// Files that were there and are not part of the site any more.
    package let removed: Int
    /// Of the files written, the marker's included.
    package let writtenBytes: Int

    package init(written: Int, unchanged: Int, removed: Int, writtenBytes: Int) {
      self.written = written
      self.unchanged = unchanged
      self.removed = removed
      self.writtenBytes = writtenBytes
    }
  }

  private let place: OutputPlace
  private let patience: Duration
  private let swap: TreeSwap

  /// Looks at the place and refuses it early if it is not fit: `OutputRefusal` if it overlaps the
  /// site's sources or holds what Dossier did not write, `FileError` if it cannot be looked at.
  /// Touches nothing. Missing folders on the way to it are made on publishing.
  ///
  /// - Parameters:
  ///   - path: absolute, or relative to the working folder.
  ///   - site: the folder with `content/`.
  ///   - patience: how long to wait for another build that publishes in the same place.
  package init(path: String, site: String, patience: Duration = .seconds(10)) throws {
    try self.init(path: path, site: site, patience: patience, swap: .exchange)
  }

  init(path: String, site: String, patience: Duration, swap: TreeSwap) throws {
    place = try OutputPlace(path)
    self.patience = patience
    self.swap = swap
    try place.check(against: site)
    if place.missingParents.isEmpty {
      _ = try place.openPublished(in: OpenFolder(path: place.parent.text))
    }
  }

  /// Replaces the output by these files.
  ///
  /// Throws `OutputRefusal`, `FileError`, or `CancellationError` if the task is cancelled before the new
  /// tree is in its place; the old output is then untouched and nothing is left beside it. Only
  /// if the old tree cannot be removed is the new one in place in spite of the error.
  package func publish(_ files: [OutputFile]) async throws -> Summary {
    let plan = try OutputPlan(files)
    var made: [String] = []
    do {
      for path in place.missingParents {
        if mkdir(path.text, 0o777) == 0 {
          made.append(path.text)
        } else if errno != EEXIST {
          throw FileError("create", path.text, code: errno)
        }
      }
      return try await publish(plan, in: OpenFolder(path: place.parent.text))
    } catch {
      for path in made.reversed() { rmdir(path) }
      throw error
    }
  }

  private func publish(_ plan: OutputPlan, in parent: OpenFolder) async throws -> Summary {
    let published = try await Published(at: place, in: parent, comparedWith: plan)
    let staged = try parent.status(of: StagingFolder.name(for: place.name))
    if published.comparison.isSame, staged == nil {
      return published.comparison.summary(of: plan.siteFiles)
    }
    let staging = try await StagingFolder.enter(for: place.name, in: parent, patience: patience)
    do {
      let summary = try await replace(published, by: plan, in: parent, staging: staging)
      try await staging.remove()
      return summary
    } catch {
      // The first error is the one to tell; the next build tries again to tidy up.
      try? await staging.remove()
      throw error
    }
  }

  private func replace(
    _ compared: Published, by plan: OutputPlan, in parent: OpenFolder, staging: StagingFolder
  ) async throws -> Summary {
    var published = compared
    if try parent.status(of: place.name)?.identity != published.folder?.status().identity {
      // Another build was faster, or a killed one's work has been undone.
      published = try await Published(at: place, in: parent, comparedWith: plan)
    }
    let comparison = published.comparison
    if comparison.isSame {
      return comparison.summary(of: plan.siteFiles)
    }
    let tree = try staging.makeTree(shownAs: place.path.text)
    let bytes = try await StagedTree(plan: plan, comparison: comparison)
      .write(into: tree, from: published.folder)
    try Task.checkCancellation()
    if let folder = published.folder {
      try tree.setPermissions(folder.status().permissions)
      try swap.replace(place.name, in: parent, from: staging.folder)
    } else {
      try TreeSwap.rename(StagingFolder.new, in: staging.folder, to: place.name, in: parent)
    }
    return comparison.summary(of: plan.siteFiles, writtenBytes: bytes)
  }
}

/// The output as it was found, and how it differs from the plan.
private struct Published: Sendable {
  /// Nil if there is none.
  let folder: OpenFolder?
  let comparison: OutputComparison

  init(at place: OutputPlace, in parent: OpenFolder, comparedWith plan: OutputPlan) async throws {
    folder = try place.openPublished(in: parent)
    comparison =
      if let folder {
        try await OutputComparison(of: plan, with: folder)
      } else {
        OutputComparison(of: plan)
      }
  }
}
