import Diagnostics

/// How many templates a page brings in, all told: a partial that brings in two that bring in two grows
/// without end, long before anything is wrong in any of them.
struct TemplateSize {
  private static let limit = 2000

  private let nodes: [String: [TemplateNode]]
  private var sizes: [String: Int] = [:]

  /// - Parameter files: without one that includes itself, however far around.
  init(_ files: [TemplateFile]) {
    nodes = Dictionary(
      files.map { ($0.name, TemplateScan($0.text).nodes) }, uniquingKeysWith: { _, last in last })
  }

  /// An error at each of the site's templates that grows beyond bounds by what it includes itself.
  mutating func diagnostics(for files: [TemplateFile]) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for file in files where file.isOwn && size(of: file.name) > Self.limit {
      let included = Self.partials(in: nodes[file.name] ?? [])
      guard included.allSatisfy({ size(of: $0) <= Self.limit }) else { continue }
      diagnostics.append(
        Diagnostic(
          .error, file: file.path, line: 1, column: 1,
          "with all that its partials include, this template brings in more than "
            + "\(Self.limit) others",
          suggestion: "include fewer, or by a section over a list"))
    }
    return diagnostics
  }

  private mutating func size(of name: String) -> Int {
    if let known = sizes[name] { return known }
    var size = 1
    for partial in Self.partials(in: nodes[name] ?? []) where size <= Self.limit {
      size += self.size(of: partial)
    }
    sizes[name] = min(size, Self.limit + 1)
    return sizes[name] ?? size
  }

  private static func partials(in nodes: [TemplateNode]) -> [String] {
    nodes.flatMap { node -> [String] in
      switch node {
      case .value: []
      case .section(_, let nodes), .inverted(_, let nodes): partials(in: nodes)
      case .partial(let name, _): [name]
      case .parent(let name, _, let blocks): [name] + blocks.flatMap { partials(in: $0.nodes) }
      case .block(let block): partials(in: block.nodes)
      }
    }
  }
}
