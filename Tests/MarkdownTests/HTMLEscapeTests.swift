import Markdown
import Testing

@Suite("Escaping")
struct HTMLEscapeTests {
  @Test func textAndAddressesAreEscaped() {
    #expect(
      HTMLEscape.text("<a href=\"x\">'&'</a>") == "&lt;a href=&quot;x&quot;&gt;'&amp;'&lt;/a&gt;")
    #expect(
      HTMLEscape.address("/é?a=b&c='d' \"[%20]") == "/%C3%A9?a=b&amp;c=&#x27;d&#x27;%20%22%5B%20%5D"
    )
  }

  @Test(arguments: [
    ("javascript:x", true), ("JavaScript:x", true), ("vbscript:x", true), ("file:///x", true),
    ("data:text/html,x", true), ("data:image/png;x", false), ("DATA:image/WEBP;x", false),
    ("data:image/svg+xml;x", true), ("https://x", false), ("javascript", false), ("", false),
  ])
  func dangerousAddressesAreKnown(_ address: String, _ isDangerous: Bool) {
    let bytes = Array(address.utf8)
    #expect(bytes.withUnsafeBufferPointer(HTMLEscape.isDangerousAddress) == isDangerous)
    #expect(
      oracleHTML(of: "[a](<\(address)>)").contains("href=\"\"") == (isDangerous || address.isEmpty))
  }
}
