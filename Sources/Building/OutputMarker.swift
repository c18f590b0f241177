import Site

/// The file by which Dossier knows an output folder for its own.
enum OutputMarker {
  static let file = OutputFile(path: ".dossier", bytes: Array((signature + explanation).utf8))

  private static let signature = "This folder is written by dossier build.\n"
  private static let explanation = """
    Each build replaces it; only files at its top whose names begin with a dot are kept.
    Without this file Dossier does not touch a folder that holds anything else.

    """

  static func isPresent(in folder: OpenFolder) throws -> Bool {
    let name = FileName(file.path)
    guard try folder.status(of: name)?.kind == .file else { return false }
    let bytes = try OpenFile(reading: name, in: folder).next(signature.utf8.count)
    return bytes.elementsEqual(signature.utf8)
  }
}
