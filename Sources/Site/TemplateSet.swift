package import Content
package import Diagnostics
import Mustache

/// The templates of a site: the default theme, with the site's own files in the place of those of
/// the same name.
package struct TemplateSet: Sendable {
  package let diagnostics: [Diagnostic]
  /// The style sheet, `templates/style.css`.
  package let styleSheet: StyleSheet
  private let library: MustacheLibrary

  package init(_ tree: SourceTree) {
    MustacheContentTypes.register(HTMLContent(), named: HTMLContent.name)
    var library = MustacheLibrary()
    var diagnostics: [Diagnostic] = []
    for (name, bytes) in DefaultTheme.templates {
      let file = "templates/\(name).mustache"
      let text = String(decoding: tree.text(at: file)?.bytes ?? bytes, as: UTF8.self)
      do {
        try library.register(Self.prepared(text), named: name)
      } catch let error as MustacheTemplate.ParserError {
        diagnostics.append(
          Diagnostic(
            .error, file: file, line: error.context.lineNumber,
            column: max(1, error.context.columnNumber), "\(error.error)"))
      } catch {
        diagnostics.append(Diagnostic(.error, file: file, line: 1, column: 1, "\(error)"))
      }
    }
    let known =
      DefaultTheme.templates.map { "templates/\($0.name).mustache" }
      + [DefaultTheme.styleSheetFile]
    for file in tree.texts(under: "templates") where !known.contains(file.path) {
      guard !file.path.hasSuffix(".md") else { continue }
      diagnostics.append(
        Diagnostic(
          .warning, file: file.path, line: 1, column: 1, "no page uses this template",
          suggestion: NearestName.suggestion(for: file.path, among: known)))
    }
    self.library = library
    self.diagnostics = diagnostics
    styleSheet = StyleSheet(
      tree.text(at: DefaultTheme.styleSheetFile)?.bytes ?? DefaultTheme.styleSheet)
  }

  /// Renders a template of the theme with its variables.
  func render(_ name: String, _ variables: Variables) -> String {
    library.render(variables, withTemplate: name) ?? ""
  }

  /// The pragma chooses our escaping. Mustache indents what a partial on a line of its own brings
  /// by that line's indentation, which would change preformatted text and cost time: it is dropped.
  private static func prepared(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let bare = line.drop { $0 == " " || $0 == "\t" }
      return bare.hasPrefix("{{>") ? bare : line
    }
    return "{{% CONTENT_TYPE:\(HTMLContent.name)}}" + lines.joined(separator: "\n")
  }
}
