import Content
import Diagnostics
import Testing

/// A site whose files are dictionary entries: `["content/briefings/x.md": "---\n…"]`.
func tree(_ files: [String: String]) -> SourceTree {
  SourceTree(texts: files.map { SourceTree.TextFile(path: $0.key, text: $0.value) })
}

func manuscript(_ files: [String: String]) async -> Manuscript {
  await Manuscript(tree(files))
}

/// The briefing that a file's text is, read alone at a path under content/briefings.
func briefing(_ text: String, at path: String = "content/briefings/note.md") async -> Briefing {
  await manuscript([path: text]).briefings[0]
}

/// A note whose front matter is this YAML: its first line is line 2 of the file.
func note(_ yaml: String, body: String = "Text.\n") -> String {
  "---\n\(yaml)\n---\n\(body)"
}

extension Manuscript {
  /// What the author reads, in the order in which it is printed, without the file's name.
  var faults: [String] {
    diagnostics.sorted().map { String($0.text.dropFirst($0.file.count + 1)) }
  }
}

/// YAML with something wrong in it and what the author reads about it, in order.
struct FaultCase: Sendable, CustomStringConvertible {
  let yaml: String
  let faults: [String]

  init(_ yaml: String, _ faults: String...) {
    self.yaml = yaml
    self.faults = faults
  }

  var description: String { yaml }
}

/// A moment in UTC.
func moment(_ text: String) throws -> Moment {
  try #require(Moment(text, zone: .utc))
}
