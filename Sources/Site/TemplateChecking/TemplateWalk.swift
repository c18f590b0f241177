import Diagnostics

/// Goes through templates from the pages down, partials and blocks included.
struct TemplateWalk {
  private(set) var findings = TemplateFindings()
  /// The templates that were gone through.
  private(set) var reached: Set<String> = []
  private let vocabulary: TemplateVocabulary
  private let files: [String: TemplateFile]
  private let scans: [String: TemplateScan]
  /// File and context of each walk, which need not be gone again for the same page.
  private var walked: Set<String> = []
  /// The places of the blocks that stood for others.
  private var usedBlocks: Set<BlockPlace> = []

  private struct BlockPlace: Hashable {
    let file: String
    let place: TemplatePlace
  }

  /// Where the walk is.
  private struct Position {
    /// The page or piece that the walk began with.
    let root: String
    var file: TemplateFile
    /// The templates on the way here, outermost first.
    var way: [String]
    /// In a template of the theme: the tag of the site's that brought it in. What is wrong then is
    /// wrong there.
    var blame: (file: String, place: TemplatePlace, partial: String)?
    var context: TemplateContext
    /// What stands for the blocks of templates that are inherited from.
    var blocks: [String: (block: TemplateNode.Block, file: TemplateFile)] = [:]

    var signature: String {
      let blamed = blame.map { "\($0.file):\($0.place.line):\($0.place.column)" } ?? ""
      let replaced = blocks.map { name, entry in
        "\(name)=\(entry.file.name):\(entry.block.place.line):\(entry.block.place.column)"
      }
      return ([root, file.name, blamed, context.signature] + replaced.sorted())
        .joined(separator: "\n")
    }
  }

  init(_ files: [TemplateFile], vocabulary: TemplateVocabulary) {
    self.vocabulary = vocabulary
    self.files = Dictionary(files.map { ($0.name, $0) }, uniquingKeysWith: { _, last in last })
    scans = self.files.mapValues { TemplateScan($0.text) }
  }

  func faults(in file: TemplateFile) -> [TemplateFault] {
    scans[file.name]?.faults ?? []
  }

  mutating func walk(from template: TemplateVocabulary.Template) {
    guard let file = files[template.name] else { return }
    let context = TemplateContext(vocabulary.variables(of: template), of: template.name)
    enter(Position(root: template.name, file: file, way: [template.name], context: context))
  }

  private mutating func enter(_ position: Position) {
    reached.insert(position.file.name)
    findings.note(position.file.path, reachedFrom: position.root)
    guard walked.insert(position.signature).inserted else { return }
    walk(scans[position.file.name]?.nodes ?? [], at: position)
  }

  private mutating func walk(_ nodes: [TemplateNode], at position: Position) {
    for node in nodes {
      switch node {
      case .value(let name, let isRaw): check(name, isRaw: isRaw, at: position)
      case .section(let name, let nodes):
        let meaning = meaning(of: name, at: position)
        checkSection(name, meaning, at: position)
        var inner = position
        inner.context = position.context.inside(meaning)
        walk(nodes, at: inner)
      case .inverted(let name, let nodes):
        let meaning = meaning(of: name, at: position)
        var inner = position
        inner.context = position.context.insideInverted(meaning)
        walk(nodes, at: inner)
      case .partial(let name, let place): include(name, place, [], at: position)
      case .parent(let name, let place, let blocks): include(name, place, blocks, at: position)
      case .block(let block):
        var inner = position
        inner.context = position.context.inPartial
        if let (replacement, file) = position.blocks[block.name] {
          usedBlocks.insert(BlockPlace(file: file.name, place: replacement.place))
          inner.file = file
          if file.isOwn { inner.blame = nil }
          walk(replacement.nodes, at: inner)
        } else {
          walk(block.nodes, at: inner)
        }
      }
    }
  }

  private mutating func include(
    _ name: String, _ place: TemplatePlace, _ blocks: [TemplateNode.Block], at position: Position
  ) {
    guard let file = files[name] else {
      let bare = name.hasSuffix(".mustache") ? String(name.dropLast(".mustache".count)) : name
      report(
        .error,
        TemplateFault(
          place, "unknown partial \"\(name)\"",
          suggestion: NearestName.suggestion(for: bare, among: files.keys.sorted())),
        at: position)
      return
    }
    guard !position.way.contains(name) else {
      let circle = position.way.drop { $0 != name } + [name]
      report(
        .error,
        TemplateFault(
          place, "the template includes itself: \(circle.joined(separator: " → "))"),
        at: position)
      return
    }
    var inner = position
    inner.file = file
    inner.way.append(name)
    inner.context = position.context.inPartial
    if file.isOwn {
      inner.blame = nil
    } else if position.file.isOwn {
      inner.blame = (position.file.path, place, name)
    }
    let replacing = blocks.filter { inner.blocks[$0.name] == nil }
    for block in replacing { inner.blocks[block.name] = (block, position.file) }
    enter(inner)
    for block in replacing
    where !usedBlocks.contains(BlockPlace(file: position.file.name, place: block.place)) {
      let names = Self.blockNames(in: scans[name]?.nodes ?? [])
      report(
        .error,
        TemplateFault(
          block.place, "\"\(name)\" has no block \"\(block.name)\"",
          suggestion: NearestName.suggestion(for: block.name, among: names)),
        at: position)
    }
  }

  private static func blockNames(in nodes: [TemplateNode]) -> Set<String> {
    nodes.reduce(into: []) { names, node in
      switch node {
      case .section(_, let inner), .inverted(_, let inner): names.formUnion(blockNames(in: inner))
      case .block(let block):
        names.insert(block.name)
        names.formUnion(blockNames(in: block.nodes))
      case .value, .partial, .parent: return
      }
    }
  }

  // MARK: Names

  private mutating func meaning(
    of name: TemplateName, at position: Position
  ) -> TemplateContext.Meaning {
    let meaning = position.context.meaning(of: name)
    if case .wrong(let message, let suggestion) = meaning {
      let holders = vocabulary.templates.filter { template in
        vocabulary.variables(of: template).contains { $0.name == name.path }
      }
      let elsewhere =
        holders.isEmpty ? nil : "it is known in \(holders.map(\.name).joined(separator: ", "))"
      report(
        .error, TemplateFault(name.place, message, suggestion: suggestion ?? elsewhere),
        at: position)
    }
    return meaning
  }

  private mutating func check(_ name: TemplateName, isRaw: Bool, at position: Position) {
    guard case .known(let kind, _, _) = meaning(of: name, at: position) else { return }
    let text = name.text
    func fault(_ message: String, _ suggestion: String) -> TemplateFault {
      TemplateFault(name.place, message, suggestion: suggestion)
    }
    let through = "{{#\(text)}} … {{/\(text)}} goes through it"
    switch kind {
    case .address, .number: return
    case .text, .url, .open:
      guard isRaw else { return }
      report(
        .error,
        fault("\"\(text)\" is plain text and is not escaped here", "{{\(text)}} escapes it"),
        at: position)
    case .html, .insertion:
      guard !isRaw else { return }
      report(
        .warning,
        fault("\"\(text)\" is markup and would show its tags", "{{{\(text)}}} writes it"),
        at: position)
    case .flag:
      report(
        .warning,
        fault(
          "\"\(text)\" is yes or no and no text", "{{#\(text)}} … {{/\(text)}} asks for it"),
        at: position)
    case .list, .texts:
      report(.error, fault("\"\(text)\" is a list and no text", through), at: position)
    case .group:
      report(.error, fault("\"\(text)\" is a group and no text", through), at: position)
    }
  }

  /// What is always there makes a section of no use.
  private mutating func checkSection(
    _ name: TemplateName, _ meaning: TemplateContext.Meaning, at position: Position
  ) {
    guard case .known(let kind, let isOptional, _) = meaning, !isOptional else { return }
    switch kind {
    case .number:
      report(
        .warning,
        TemplateFault(
          name.place, "the number \"\(name.text)\" is always there, 0 included",
          suggestion: "{{^equalzero(\(name.text))}} asks whether it is 0"),
        at: position)
    case .insertion:
      report(
        .warning,
        TemplateFault(
          name.place, "\"\(name.text)\" is put in last, so it always counts as there"),
        at: position)
    default: return
    }
  }

  private mutating func report(
    _ severity: Diagnostic.Severity, _ fault: TemplateFault, at position: Position
  ) {
    if position.file.isOwn {
      findings.add(severity, fault, in: position.file.path, from: position.root)
    } else if let (file, place, partial) = position.blame {
      let message = "the partial \"\(partial)\" cannot stand here: \(fault.message)"
      findings.add(severity, TemplateFault(place, message), in: file, from: position.root)
    }
  }
}
