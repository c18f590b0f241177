import Content
import Diagnostics

/// The files of `templates/`, with the default theme's where the site has none.
struct TemplateFiles {
  private(set) var templates: [TemplateFile] = []
  let styleSheet: [UInt8]
  let script: [UInt8]
  private(set) var diagnostics: [Diagnostic] = []
  private static let folder = "templates/"
  private static let ending = ".mustache"
  /// In bytes. swift-mustache looks through the rest of a template at every brace, so the time that
  /// it takes grows with the square of the length.
  private static let longest = 1 << 16

  init(_ tree: SourceTree) {
    let ownStyle = tree.text(at: DefaultTheme.styleSheetFile)
    styleSheet = ownStyle?.bytes ?? DefaultTheme.styleSheet
    let ownScript = tree.text(at: DefaultTheme.scriptFile)
    script = ownScript?.bytes ?? DefaultTheme.script
    // Only judged: the bytes are published as they are.
    for own in [ownStyle, ownScript] { if let own { _ = text(of: own) } }
    for (name, bytes) in DefaultTheme.templates {
      let own = tree.text(at: TemplateFile.path(of: name)).flatMap { template($0) }
      templates.append(
        TemplateFile(
          name: name, text: own ?? String(decoding: bytes, as: UTF8.self), isOwn: own != nil))
    }
    let known = Set(
      templates.map(\.path) + [DefaultTheme.styleSheetFile, DefaultTheme.scriptFile])
    for file in tree.texts(under: "templates") where !known.contains(file.path) { add(file) }
  }

  /// Takes in what the theme has no file for.
  private mutating func add(_ file: SourceTree.TextFile) {
    let path = file.path
    guard !path.hasSuffix(".md") else { return }
    guard path.hasSuffix(Self.ending) else {
      warnOfUnused(path, suggestion: "a template's name ends in \(Self.ending)")
      return
    }
    let name = String(path.dropFirst(Self.folder.count).dropLast(Self.ending.count))
    guard !name.isEmpty, TemplateName.isPlain(name.filter { $0 != "/" }) else {
      warnOfUnused(path, suggestion: "name it with letters from a to z, digits, - and _")
      return
    }
    templates.append(TemplateFile(name: name, text: template(file) ?? "", isOwn: true))
  }

  /// Warns of the site's templates that are not among those that a page needs.
  mutating func warnOfUnused(besides used: Set<String>) {
    for file in templates where file.isOwn && !used.contains(file.name) {
      warnOfUnused(file.path, suggestion: "{{> \(file.name)}} includes it")
    }
  }

  /// - Parameter suggestion: for a file that is not named nearly like one of the theme's.
  private mutating func warnOfUnused(_ path: String, suggestion: String) {
    let known = DefaultTheme.templates.map { TemplateFile.path(of: $0.name) }
    var nearest: String?
    if !known.contains(path) {
      // By their stems: what all paths have in common would make any two near.
      let stems = Dictionary(
        (known + [DefaultTheme.styleSheetFile, DefaultTheme.scriptFile]).map {
          (Self.stem($0), $0)
        },
        uniquingKeysWith: { first, _ in first })
      nearest = NearestName.candidates(for: Self.stem(path), among: stems.keys, limit: 1).first
        .flatMap { stems[$0] }
    }
    diagnostics.append(
      Diagnostic(
        .warning, file: path, line: 1, column: 1, "no page uses this template",
        suggestion: nearest.map { "did you mean \"\($0)\"?" } ?? suggestion))
  }

  /// `home` of `templates/home.mustache`
  private static func stem(_ path: String) -> String {
    let name = path.dropFirst(folder.count)
    return String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)
  }

  /// Nil, with an error, for what cannot be one.
  private mutating func template(_ file: SourceTree.TextFile) -> String? {
    guard file.bytes.count <= Self.longest else {
      diagnostics.append(
        Diagnostic(
          .error, file: file.path, line: 1, column: 1,
          "a template may be \(Self.longest >> 10) KiB long and this one is longer",
          suggestion: "put scripts, pictures and fonts into content/static"))
      return nil
    }
    return text(of: file)
  }

  /// Nil, with an error, for what is no text.
  private mutating func text(of file: SourceTree.TextFile) -> String? {
    switch ReadableText.read(file.bytes, file: file.path) {
    case .success(let bytes): return String(decoding: bytes, as: UTF8.self)
    case .failure(let fault):
      diagnostics.append(fault.diagnostic)
      return nil
    }
  }
}
