/// An image of a page's own site: where it lies, and how much room a browser keeps for it until it
/// is there. Loaded when a reader comes near, decoded aside from the text.
package struct Picture: Sendable, Equatable {
  /// Not yet escaped.
  package let address: String
  /// In CSS pixels; nil where it is not known.
  package let width: Int?
  /// In CSS pixels; nil where it is not known.
  package let height: Int?

  package init(address: String, width: Int?, height: Int?) {
    self.address = address
    self.width = width
    self.height = height
  }

  /// The image as HTML.
  ///
  /// - Parameter alternative: what stands in its place for those who do not see it, not yet escaped.
  package func html(alternative: String) -> String {
    var html = HTMLOutput()
    writeOpening(to: &html)
    html.appendText(alternative)
    writeClosing(title: nil, to: &html)
    return String(decoding: html.bytes, as: UTF8.self)
  }

  /// Up to the alternative text.
  func writeOpening(to html: inout HTMLOutput) {
    html.append("<img src=\"")
    html.appendAddress(address)
    html.append("\" alt=\"")
  }

  /// From the end of the alternative text on.
  ///
  /// - Parameter title: escaped.
  func writeClosing(title: HTMLOutput?, to html: inout HTMLOutput) {
    html.append("\"")
    if let title {
      html.append(" title=\"")
      html.append(title)
      html.append("\"")
    }
    if let width {
      html.append(" width=\"")
      html.append(width)
      html.append("\"")
    }
    if let height {
      html.append(" height=\"")
      html.append(height)
      html.append("\"")
    }
    html.append(" loading=\"lazy\" decoding=\"async\" />")
  }
}
