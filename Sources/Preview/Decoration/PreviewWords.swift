import Diagnostics

/// What the preview says in a browser, in one place.
///
/// It speaks to the author, in English as the terminal does, whatever the site's language is.
enum PreviewWords {
  static let preview = "Preview"
  static let notPublished = "Not published:"
  static let whyNotPublished = "Why this page is not published"
  static let staleWithoutScript =
    "The site has errors, which the terminal shows. This page is as it was before them."

  /// Title and text where there has not been a good page yet.
  static let notYet = (
    "The site has errors", "It is shown here as soon as they are mended, without a reload."
  )
  /// Title and text where there is no page.
  static let notThere = ("Page not found", "The site has no page at this address.")

  /// The name of the view that is shown.
  static func shown(_ view: PreviewView) -> String {
    switch view {
    case .working: "Preview with drafts"
    case .published: "Preview as published"
    }
  }

  /// The name of the link that leads to a view.
  static func change(to view: PreviewView) -> String {
    switch view {
    case .working: "Show drafts and withheld notes, too"
    case .published: "Show the site as published"
    }
  }

  /// `it is a draft; its date, 2027-01-01, lies in the future.`
  static func sentence(_ reasons: [String]) -> String {
    let text = reasons.joined(separator: "; ")
    return text.hasSuffix(".") ? text : text + "."
  }

  /// What the script says, as a JSON object; `#` stands for a number.
  static var script: String {
    var words = JSONText()
    words.add("errors", "# errors")
    words.add("error", "1 error")
    words.add("warnings", "# warnings")
    words.add("warning", "1 warning")
    words.add("stale", "The page behind is as it was before them.")
    words.add("close", "Close")
    words.add("problems", "Problems")
    words.add("gone", "This page has gone from the site. It comes back if the note does.")
    words.add(
      "ended", "The preview has ended. This page goes on by itself when dossier serve runs again.")
    return words.object
  }
}
