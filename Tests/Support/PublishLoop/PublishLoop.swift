import Building
import Glibc
import Site

/// Publishes two versions of a tree by turns until it is killed or who started it is gone:
/// `publish-loop OUTPUT SITE`.
///
/// Half of the files are the same in both versions, a quarter differ, and a quarter are in one of them
/// only, so that linking, writing and removing all come to pass. The file `version` says which it is.
@main
enum PublishLoop {
  static func main() async throws {
    let output = try OutputFolder(path: CommandLine.arguments[1], site: CommandLine.arguments[2])
    let parent = getppid()
    while getppid() == parent {
      for version in ["one", "two"] { _ = try await output.publish(files(of: version)) }
    }
  }

  static func files(of version: String) -> [OutputFile] {
    var files = [OutputFile(path: "version", bytes: Array(version.utf8))]
    for number in 0..<50 {
      files.append(OutputFile(path: "same/\(number)/index.html", bytes: Array("same".utf8)))
      files.append(OutputFile(path: "same/\(number)/feed.xml", bytes: Array("same".utf8)))
      files.append(OutputFile(path: "both/\(number)/index.html", bytes: Array(version.utf8)))
      files.append(OutputFile(path: "\(version)/\(number)/index.html", bytes: Array(version.utf8)))
    }
    return files
  }
}
