import Content
import Markdown

/// The pages at old addresses, each of which sends its reader on.
struct RedirectPages: Sendable {
  let renderer: PageRenderer
  /// Whether links must name the files that they lead to.
  let isPortable: Bool

  func file(for redirect: Redirects.Redirect) -> OutputFile {
    let link = HTMLEscape.address(redirect.from.link(to: redirect.to))
    var variables = renderer.common
    variables["document_title"] =
      "\(renderer.interface[.moved]) · \(renderer.configuration.title)"
    variables["href"] = isPortable ? PortableLinks.link(link) : link
    let canonical = SiteAddress(renderer.configuration).absolute(redirect.to)
    variables["canonical"] = canonical
    variables["address"] = canonical ?? redirect.to.path
    variables["marking"] = "TLP:\(redirect.marking.rawValue)"
    variables["marking_class"] = Markings.cssClass(redirect.marking)
    let html = Array(renderer.templates.render("redirect", variables).utf8)
    return OutputFile(
      path: redirect.from.file, bytes: isPortable ? PortableLinks.rewritten(html) : html)
  }
}
