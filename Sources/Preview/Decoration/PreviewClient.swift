/// The script and the style sheet that the preview gives to pages.
enum PreviewClient {
  /// One script of several files, in a block of its own: pages have no name of it. The words stand
  /// first, so that all of them are written in one place.
  static let script =
    Array("\"use strict\";\n{\nconst words = \(PreviewWords.script);\n".utf8)
    + PackageResources.page_js + PackageResources.tables_js + PackageResources.problems_js
    + PackageResources.linked_js + PackageResources.changes_js + Array("}\n".utf8)

  static let style = PackageResources.preview_css
}
