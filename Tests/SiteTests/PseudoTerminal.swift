import Foundation
import Glibc
import Testing

/// A terminal that a program writes to, as it looks to the program.
enum PseudoTerminal {
  struct Result {
    let status: Int32
    let output: String
    /// What the terminal got, with LF for the CR LF that it makes of it.
    let shown: String
  }

  /// TIOCSPTLCK and TIOCGPTN (ioctl_tty(2)), which Glibc's module does not show.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  /// Runs `dossier` with its standard error on a terminal of 80 columns.
  static func run(
    _ arguments: [String], in folder: String, environment: [String: String]
  ) throws -> Result {
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    try #require(master >= 0)
    defer { close(master) }
    var lock: Int32 = 0
    let isUnlocked = ioctl(master, setLock, &lock) == 0
    try #require(isUnlocked)
    var number: UInt32 = 0
    let isNumbered = ioctl(master, getNumber, &number) == 0
    try #require(isNumbered)
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    let isSized = ioctl(master, UInt(TIOCSWINSZ), &size) == 0
    try #require(isSized)
    let name = "/dev/pts/\(number)"
    let slave = try #require(FileHandle(forUpdatingAtPath: name))
    let output = FileManager.default.temporaryDirectory
      .appendingPathComponent("dossier-terminal-\(UUID().uuidString)")
    try Data().write(to: output)
    defer { try? FileManager.default.removeItem(at: output) }
    let process = Process()
    process.executableURL = DossierProgram.executable
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    var variables = ProcessInfo.processInfo.environment
    variables["NO_COLOR"] = nil
    variables["TERM"] = "xterm"
    process.environment = variables.merging(environment) { _, new in new }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forUpdating: output)
    process.standardError = slave
    try process.run()
    try slave.close()
    // The master has nothing more to read once nobody holds the other side.
    var shown: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { break }
      shown += buffer[..<count]
    }
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      shown: String(decoding: shown, as: UTF8.self).replacing("\r\n", with: "\n"))
  }
}
