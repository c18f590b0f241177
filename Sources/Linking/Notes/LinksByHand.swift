import Content
import Diagnostics
import Markdown

/// What becomes of the brackets and Markdown links that an author wrote: where each leads, what it
/// shows, and what is wrong with one that leads nowhere.
extension NoteLinker {
  mutating func resolve(
    _ token: BracketToken, in block: borrowing TextBlock
  ) -> ResolvedBracket {
    resolve(token.bracket, at: placeInFile(block.position(of: token.range.lowerBound)))
  }

  mutating func resolve(_ bracket: Bracket, at position: SourcePosition) -> ResolvedBracket {
    switch bracket {
    case .plain: break
    case .link, .embed: asked.insert(.pages)
    case .citation: asked.insert(.sources)
    case .claim: asked.insert(.claims)
    }
    switch bracket {
    case .plain(let word):
      return ResolvedBracket(label: word, html: HTMLEscape.text(word), position: position)
    case .link(let target, let label):
      return resolveWikilink(target, label: label, at: position)
    case .embed(let target, let label, let size):
      return resolveEmbed(target, label: label, size: size, at: position)
    case .citation(let ids):
      let links = ids.compactMap { cite($0, at: position) }
      return ResolvedBracket(
        label: "",
        html: links.isEmpty ? "" : "<sup class=\"citation\">\(links.joined(separator: ", "))</sup>",
        position: position)
    case .claim(let id): return tie(id, at: position)
    }
  }

  private mutating func resolveWikilink(
    _ target: String, label: String?, at position: SourcePosition
  ) -> ResolvedBracket {
    let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    let anchor = parts.count > 1 ? String(parts[1]) : nil
    if name.isEmpty, let anchor {
      let text = label ?? anchor
      noteAnchor(anchor, of: book.notes.note(ofFile: file), at: position)
      return link(text, to: "#" + LinkedNote.anchorID(anchor), at: position)
    }
    let entity = book.registry.resolve(name)
    let note = book.notes.resolve(name)
    switch (entity, note) {
    case (.entity(let index), .nothing):
      let known = book.registry.entities[index]
      let text = label ?? (name.lowercased() == known.id ? known.name : name)
      return ResolvedBracket(
        label: text, html: openingTag(of: index) + HTMLEscape.text(text) + "</a>",
        position: position, entity: index)
    case (.nothing, .note(let index)):
      let known = book.notes.notes[index]
      let text = label ?? known.title
      noteLink(to: index, anchor: anchor, at: position)
      let fragment = anchor.map { "#" + LinkedNote.anchorID($0) } ?? ""
      return link(text, to: permalink.link(to: known.permalink) + fragment, at: position)
    case (.nothing, .nothing):
      return missing(name, label: label, at: position)
    default:
      report(
        .error, "[[\(name)]] may lead to \(choices(entity, note))", position,
        fix: "write one of these")
      return ResolvedBracket(
        label: label ?? name, html: HTMLEscape.text(label ?? name), position: position)
    }
  }

  private func choices(
    _ entity: EntityRegistry.Resolution, _ note: NoteIndex.Resolution
  ) -> String {
    var choices: [String] = []
    switch entity {
    case .entity(let index): choices.append(book.registry.entities[index].id)
    case .several(let indices): choices += indices.map { book.registry.entities[$0].id }
    case .nothing: break
    }
    switch note {
    case .note(let index): choices.append(book.notes.notes[index].permalink.path)
    case .several(let indices): choices += indices.map { book.notes.notes[$0].permalink.path }
    case .nothing: break
    }
    return choices.joined(separator: " or ")
  }

  private mutating func missing(
    _ name: String, label: String?, at position: SourcePosition
  ) -> ResolvedBracket {
    let text = label ?? name
    if book.edition.withheld.contains(name: name) {
      report(
        label == nil ? .error : .warning,
        "[[\(name)]] leads to a note that is withheld: \(label == nil ? "" : "only ")its label"
          + (label == nil ? " is needed" : " is shown"),
        position, fix: label == nil ? "write [[\(name)|the words to show]]" : nil)
    } else {
      report(
        .error, "[[\(name)]] leads nowhere", position,
        fix: suggest {
          $0.registry.suggestion(for: name) ?? $0.notes.suggestion(for: name)
        })
    }
    return ResolvedBracket(label: text, html: HTMLEscape.text(text), position: position)
  }

  private mutating func cite(_ id: String, at position: SourcePosition) -> String? {
    guard let source = book.sources.source(id) else {
      let isWithheld = book.edition.withheld.contains(source: id)
      guard isWithheld || !book.edition.withheld.unread.sources else { return nil }
      report(
        isWithheld ? .warning : .error,
        isWithheld
          ? "the source \"\(id)\" is withheld: it is left out" : "there is no source \"\(id)\"",
        position, fix: isWithheld ? nil : suggest { $0.sources.suggestion(for: id) })
      return nil
    }
    let (number, ordinal) = citations.cite(source)
    margins?.cite(number)
    return "<a id=\"cite-\(number)-\(ordinal)\" href=\"#source-\(number)\">[\(number)]</a>"
  }

  private mutating func tie(_ id: String, at position: SourcePosition) -> ResolvedBracket {
    guard book.claims.contains(id) else {
      let isWithheld = book.edition.withheld.contains(claim: id)
      guard isWithheld || !book.edition.withheld.unread.claims else {
        return ResolvedBracket(label: "", html: "", position: position)
      }
      report(
        isWithheld ? .warning : .error,
        isWithheld
          ? "the claim \"\(id)\" is withheld: it is left out" : "there is no claim \"\(id)\"",
        position, fix: isWithheld ? nil : suggest { $0.claims.suggestion(for: id) })
      return ResolvedBracket(label: "", html: "", position: position)
    }
    let ordinal = tiedClaims[id, default: 0] + 1
    tiedClaims[id] = ordinal
    let anchor = ClaimTie.anchor(id, ordinal: ordinal)
    var html = "<span id=\"\(anchor)\"></span>"
    if let mark = claimMarks[id] {
      let address = HTMLEscape.address(permalink.link(to: mark.permalink))
      html =
        "<a class=\"claim\" id=\"\(anchor)\" href=\"\(address)\""
        + " aria-label=\"\(HTMLEscape.text(mark.label))\">\(mark.html)</a>"
    }
    return ResolvedBracket(
      label: "", html: html, position: position, tie: (claim: id, anchor: anchor))
  }

  func link(
    _ text: String, to address: String, at position: SourcePosition
  ) -> ResolvedBracket {
    ResolvedBracket(
      label: text,
      html: "<a href=\"\(HTMLEscape.address(address))\">\(HTMLEscape.text(text))</a>",
      position: position)
  }

  mutating func destination(
    for url: String, kind: LinkKind, position: () -> SourcePosition
  ) -> Destination {
    func place() -> SourcePosition { placeInFile(position()) }
    let ordinal = linkCount
    linkCount += 1
    let target = LinkTarget(url, from: file, on: permalink, in: book)
    if target != .elsewhere { asked.insert(.pages) }
    switch target {
    case .elsewhere:
      guard case .image(let alternative) = kind else { return .unchanged }
      return destination(ofImageElsewhere: url, alternative: alternative, at: position)
    case .ownHeading(let anchor):
      noteAnchor(anchor, of: book.notes.note(ofFile: file), at: place())
      return .address("#" + LinkedNote.anchorID(anchor), class: nil)
    case .entity(let index):
      pendingLinks.append(
        PendingLink(
          entity: index, ordinal: ordinal, evidence: book.registry.entities[index].id,
          position: place()))
      return .address(
        permalink.link(to: book.registry.entities[index].permalink), class: "entity")
    case .note(let index, let suffix):
      let anchor = suffix.hasPrefix("#") ? String(suffix.dropFirst()) : nil
      noteLink(to: index, anchor: anchor, at: place())
      let fragment = anchor.map { "#" + LinkedNote.anchorID($0) } ?? suffix
      return .address(
        permalink.link(to: book.notes.notes[index].permalink) + fragment, class: nil)
    case .page(let page, let suffix):
      return .address(permalink.link(to: page) + suffix, class: nil)
    case .attachment(let index, let suffix):
      keep(attachment: index)
      if case .image(let alternative) = kind, book.attachments.files[index].isImage {
        return destination(
          ofImage: index, writtenAs: url, suffix: suffix, alternative: alternative, at: position)
      }
      return .address(
        permalink.link(to: book.attachments.permalink(of: index)) + suffix, class: nil)
    case .withheld:
      report(
        .warning, "\(url) leads to a note that is withheld: only the label is shown", place())
      return .plainText
    case .several(let indices):
      report(
        .error, "\(url) may be \(book.registry.ids(of: indices))", place(),
        fix: "write one of these ids")
      return .plainText
    case .missing:
      report(
        .error, "\(url) leads nowhere", place(),
        fix: suggest { [file] in LinkTarget.suggestion(for: url, from: file, in: $0) })
      return .plainText
    }
  }

  private mutating func noteLink(to index: Int, anchor: String?, at position: SourcePosition) {
    if !linkedNotes.contains(index) { linkedNotes.append(index) }
    if let anchor { noteAnchor(anchor, of: index, at: position) }
  }

  private mutating func noteAnchor(_ anchor: String, of note: Int?, at position: SourcePosition) {
    guard let note, !anchor.isEmpty else { return }
    anchors.append(LinkedNote.AnchorReference(note: note, anchor: anchor, position: position))
  }

  mutating func keep(attachment index: Int) {
    if !attachments.contains(index) { attachments.append(index) }
  }

  mutating func suggest(_ find: (AddressBook) -> String?) -> String? {
    guard suggestionsLeft > 0 else { return nil }
    suggestionsLeft -= 1
    return find(book)
  }

  mutating func report(
    _ severity: Diagnostic.Severity, _ message: String, _ place: SourcePosition, fix: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        severity, file: file, line: place.line, column: place.column, message, suggestion: fix))
  }
}

/// What one of our brackets becomes.
struct ResolvedBracket {
  let label: String
  let html: String
  let position: SourcePosition
  var entity: Int?
  /// The claim that it ties its sentence to, and the id of the place.
  var tie: (claim: String, anchor: String)?
}
