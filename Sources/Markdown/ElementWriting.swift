/// Elements within a block: emphasis, links, images.
extension InlineWriter {
  mutating func writeOpening(
    _ element: InlineItem.Element, _ item: InlineItem, at index: Int, to html: inout HTMLOutput
  ) {
    switch element {
    case .emphasis: html.append("<em>")
    case .strong: html.append("<strong>")
    case .deletion: html.append("<del>")
    case .image: writeImageOpening(item, destinations[index] ?? .unchanged, to: &html)
    case .link, .bareLink:
      let destination = destinations[index] ?? .unchanged
      if destination == .plainText { return }
      isInLink = true
      writeLinkOpening(element, item, destination, to: &html)
    }
  }

  mutating func writeClosing(
    _ element: InlineItem.Element, _ item: InlineItem, to html: inout HTMLOutput
  ) {
    switch element {
    case .emphasis: html.append("</em>")
    case .strong: html.append("</strong>")
    case .deletion: html.append("</del>")
    case .image: writeImageClosing(item, destinations[item.partner] ?? .unchanged, to: &html)
    case .link, .bareLink:
      if destinations[item.partner] == .plainText { return }
      isInLink = false
      html.append("</a>")
    }
  }

  private func writeLinkOpening(
    _ element: InlineItem.Element, _ item: InlineItem, _ destination: Destination,
    to html: inout HTMLOutput
  ) {
    html.append("<a href=\"")
    switch destination {
    case .address(let address, _): html.appendAddress(address)
    case .picture(let picture): html.appendAddress(picture.address)
    case .unchanged, .plainText: writeAddress(of: element, item, to: &html)
    }
    if case .address(_, let name?) = destination {
      html.append("\" class=\"")
      html.appendText(name)
    }
    writeTitle(of: item, to: &html)
    html.append("\">")
  }

  private func writeImageOpening(
    _ item: InlineItem, _ destination: Destination, to html: inout HTMLOutput
  ) {
    switch destination {
    case .unchanged:
      html.append("<img src=\"")
      writeAddress(of: .image, item, to: &html)
      html.append("\" alt=\"")
    case .picture(let picture): picture.writeOpening(to: &html)
    case .address: if !isInLink { writeLinkOpening(.image, item, destination, to: &html) }
    case .plainText: break
    }
  }

  private func writeImageClosing(
    _ item: InlineItem, _ destination: Destination, to html: inout HTMLOutput
  ) {
    switch destination {
    case .unchanged:
      writeTitle(of: item, to: &html)
      html.append("\" />")
    case .picture(let picture):
      var title: HTMLOutput?
      if let written = item.node?.title {
        var escaped = HTMLOutput()
        marks.withRestored(written) { escaped.appendText($0) }
        title = escaped
      }
      picture.writeClosing(title: title, to: &html)
    case .address:
      if item.start == items[item.partner].start, let node = item.node {
        marks.withRestored(node.url) { html.appendText($0) }
      }
      if !isInLink { html.append("</a>") }
    case .plainText: break
    }
  }

  private func writeAddress(
    of element: InlineItem.Element, _ item: InlineItem, to html: inout HTMLOutput
  ) {
    if case .bareLink(let kind) = element {
      let range = item.start..<items[item.partner].start
      html.append(BareAddress.prefix(of: kind, text: text[range]))
      text.withUnsafeBufferPointer {
        html.appendAddress(UnsafeBufferPointer(rebasing: $0[range]))
      }
    } else if let node = item.node {
      marks.withRestored(node.url) { html.appendAddress($0) }
    }
  }

  private func writeTitle(of item: InlineItem, to html: inout HTMLOutput) {
    guard let title = item.node?.title else { return }
    html.append("\" title=\"")
    marks.withRestored(title) { html.appendText($0) }
  }
}
