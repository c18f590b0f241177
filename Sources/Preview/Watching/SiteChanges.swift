import Building
import Content

/// What has changed in a site's folder, looked up on disk where its watchers say that something has.
struct SiteChanges: Sendable {
  enum Change: Sendable {
    case nothing
    /// Texts that the site is known to hold, as they are now, and their files.
    case rewritten([SourceTree.TextFile], files: [String])
    /// Files have come or gone, or more than is known. The files, if they are few.
    case other(files: [String])
  }

  /// How long whatever happens in the folder is waited for at most.
  private static let patience = Duration.seconds(1)

  let reader: SiteReader
  let inbox: ChangeInbox

  /// What has changed, once it is done: whole folders move in many steps, and editors that save through
  /// another file let the note be gone for a moment.
  ///
  /// - Parameters:
  ///   - tree: the site as it was read last.
  ///   - isUnread: whether that reading failed.
  func settled(
    _ first: ChangedPaths, in tree: SourceTree, isUnread: Bool
  ) async -> Change {
    var paths = first
    let end = ContinuousClock.now + Self.patience
    while true {
      let change = look(at: paths, in: tree, isUnread: isUnread)
      guard case .other = change, !Task.isCancelled, .now < end else { return change }
      try? await Task.sleep(for: .milliseconds(15))
      let more = inbox.takeAll()
      if more.isEmpty { return look(at: paths, in: tree, isUnread: isUnread) }
      paths.formUnion(more)
    }
  }

  private func look(at changes: ChangedPaths, in tree: SourceTree, isUnread: Bool) -> Change {
    let other = Change.other(files: changes.paths.count < 4 ? changes.paths.sorted() : [])
    guard !changes.isUnknown, !isUnread else { return other }
    var texts: [SourceTree.TextFile] = []
    for path in changes.paths.sorted() {
      if let known = tree.text(at: path) {
        guard let text = reader.text(at: path) else { return other }
        if text.bytes != known.bytes { texts.append(text) }
      } else if tree.asset(at: path) != nil || reader.hasEntry(at: path) {
        return other
      }
    }
    return texts.isEmpty ? .nothing : .rewritten(texts, files: texts.map(\.path))
  }
}
