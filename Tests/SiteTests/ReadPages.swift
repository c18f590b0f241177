import Testing

extension FileTree {
  /// What is read on a page, what pictures say included, each run of white space as one space.
  func words(on address: String) throws -> String {
    let page = try #require(self.page(address), "\(address)")
    let spaced = page.replacing("<", with: " <")
    return MarkupReader.plain(MarkupReader(spaced).text).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
