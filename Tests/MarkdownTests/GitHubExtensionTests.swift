import Markdown
import Testing

@Suite("What GitHub adds to CommonMark")
struct GitHubExtensionTests {
  static let examples = SpecificationExample.all(in: "github-extensions.txt")

  @Test func everyExampleIsRead() {
    #expect(Self.examples.count == 50)
  }

  @Test(arguments: examples)
  func exampleComesOutAsFromGitHub(_ example: SpecificationExample) {
    #expect(extendedHTML(of: example.markdown) == example.html)
  }

  @Test(arguments: CommonMarkTests.examples)
  func commonMarkStaysAsItIs(_ example: SpecificationExample) {
    // Bare addresses, and nothing else in the specification, mean more on GitHub.
    let html = extendedHTML(of: example.markdown)
    guard !html.contains("<a href=\"http") && !html.contains("mailto:") else { return }
    #expect(html == oracleHTML(of: example.markdown))
  }
}
