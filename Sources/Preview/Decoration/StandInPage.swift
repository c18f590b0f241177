import Markdown

/// What is shown at any address while the site has had errors since the preview began, so that there
/// is no good page to show: the errors lie over it, and the site takes its place when they are mended.
enum StandInPage {
  /// - Parameter isStale: whether errors are the reason; else the site has no page here and none for
  ///   missing pages.
  static func page(isStale: Bool) -> [UInt8] {
    let (title, text) = isStale ? PreviewWords.notYet : PreviewWords.notThere
    // The policy is that of the theme's pages, which take this one's place without a reload.
    return Array(
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; \
      style-src 'self'; img-src 'self' data:; media-src 'self'; base-uri 'none'; form-action 'none'">
      <title>\(HTMLEscape.text(title))</title>
      </head>
      <body class="dossier-stand-in">
      <main>
      <h1>\(HTMLEscape.text(title))</h1>
      <p>\(HTMLEscape.text(text))</p>
      </main>
      </body>
      </html>

      """.utf8)
  }
}
