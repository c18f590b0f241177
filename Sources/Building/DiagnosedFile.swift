/// The file that a diagnostic is about, for its line to be shown.
package enum DiagnosedFile {
  /// What is larger is not read only to show a line of it.
  private static let sizeLimit = 64 << 20

  /// The bytes of a file of the site, as they lie on disk now. Nil for what is no file, does not lie
  /// in the site (a symbolic link may lead out of it), cannot be read or is very large.
  ///
  /// - Parameters:
  ///   - file: relative to the site.
  ///   - site: the site's folder.
  package static func bytes(of file: String, site: String) -> [UInt8]? {
    guard let root = try? RealPath(site), let path = try? RealPath(RealPath.join(site, file)),
      root.contains(path), let opened = try? OpenFile(reading: path.text),
      let status = try? opened.status(), status.kind == .file, status.size <= sizeLimit
    else { return nil }
    return try? opened.rest()
  }
}
