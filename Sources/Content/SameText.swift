extension String {
  /// Whether two strings hold the same code points. For `==`, letters composed and decomposed are one;
  /// on disk and on a page they are two.
  package func isSame(as other: String) -> Bool {
    utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
  }
}
