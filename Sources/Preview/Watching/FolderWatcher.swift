import Building
import Dispatch
import Glibc
import Synchronization

/// Tells of what changes in a site's folders, through inotify(7).
///
/// What editors do to save comes out as a change of the note: writing it in place, or writing another
/// file and renaming it. What they leave beside it (swap files, backups) is passed over.
final class FolderWatcher: Sendable {
  /// The system allows no more watches.
  struct NoMoreWatches: Error, CustomStringConvertible {
    let description =
      "the site has more folders than this system lets a user watch; raise the limit: "
      + "sudo sysctl fs.inotify.max_user_watches=524288"
  }

  /// What an editor, a version control system or a shell does to folders and files.
  private static let mask = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB | IN_ONLYDIR)

  private let events: Int32
  /// The end of a pipe: closing it ends the watching.
  private let life: Int32
  private let table: WatchTable

  init(inbox: ChangeInbox) throws {
    let events = inotify_init1(Int32(IN_CLOEXEC))
    var ends: [Int32] = [-1, -1]
    guard events >= 0, pipe(&ends) == 0 else {
      throw FileError("watch", "the site", code: errno)
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    self.events = events
    life = ends[1]
    let end = ends[0]
    let table = WatchTable()
    self.table = table
    // A thread of its own, which waits most of the time.
    DispatchQueue(label: "dossier.watch").async {
      while Self.waits(for: events, orFor: end) { inbox.add(Self.read(events, table)) }
      close(events)
      close(end)
    }
  }

  deinit { close(life) }

  /// Watches a folder, not those in it. Watching one again costs next to nothing.
  func watch(_ folder: SourceFolder) throws {
    let watch = inotify_add_watch(events, folder.location, Self.mask)
    guard watch >= 0 else {
      if errno == ENOSPC { throw NoMoreWatches() }
      throw FileError("watch", folder.location, code: errno)
    }
    table.add(folder.path, at: watch)
  }

  /// Waits until there is something to read; false if the watching ends.
  private static func waits(for events: Int32, orFor end: Int32) -> Bool {
    var polled = [events, end].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    while poll(&polled, nfds_t(polled.count), -1) < 0 {
      guard errno == EINTR else { return false }
    }
    return polled[1].revents == 0 && polled[0].revents & Int16(POLLIN) != 0
  }

  /// Reads what the system has to tell.
  private static func read(_ events: Int32, _ table: WatchTable) -> ChangedPaths {
    var changes = ChangedPaths()
    withUnsafeTemporaryAllocation(
      byteCount: 1 << 16, alignment: MemoryLayout<inotify_event>.alignment
    ) { buffer in
      let count = Glibc.read(events, buffer.baseAddress, buffer.count)
      var offset = 0
      while offset < count {
        let event = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
        let start = offset + MemoryLayout<inotify_event>.size
        let name = buffer[start..<start + Int(event.len)].prefix { $0 != 0 }
        table.note(event, name: String(validating: name, as: UTF8.self), in: &changes)
        offset = start + Int(event.len)
      }
    }
    return changes
  }
}

/// What is watched, and what an event there means for the site.
private final class WatchTable: Sendable {
  /// For each watch the folders of the site that it is: several where symbolic links lead to one, nil
  /// where only some file in it belongs to the site.
  private let folders = Mutex<[Int32: Set<String?>]>([:])

  func add(_ folder: String?, at watch: Int32) {
    folders.withLock { _ = $0[watch, default: []].insert(folder) }
  }

  /// - Parameter name: nil where it is not UTF-8.
  func note(_ event: inotify_event, name: String?, in changes: inout ChangedPaths) {
    guard event.mask & UInt32(IN_Q_OVERFLOW) == 0, let name else {
      changes.isUnknown = true
      return
    }
    if event.mask & UInt32(IN_IGNORED) != 0 {
      // A folder that is gone and comes back is another.
      folders.withLock { _ = $0.removeValue(forKey: event.wd) }
      changes.isUnknown = true
    } else {
      for folder in folders.withLock({ $0[event.wd] ?? [] }) {
        note(name, in: folder, event.mask, &changes)
      }
    }
  }

  private func note(
    _ name: String, in folder: String?, _ mask: UInt32, _ changes: inout ChangedPaths
  ) {
    guard let folder else {
      changes.isUnknown = true
      return
    }
    // Of the site's own folder only content/ and templates/ count, and what links in these lead to.
    if folder.isEmpty {
      let hasLinks = folders.withLock { $0.values.contains { $0.contains(nil) } }
      if hasLinks || name == "content" || name == "templates" { changes.isUnknown = true }
      return
    }
    let isStatic = folder == "content/static" || folder.hasPrefix("content/static/")
    guard !name.isEmpty, !PassedOver.contains(name, inStaticFolder: isStatic) else { return }
    if mask & UInt32(IN_ISDIR) != 0 {
      changes.isUnknown = true
    } else {
      changes.paths.insert("\(folder)/\(name)")
    }
  }
}
