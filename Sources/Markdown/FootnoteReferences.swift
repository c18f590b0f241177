/// Numbers footnotes by their first reference, and writes what leads to them and back.
struct FootnoteReferences {
  /// The definitions referred to, in the order of their numbers.
  private(set) var order: [Int] = []
  /// How many of these were referred to when `takeNew` was last called.
  private var taken = 0
  /// By definition: its number from 1, and how often it was referred to so far.
  private var known: [Int: (number: Int, count: Int)] = [:]
  private let labels: [[UInt8]]

  init(to definitions: FootnoteDefinitions) {
    labels = definitions.labels
  }

  /// The numbers of the footnotes that were referred to for the first time since the last call.
  mutating func takeNew() -> Range<Int> {
    defer { taken = order.count }
    return taken + 1..<order.count + 1
  }

  mutating func writeReference(to definition: Int, html: inout HTMLOutput) {
    var reference = known[definition] ?? (order.count + 1, 0)
    if reference.count == 0 { order.append(definition) }
    reference.count += 1
    known[definition] = reference

    html.append("<sup class=\"footnote-ref\"><a href=\"#fn-")
    writeLabel(of: definition, html: &html)
    html.append("\" id=\"fnref-")
    writeLabel(of: definition, html: &html)
    if reference.count > 1 {
      html.append("-")
      html.append(reference.count)
    }
    html.append("\" data-footnote-ref>")
    html.append(reference.number)
    html.append("</a></sup>")
  }

  /// A link to each place that refers to a definition, once all have been written.
  func writeBackLinks(of definition: Int, html: inout HTMLOutput) {
    let count = known[definition]?.count ?? 0
    guard count > 0 else { return }
    for reference in 1...count {
      html.append(reference == 1 ? "<a href=\"#fnref-" : " <a href=\"#fnref-")
      writeLabel(of: definition, html: &html)
      if reference > 1 {
        html.append("-")
        html.append(reference)
      }
      html.append("\" class=\"footnote-backref\" data-footnote-backref")
      html.append(" aria-label=\"Back to content\">↩")
      if reference > 1 {
        html.append("<sup class=\"footnote-ref\">")
        html.append(reference)
        html.append("</sup>")
      }
      html.append("</a>")
    }
  }

  func writeLabel(of definition: Int, html: inout HTMLOutput) {
    html.appendLabel(labels[definition])
  }
}
