package import Content

/// A file of the theme that pages ask for, at an address that changes with its content, so that a
/// host may let browsers keep it for good.
package struct ThemeFile: Sendable {
  package let bytes: [UInt8]
  /// `/assets/style.9f86d081884c7d65.css`
  package let permalink: Permalink

  /// - Parameters:
  ///   - name: `style`
  ///   - ending: `css`
  package init(_ bytes: [UInt8], name: String, ending: String) {
    self.bytes = bytes
    permalink = Permalink("/assets/\(name).\(Self.fingerprint(bytes)).\(ending)")
  }

  /// FNV-1a of 64 bits: it tells two versions apart, and guards against nothing.
  private static func fingerprint(_ bytes: [UInt8]) -> String {
    let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
