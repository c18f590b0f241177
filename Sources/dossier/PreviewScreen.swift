import Building
import Diagnostics
import Dispatch
import Preview
import Synchronization

/// What `dossier serve` says at the terminal: on a screen of its own what is wrong now, in place of what
/// was wrong before; into a pipe one line after the other.
final class PreviewScreen: Sendable {
  private let site: String
  private let isQuiet: Bool
  private let style = Terminal.style
  private let address = Mutex("")
  private let newest = Mutex<LiveSite.Update?>(nil)
  /// A terminal may be held (Ctrl-S), and a pipe full: nobody waits for them but this queue.
  private let queue = DispatchQueue(label: "dossier.screen")

  /// - Parameters:
  ///   - site: the folder from which diagnostics name their files.
  ///   - isQuiet: whether to say nothing but what is wrong.
  init(site: String, isQuiet: Bool) {
    self.site = site
    self.isQuiet = isQuiet
  }

  /// Says where the site is.
  func begin(at address: String) {
    self.address.withLock { $0 = address }
    if isPlain, !isQuiet { Terminal.print("\(address)\n") }
  }

  /// Shows an update as soon as the terminal takes it, unless a newer one has come by then.
  func show(_ update: LiveSite.Update) {
    newest.withLock { $0 = update }
    queue.async { [self] in
      let update = newest.withLock { newest in
        defer { newest = nil }
        return newest
      }
      if let update { write(update) }
    }
  }

  private func write(_ update: LiveSite.Update) {
    let listing = DiagnosticListing(update.problems.map(\.diagnostic), style: style) {
      DiagnosedFile.bytes(of: $0, site: site)
    }
    var text = listing.text
    if !isQuiet { text += summary(of: update) + "\n" }
    if !isPlain {
      let head = isQuiet ? "" : "\(address.withLock { $0 })   Ctrl-C ends the preview.\n\n"
      text = Self.clear + head + text
    }
    Terminal.show(text)
  }

  /// From the screen's first line on, so that what is above can still be scrolled to.
  private static let clear = "\u{1B}[H\u{1B}[J"

  private var isPlain: Bool { style == .plain || Terminal.isDumb }

  /// `content/briefings/x.md: shown after 12 ms`
  private func summary(of update: LiveSite.Update) -> String {
    let (seconds, attoseconds) = update.duration.components
    let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000
    let files = update.files.map(TerminalText.harmlessLine).joined(separator: ", ")
    let subject = files.isEmpty ? "The site" : files
    return update.isStale
      ? "\(subject): with these errors, the pages stay as they were"
      : "\(subject): shown after \(milliseconds) ms"
  }
}
