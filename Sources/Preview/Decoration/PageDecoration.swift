import Markdown

/// What the preview adds to a page on its way out; the page itself stays as a build writes it.
///
/// All of it is markup that works without a script: why the page would not be published, and a
/// control in the corner that names the note and leads to the other view.
struct PageDecoration: Sendable {
  let view: PreviewView
  let state: PreviewState
  /// Which server this is, since generations begin anew with each.
  let instance: String
  /// Where the page is, as it may stand in an attribute: `/briefings/x/`.
  let address: String
  let note: String?
  let withheld: [String]
  /// It stands for a page that is not there.
  let isMissing: Bool

  /// The page with what is added, and the policy to send with it; nil if the page has none.
  func apply(to page: [UInt8]) -> (page: [UInt8], policy: String?) {
    let parts = PageParts(page)
    let policy = parts.policy.map {
      ContentPolicy.withPreview(Self.unescaped(String(decoding: page[$0], as: UTF8.self)))
    }
    var insertions: [(range: Range<Int>, text: String)] = []
    func insert(_ text: String, at index: Int) { insertions.append((index..<index, text)) }
    if let range = parts.policy, let policy {
      insertions.append((range, Self.escape(policy)))
    }
    let end = parts.bodyEnd ?? page.count
    insert(resources, at: parts.script ?? end)
    if !withheld.isEmpty { insert(banner, at: parts.bodyStart ?? end) }
    insert(control, at: end)
    var decorated: [UInt8] = []
    decorated.reserveCapacity(page.count + 4096)
    var index = 0
    // Of what goes to one place the first added stands first: sorting in Swift is stable.
    for (range, text) in insertions.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where range.lowerBound >= index {
      decorated += page[index..<range.lowerBound]
      decorated += text.utf8
      index = range.upperBound
    }
    decorated += page[index...]
    return (decorated, policy)
  }

  private var resources: String {
    """
    <link rel="stylesheet" href="\(PreviewAddress.style)">
    <script src="\(PreviewAddress.script)" defer></script>

    """
  }

  private var banner: String {
    """

    <aside id="dossier-withheld" lang="en" dir="ltr" \
    aria-label="\(PreviewWords.whyNotPublished)"><strong>\(PreviewWords.notPublished)</strong> \
    \(Self.escape(PreviewWords.sentence(withheld)))</aside>

    """
  }

  private var control: String {
    let other: PreviewView = view == .working ? .published : .working
    let note = note.map { "<p class=\"dossier-note\">\(Self.escape($0))</p>\n" } ?? ""
    let link = Self.escape(PreviewAddress.change(to: other, from: address))
    return """
      <aside id="dossier-preview" lang="en" dir="ltr" \
      aria-label="\(PreviewWords.preview)" data-view="\(view.rawValue)" \
      data-generation="\(state.generation)" data-instance="\(instance)"\(isMissing ? " data-missing" : "")>
      <details id="dossier-control">
      <summary>\(PreviewWords.shown(view))</summary>
      \(note)<p><a href="\(link)">\(PreviewWords.change(to: other))</a></p>
      </details>
      \(fault)</aside>

      """
  }

  /// For browsers without scripts; the others say more.
  private var fault: String {
    guard state.isStale else { return "" }
    return
      "<noscript><p class=\"dossier-fault\">\(PreviewWords.staleWithoutScript)</p></noscript>\n"
  }

  private static func escape(_ text: String) -> String { HTMLEscape.text(text) }

  /// The references that stand in attributes of templates; others stay as they are.
  private static func unescaped(_ text: String) -> String {
    guard text.contains("&") else { return text }
    // What stands for `&` comes last: nothing is read twice.
    return [("&#39;", "'"), ("&#x27;", "'"), ("&quot;", "\""), ("&amp;", "&")]
      .reduce(text) { text, reference in
        text.split(separator: reference.0, omittingEmptySubsequences: false)
          .joined(separator: reference.1)
      }
  }
}
