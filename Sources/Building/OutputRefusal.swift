package import Site

/// Why a site was not published although nothing failed: the place or the files are not acceptable.
package enum OutputRefusal: Error, CustomStringConvertible {
  /// The folder holds files and no marker of ours.
  case notWrittenByDossier(path: String)
  case notAFolder(path: String)
  /// A symbolic link to nothing.
  case leadsNowhere(path: String)
  /// The output would replace what the site is made of.
  case overlaps(output: String, source: String)
  /// A folder in which a version control system keeps its history lies at the top of the output.
  case holdsRepository(path: String)
  /// The folder cannot be renamed, as it is a mount point or begins another file system.
  case mountPoint(path: String)
  /// Another build has been writing the same output for longer than we wait.
  case busy(path: String)
  /// Absolute, empty, or with a segment that is empty, `.` or `..`, or with NUL.
  case invalidPath(String)
  case samePath(OutputFile, OutputFile)
  /// One file's path is a folder of the other's.
  case fileInFile(outer: OutputFile, inner: OutputFile)

  package var description: String {
    switch self {
    case .notWrittenByDossier(let path):
      "\(path) is not empty and was not written by Dossier; empty it or choose another output folder"
    case .notAFolder(let path):
      "\(path) is not a folder; choose another output folder"
    case .leadsNowhere(let path):
      "\(path) is a symbolic link that leads nowhere; create the folder that it names"
    case .overlaps(let output, let source):
      "the output folder \(output) would replace \(source), which the site is made of; "
        + "choose a folder of its own"
    case .holdsRepository(let path):
      "\(path) is a repository and would be deleted with the old output; move it out, "
        + "or use a worktree, whose .git is a file and is kept"
    case .mountPoint(let path):
      "\(path) cannot be replaced in one step, as it is a mount point or on a file system of "
        + "its own; choose a folder in it"
    case .busy(let path):
      "another build is writing \(path); wait for it to end"
    case .invalidPath(let path):
      "\"\(path)\" cannot be the path of a file in the output"
    case .samePath(let one, let other):
      "two files have the path \(one.path): one \(one.origin), one \(other.origin)"
    case .fileInFile(let outer, let inner):
      "\(outer.path) (\(outer.origin)) cannot be both a file and a folder with \(inner.path) "
        + "(\(inner.origin)) in it"
    }
  }
}

extension OutputFile {
  fileprivate var origin: String {
    switch content {
    case .bytes: "generated"
    case .copy(let source): "copied from \(source)"
    }
  }
}
