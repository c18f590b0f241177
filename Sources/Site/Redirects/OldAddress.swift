import Content
import Linking

/// An address that a page once had, as authors write it under `redirects`: `/old/path/`,
/// `/2019/caf%C3%A9.html`.
enum OldAddress {
  /// Why an old address cannot be had.
  struct Fault: Error, Equatable {
    let message: String
    let fix: String
  }

  /// The place of the page that leads on. An address that ends in a file's name with a dot in it is
  /// that file; any other is a folder, with a slash at its end or without. Percent signs are
  /// decoded, since hosts look for files by their decoded names; nothing else is changed.
  static func permalink(_ written: String) -> Result<Permalink, Fault> {
    if written.contains(where: { $0 == "?" || $0 == "#" }) {
      return .failure(
        Fault(
          message: "a redirect is a path: what follows ? or # does not reach a static site's host",
          fix: "write the path alone, with %3F and %23 for signs that belong to it"))
    }
    let path = NotePaths.percentDecoded(written)
    let segments = path.split(separator: "/")
    guard !segments.contains(where: { $0 == "." || $0 == ".." || $0.utf8.contains(0) }) else {
      return .failure(
        Fault(
          message: "a redirect is an old path of this site, from its root",
          fix: "write it without . and .. segments"))
    }
    let isFile = !path.hasSuffix("/") && segments.last?.contains(".") == true
    let plain = "/" + segments.joined(separator: "/")
    return .success(Permalink(isFile || segments.isEmpty ? plain : plain + "/"))
  }
}
