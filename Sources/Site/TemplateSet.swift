package import Content
package import Diagnostics
import Mustache

/// The templates of a site: the default theme, with the site's own files in the place of those of
/// the same name and beside them.
package struct TemplateSet: Sendable {
  /// What is wrong in the site's templates: see `TemplateCheck`.
  package let diagnostics: [Diagnostic]
  /// The style sheet, `templates/style.css`.
  package let styleSheet: ThemeFile
  /// What lets readers sort and search the register, `templates/register.js`.
  package let script: ThemeFile
  private let library: MustacheLibrary

  /// - Parameter language: the site's, in which templates speak to readers.
  package init(_ tree: SourceTree, language: String = "en") {
    let interface = Interface(language: language)
    MustacheContentTypes.register(HTMLContent(), named: HTMLContent.name)
    var files = TemplateFiles(tree)
    let check = TemplateCheck(files.templates)
    files.warnOfUnused(besides: check.reached)
    var diagnostics = files.diagnostics + check.diagnostics
    // A file with an error is not shown to the parser, which would tell of it again: with an error,
    // nothing is rendered.
    let faulty = Set(diagnostics.filter { $0.severity == .error }.map(\.file))
    var library = MustacheLibrary()
    for file in files.templates where !faulty.contains(file.path) {
      do {
        try library.register(Self.prepared(file.text, interface), named: file.name)
      } catch let error as MustacheTemplate.ParserError {
        // The pragma stands in a line before the file's first.
        diagnostics.append(
          Self.unread(file, line: max(1, error.context.lineNumber - 1), error.error))
      } catch {
        diagnostics.append(Self.unread(file, line: 1, error))
      }
    }
    self.library = library
    self.diagnostics = diagnostics
    styleSheet = ThemeFile(files.styleSheet, name: "style", ending: "css")
    script = ThemeFile(files.script, name: "register", ending: "js")
  }

  private static func unread(_ file: TemplateFile, line: Int, _ error: any Error) -> Diagnostic {
    Diagnostic(
      .error, file: file.path, line: line, column: 1, "the template cannot be read: \(error)")
  }

  /// Renders a template of the theme with its variables.
  func render(_ name: String, _ variables: Variables) -> String {
    library.render(variables, withTemplate: name) ?? ""
  }

  /// The pragma chooses our escaping, in a line of its own: before the file's first line, a section
  /// or partial there would not stand alone and would leave an empty line. Mustache indents what a
  /// partial or block on a line of its own brings by that line's indentation, which would change
  /// preformatted text and cost time: it is dropped.
  private static func prepared(_ text: String, _ interface: Interface) -> String {
    let text = interface.spoken(in: text)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let bare = line.drop { $0 == " " || $0 == "\t" }
      return ["{{>", "{{<", "{{$"].contains { bare.hasPrefix($0) } ? bare : line
    }
    return "{{% CONTENT_TYPE:\(HTMLContent.name)}}\n" + lines.joined(separator: "\n")
  }
}
