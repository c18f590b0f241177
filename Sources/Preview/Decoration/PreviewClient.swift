/// The script and the style sheet that the preview gives to pages.
enum PreviewClient {
  /// The words stand before the script, so that all of them are written in one place.
  static let script =
    Array(
      "\"use strict\";\n{\nconst words = \(PreviewWords.script);\n".utf8)
    + PackageResources.preview_js + Array("}\n".utf8)

  static let style = PackageResources.preview_css
}
