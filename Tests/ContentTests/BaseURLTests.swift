import Content
import Testing

@Suite struct BaseURLTests {
  @Test(arguments: [
    ("https://example.org", "https://example.org"), ("https://example.org/", "https://example.org"),
    ("HTTPS://example.org/a/", "https://example.org/a"),
    ("http://127.0.0.1:8000", "http://127.0.0.1:8000"), ("http://[::1]:8000/", "http://[::1]:8000"),
    ("https://xn--mller-kva.example/ä", "https://xn--mller-kva.example/ä"),
  ])
  func isAnAddressWithoutAClosingSlash(text: String, read: String) {
    #expect(BaseURL.read(text) == read)
  }

  @Test(arguments: [
    "", "example.org", "https://", "https:///a", "ftp://example.org", "https://example.org/?q=1",
    "https://example.org/a#b", "https://u:p@example.org", "https://example.org/a b",
    "https://example.org/\"><x>", "https://example.org/a/../b", "https://example.org//a",
    "https://müller.example", "https://example.org\n",
  ])
  func isRefusedWherePathsCannotBeAppended(text: String) {
    #expect(BaseURL.read(text) == nil)
  }
}
