/// What search engines may read (RFC 9309): everything. A site that is not for everybody is kept
/// from them by its host, not by a file that asks.
enum Robots {
  static let path = "robots.txt"

  /// - Parameter sitemap: its absolute address.
  static func file(sitemap: String?) -> OutputFile {
    let text = "User-agent: *\nAllow: /\n" + (sitemap.map { "\nSitemap: \($0)\n" } ?? "")
    return OutputFile(path: path, bytes: Array(text.utf8))
  }
}
