import Content
import Diagnostics
import Markdown

/// Images in a note's text: how large each is shown, what stands for it where it is not seen, and
/// none that would make a reader's browser ask another computer.
extension NoteLinker {
  mutating func resolveEmbed(
    _ target: String, label: String?, size: DisplaySize?, at position: SourcePosition
  ) -> ResolvedBracket {
    guard let index = book.attachments.find(target, from: file) else {
      report(
        .error, "![[\(target)]]: there is no such attachment", position,
        fix: suggest { $0.attachments.suggestion(for: target) })
      return ResolvedBracket(
        label: label ?? "", html: HTMLEscape.text(label ?? ""), position: position)
    }
    keep(attachment: index)
    guard book.attachments.files[index].isImage else {
      return link(
        label ?? target, to: permalink.link(to: book.attachments.permalink(of: index)),
        at: position)
    }
    if label == nil {
      reportMissingAlternative(of: target, fix: "![[\(target)|what it shows]]", at: position)
    }
    return ResolvedBracket(
      label: label ?? "", html: picture(of: index, shownAt: size).html(alternative: label ?? ""),
      position: position)
  }

  /// What becomes of `![alternative](map.png)`.
  mutating func destination(
    ofImage index: Int, writtenAs url: String, suffix: String, alternative: String,
    at position: () -> SourcePosition
  ) -> Destination {
    let (words, size) = Self.divide(alternative)
    if Self.isBlank(words) {
      reportMissingAlternative(
        of: url, fix: "![what it shows](\(url.contains(" ") ? "<\(url)>" : url))",
        at: placeInFile(position()))
    }
    return .picture(picture(of: index, suffix: suffix, shownAt: size))
  }

  /// What becomes of an image that no file of the site is.
  mutating func destination(
    ofImageElsewhere url: String, alternative: String, at position: () -> SourcePosition
  ) -> Destination {
    guard LinkTarget.isOnAnotherHost(url) else {
      if Self.isBlank(alternative[...]) {
        reportMissingAlternative(of: nil, fix: "![what it shows](…)", at: placeInFile(position()))
      }
      return .unchanged
    }
    report(
      .warning,
      "the image \(url) lies on another host, which every reader's browser would ask for it: "
        + "a link is shown instead",
      placeInFile(position()), fix: "copy it beside the note")
    return .address(url, class: nil)
  }

  private func picture(
    of index: Int, suffix: String = "", shownAt wanted: DisplaySize?
  ) -> Picture {
    let size = book.attachments.imageSizes[index]
    let address = permalink.link(to: book.attachments.permalink(of: index)) + suffix
    guard let wanted else {
      return Picture(address: address, width: size?.width, height: size?.height)
    }
    return Picture(
      address: address, width: wanted.width,
      height: wanted.height ?? size?.height(atWidth: wanted.width))
  }

  /// An alternative text, and the size behind its last bar. Without a bar, a number is a text.
  static func divide(_ alternative: String) -> (label: Substring, size: DisplaySize?) {
    guard alternative.utf8.contains(UInt8(ascii: "|")) else { return (alternative[...], nil) }
    return DisplaySize.split(alternative)
  }

  private static func isBlank(_ alternative: Substring) -> Bool {
    BracketToken.visibleText(of: String(alternative)).utf8.allSatisfy { $0 <= 0x20 }
  }

  private mutating func reportMissingAlternative(
    of image: String?, fix: String, at position: SourcePosition
  ) {
    let name = image.map { " \($0)" } ?? ""
    report(.warning, "the image\(name) has no alternative text", position, fix: "write \(fix)")
  }
}
