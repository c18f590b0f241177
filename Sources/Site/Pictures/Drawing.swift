import Markdown

/// Collects the markup of one picture: inline SVG without style attributes or script, whose colours
/// are the style sheet's.
///
/// Pictures are as wide as their box, from 350 px on, without scaling: places along the width are in
/// percent, heights and letters in pixels. So letters are as large on a phone as on a desk.
struct Drawing {
  private(set) var markup = ""
  private var hasLinks = false

  /// Numbers in markup: one decimal at most, so that the bytes do not depend on rounding.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let whole = "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10)"
    return tenths % 10 == 0 ? (tenths == 0 ? "0" : whole) : "\(whole).\(abs(tenths) % 10)"
  }

  /// Markup as it is.
  mutating func add(_ markup: String) { self.markup += markup }

  /// What has been drawn apart from this picture.
  mutating func add(_ drawing: Drawing) {
    markup += drawing.markup
    hasLinks = hasLinks || drawing.hasLinks
  }

  /// Which point of a text stands at its place.
  enum Anchor: String {
    case start, middle, end
  }

  /// A line of text.
  /// - Parameters:
  ///   - percent: of the picture's width.
  ///   - dx: pixels to the right of that.
  ///   - baseline: in pixels from above.
  mutating func text(
    _ text: String, percent: Double, dx: Double = 0, baseline: Double, class name: String,
    anchor: Anchor = .start
  ) {
    let offset = dx == 0 ? "" : " dx=\"\(Self.number(dx))\""
    add(
      text, class: name, anchor: anchor,
      place: "x=\"\(Self.number(percent))%\"\(offset) y=\"\(Self.number(baseline))\"")
  }

  /// A line of text at a place in pixels, for pictures of a fixed width.
  /// - Parameter isTurned: whether it runs upwards.
  mutating func text(
    _ text: String, x: Double, y: Double, isTurned: Bool = false, class name: String,
    anchor: Anchor = .start
  ) {
    let place =
      isTurned
      ? "transform=\"translate(\(Self.number(x)) \(Self.number(y)))rotate(-90)\""
      : "x=\"\(Self.number(x))\" y=\"\(Self.number(y))\""
    add(text, class: name, anchor: anchor, place: place)
  }

  private mutating func add(_ text: String, class name: String, anchor: Anchor, place: String) {
    let side = anchor == .start ? "" : " text-anchor=\"\(anchor)\""
    markup += "<text class=\"\(name)\"\(side) \(place)>\(HTMLEscape.text(text))</text>"
  }

  /// Markup whose point 0 0 lies at a place.
  mutating func place(_ markup: String, percent: Double, dx: Double = 0, y: Double) {
    let inner = dx == 0 ? markup : "<g transform=\"translate(\(Self.number(dx)))\">\(markup)</g>"
    self.markup +=
      "<svg overflow=\"visible\" x=\"\(Self.number(percent))%\" y=\"\(Self.number(y))\">"
      + "\(inner)</svg>"
  }

  /// A level band, stretched to its part of the width.
  /// - Parameters:
  ///   - percent: where it begins, and how wide it is.
  ///   - middle: in pixels from above.
  mutating func band(
    _ standing: PicturedStanding, percent: Double, width: Double, middle: Double, height: Double
  ) {
    let size = Self.number(height)
    markup +=
      "<svg class=\"bands\" x=\"\(Self.number(percent))%\" "
      + "y=\"\(Self.number(middle - height / 2))\" width=\"\(Self.number(width))%\" "
      + "height=\"\(size)\" viewBox=\"0 0 100 \(size)\" preserveAspectRatio=\"none\">"
      + "\(FlowBand(standing: standing, left: 0, right: 0, height: height).path)</svg>"
  }

  /// What is drawn as one group, with a title of its own and a link where there is one.
  mutating func group(
    class name: String? = nil, title: String? = nil, href: String? = nil,
    _ draw: (inout Drawing) -> Void
  ) {
    let element = href == nil ? "g" : "a"
    markup += "<\(element)"
    if let name { markup += " class=\"\(name)\"" }
    if let href {
      hasLinks = true
      markup += " href=\"\(HTMLEscape.address(href))\""
    }
    markup += ">"
    if let title { markup += "<title>\(HTMLEscape.text(title))</title>" }
    draw(&self)
    markup += "</\(element)>"
  }

  /// The whole picture. One with links is a group: inside an image, assistive technology would not
  /// find them.
  /// - Parameters:
  ///   - width: in pixels; nil for as wide as its box.
  ///   - height: in pixels.
  func svg(
    class name: String, caption: PictureCaption, width: Double? = nil, height: Double
  ) -> String {
    let id = HTMLEscape.text(caption.id)
    // Without a fixed width there is no box to scale: heights and letters stay as they are.
    let box = width.map { "viewBox=\"0 0 \(Self.number($0)) \(Self.number(height))\" " } ?? ""
    return """
      <svg class="picture \(name)" role="\(hasLinks ? "group" : "img")" \
      width="\(width.map(Self.number) ?? "100%")" height="\(Self.number(height))" \
      \(box)aria-labelledby="\(id)-title" aria-describedby="\(id)-description">\
      <title id="\(id)-title">\(HTMLEscape.text(caption.title))</title>\
      <desc id="\(id)-description">\(HTMLEscape.text(caption.description))</desc>\
      \(markup)</svg>
      """
  }
}
