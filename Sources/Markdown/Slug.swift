import Foundation

/// The form of a name that stands in URLs and in heading ids.
package enum Slug {
  /// Lower case; letters, digits and combining marks of every script; runs of anything else as one
  /// hyphen, none at the ends. Latin letters lose their diacritics (`é`, `ø`, `ł`, `đ`, `ħ`, `ŧ`,
  /// `ı`); letters of their own (`æ`, `ß`, `ə`) stay. The result is in NFC and may be empty.
  package static func make(_ text: String) -> String {
    ""
  }
}
