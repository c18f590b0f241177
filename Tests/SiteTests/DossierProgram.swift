import Foundation
import Glibc
import Testing

/// The program as a user runs it.
enum DossierProgram {
  struct Result {
    let status: Int32
    let output: String
    let errors: String

    /// The lines on standard error.
    var errorLines: [String] { errors.split(separator: "\n").map(String.init) }
  }

  /// It lies beside the tests, whatever the configuration and the scratch path.
  static let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("dossier")

  /// Runs `dossier` to its end.
  static func run(
    _ arguments: [String], in folder: String, input: String = ""
  ) throws -> Result {
    let streams = FileManager.default.temporaryDirectory
      .appendingPathComponent("dossier-streams-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: streams) }
    // Files, since a pipe that nobody empties would stop the program.
    func stream(_ name: String, _ text: String = "") throws -> (URL, FileHandle) {
      let url = streams.appendingPathComponent(name)
      try Data(text.utf8).write(to: url)
      return (url, try FileHandle(forUpdating: url))
    }
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let (output, outputHandle) = try stream("output")
    let (errors, errorsHandle) = try stream("errors")
    process.standardInput = try stream("input", input).1
    process.standardOutput = outputHandle
    process.standardError = errorsHandle
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationReason == .exit, "dossier ended by a signal")
    return Result(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  /// Starts `dossier`, lets it run for a while and kills it as `kill -9` does. True if it was
  /// killed, false if it had ended before.
  static func runAndKill(_ arguments: [String], after delay: Duration) async throws -> Bool {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    try await Task.sleep(for: delay)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal
  }
}
