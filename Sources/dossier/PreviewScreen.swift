import Building
import Diagnostics
import Foundation
import Preview
import Synchronization

/// What `dossier serve` says at the terminal: on a screen of its own what is wrong now, in place of what
/// was wrong before; into a pipe one line after the other.
final class PreviewScreen: Sendable {
  private let site: String
  private let isQuiet: Bool
  private let style = Terminal.style
  private let address = Mutex("")

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

  func show(_ update: LiveSite.Update) {
    let diagnostics = update.problems.map(\.diagnostic)
    let listing = DiagnosticListing(diagnostics, style: style) {
      DiagnosedFile.bytes(of: $0, site: site)
    }
    if isPlain {
      Terminal.show(listing.text + (isQuiet ? "" : summary(of: update) + "\n"))
    } else {
      let head = "\(address.withLock { $0 })   Ctrl-C ends the preview."
      Terminal.show(
        Self.clear + head + "\n\n" + listing.text + (isQuiet ? "" : summary(of: update) + "\n"))
    }
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
