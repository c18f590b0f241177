import ArgumentParser
import Building
import Diagnostics
import Foundation
import Glibc
import Synchronization

/// Standard streams, files named on the command line, and the exit status of what goes wrong there.
enum Terminal {
  /// 74: reading or writing failed (sysexits.h, EX_IOERR).
  static let inputOutputError = ExitCode(74)

  /// Runs work whose thrown errors are about files; they end the program with status 74.
  static func reportingFaults<Result: Sendable>(
    _ work: @Sendable () async throws -> Result
  ) async throws -> Result {
    do {
      return try await work()
    } catch let status as ExitCode {
      throw status
    } catch {
      throw failure("\(error)")
    }
  }

  /// Reads a site and shows what is wrong with it; ends the program with status 1 if that is an
  /// error.
  static func readingSoundSite(_ options: SiteBuilder.Options) async throws -> SiteReading {
    let site = try await reportingFaults {
      try await SiteBuilder(options).read(locatesMentions: false)
    }
    show(site.diagnostics.sorted(), site: options.site)
    if site.diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    return site
  }

  /// Says what failed on standard error; to be thrown then.
  static func failure(_ message: String) -> ExitCode {
    say(message)
    return inputOutputError
  }

  /// Says on standard error what went wrong with the whole.
  static func say(_ message: String) {
    show("dossier: error: \(message)\n")
  }

  /// Shows diagnostics on standard error: on a terminal with their source lines, in colour.
  ///
  /// - Parameter site: the folder from which the diagnostics' files are named.
  static func show(_ diagnostics: [Diagnostic], site: String) {
    guard !diagnostics.isEmpty else { return }
    let listing = DiagnosticListing(diagnostics, style: style) {
      DiagnosedFile.bytes(of: $0, site: site)
    }
    show(listing.text)
  }

  /// How standard error takes diagnostics: a pipe or a file as bare lines; a terminal in colour,
  /// unless NO_COLOR is set and not empty (no-color.org) or it is one without (TERM=dumb).
  static var style: DiagnosticListing.Style {
    guard isatty(STDERR_FILENO) == 1 else { return .plain }
    var size = winsize()
    let isKnown = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    let environment = ProcessInfo.processInfo.environment
    return .terminal(
      width: isKnown ? Int(size.ws_col) : 80,
      isColoured: (environment["NO_COLOR"] ?? "").isEmpty && !isDumb)
  }

  /// Whether the terminal obeys no escape sequence.
  static var isDumb: Bool {
    ["", "dumb"].contains(ProcessInfo.processInfo.environment["TERM"] ?? "")
  }

  static func print(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  static func print(_ bytes: [UInt8]) {
    FileHandle.standardOutput.write(Data(bytes))
  }

  /// The bytes of a file, or of standard input for `-`.
  static func read(_ file: String) throws -> [UInt8] {
    if file == "-" { return Array(FileHandle.standardInput.readDataToEndOfFile()) }
    guard let data = FileManager.default.contents(atPath: file) else {
      throw failure("cannot read \(file)")
    }
    return Array(data)
  }

  static func write(_ text: String, to file: String) throws {
    if file == "-" {
      print(text)
    } else if !FileManager.default.createFile(atPath: file, contents: Data(text.utf8)) {
      throw failure("cannot write \(file)")
    }
  }

  static func show(_ text: String) {
    // Whoever read it may be gone, which is no reason to end.
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}

/// The stage a long build is in, on one line of a terminal that is wiped when the build ends.
final class ProgressLine: Sendable {
  /// Builds faster than this show nothing.
  private static let patience = Duration.milliseconds(500)

  private let isShown: Bool
  private let start = ContinuousClock.now
  private let isDirty = Mutex(false)

  init(isQuiet: Bool) {
    isShown = !isQuiet && isatty(STDERR_FILENO) == 1 && !Terminal.isDumb
  }

  func show(_ stage: String) {
    guard isShown, start.duration(to: .now) > Self.patience else { return }
    isDirty.withLock { $0 = true }
    Terminal.show("\r\u{1B}[K\(stage) …")
  }

  func clear() {
    if isDirty.withLock({ $0 }) { Terminal.show("\r\u{1B}[K") }
  }
}
