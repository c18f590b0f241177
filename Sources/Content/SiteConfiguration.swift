package import Diagnostics
import Markdown

/// What `content/site.yml` says, with defaults for what it leaves out.
package struct SiteConfiguration: Sendable, Hashable {
  package struct Linking: Sendable, Hashable {
    package enum Occurrences: String, Sendable, Hashable, CaseIterable {
      case section, note, all
    }

    package enum Metonyms: String, Sendable, Hashable, CaseIterable {
      case link, count, off
    }

    package let occurrences: Occurrences
    package let metonyms: Metonyms
  }

  package static let file = "content/site.yml"

  package let title: String
  package let description: String?
  /// Without a closing slash.
  package let baseURL: String?
  /// A BCP 47 tag.
  package let language: String
  package let zone: SiteZone
  package let authors: [String]
  /// The most restrictive marking that may be published.
  package let publishTLP: TLP
  /// The marking of a note that has none.
  package let defaultTLP: TLP
  package let linking: Linking
  /// Items on one page of a list.
  package let pageSize: Int
  /// The built-in kinds and the site's own.
  package let kinds: [EntityKind]
  package let diagnostics: [Diagnostic]

  /// - Parameter baseURL: takes the place of the site's own.
  package init(_ tree: SourceTree, baseURL: String? = nil) {
    let text = tree.text(at: Self.file).map { ReadableText.read($0.bytes, file: Self.file) }
    var faults: [Diagnostic] = []
    var entries: [YAMLNode.Entry] = []
    switch text {
    case nil:
      break
    case .failure(let fault):
      faults.append(fault.diagnostic)
    case .success(let bytes):
      let (root, found) = YAMLReader.read(bytes[...], file: Self.file, firstLine: 1)
      faults += found
      if case .mapping(let found) = root?.content {
        entries = found
      } else if let root, !root.isEmpty {
        faults.append(
          Diagnostic(
            .error, file: Self.file, line: root.place.line, column: root.place.column,
            "site.yml holds keys with values, this is \(root.shape)"))
      }
    }
    var reader = FieldReader(
      entries, at: SourcePosition(line: 1, column: 1), file: Self.file, of: .site)
    title = reader.text("title")?.value ?? "Briefings"
    description = reader.text("description")?.value
    let ownBaseURL = reader.value("base_url", wanted: BaseURL.wanted) { BaseURL.read($0) }?.value
    self.baseURL = baseURL.flatMap(BaseURL.read) ?? ownBaseURL
    language = reader.language()?.value ?? "en"
    zone =
      reader.value("timezone", wanted: "an IANA time zone such as Europe/Berlin") {
        SiteZone(named: $0)
      }?.value ?? .utc
    authors = reader.texts("authors").map(\.value)
    publishTLP = Self.publishTLP(&reader)
    // What cannot be read must not make notes more public than they may be.
    defaultTLP =
      reader.marking("default_tlp")?.value
      ?? (reader.node("default_tlp") == nil ? .clear : .red)
    linking = Self.linking(&reader)
    pageSize = Self.pageSize(&reader)
    kinds = EntityKind.builtIn + Self.ownKinds(&reader)
    reader.refuseUnknownKeys()
    diagnostics = faults + reader.diagnostics
  }

  private static func publishTLP(_ reader: inout FieldReader) -> TLP {
    guard let node = reader.node("publish"), var publish = reader.reader(for: node, key: "publish")
    else { return .clear }
    let marking = publish.marking("tlp")
    publish.refuseUnknownKeys()
    reader.add(publish.diagnostics)
    return marking?.value ?? .clear
  }

  private static func linking(_ reader: inout FieldReader) -> Linking {
    var occurrences: Located<Linking.Occurrences>?
    var metonyms: Located<Linking.Metonyms>?
    if let node = reader.node("linking"), var linking = reader.reader(for: node, key: "linking") {
      occurrences = linking.word(
        "occurrences", of: Linking.Occurrences.self, called: "choice of occurrences")
      metonyms = linking.word("metonyms", of: Linking.Metonyms.self, called: "choice for metonyms")
      linking.refuseUnknownKeys()
      reader.add(linking.diagnostics)
    }
    return Linking(
      occurrences: occurrences?.value ?? .section, metonyms: metonyms?.value ?? .count)
  }

  private static func pageSize(_ reader: inout FieldReader) -> Int {
    guard let size = reader.wholeNumber("page_size") else { return 100 }
    if size.value < 1 {
      reader.error("a page holds at least 1 item", at: size.place, key: "page_size")
      return 100
    }
    return size.value
  }

  private static func ownKinds(_ reader: inout FieldReader) -> [EntityKind] {
    guard let node = reader.node("kinds") else { return [] }
    guard case .mapping(let entries) = node.content else {
      reader.error(
        "kinds holds one mapping a kind, this is \(node.shape)", at: node.place, key: "kinds")
      return []
    }
    var found: [EntityKind] = []
    for entry in entries {
      guard let id = entry.key.text, var fields = reader.reader(for: entry.value, key: "kinds")
      else { continue }
      let folder = fields.text("folder")
      let singular = fields.text("singular")
      let plural = fields.text("plural")
      fields.refuseUnknownKeys()
      reader.add(fields.diagnostics)
      let kind = EntityKind(
        id: id, folder: folder?.value ?? id, singular: singular?.value ?? id,
        plural: plural?.value ?? singular?.value ?? id)
      let taken =
        ["briefings", "pages", "static", "archive", "sources", "tags", "register"]
        + ["search", "data", "feed", "page", "assets"]
      let others = EntityKind.builtIn + found
      if Slug.make(id) != id || Slug.make(kind.folder) != kind.folder {
        reader.error(
          "a kind's id and folder are in lower case, with letters, digits and hyphens",
          at: entry.key.place, key: "kinds")
      } else if taken.contains(kind.folder) || others.contains(where: { $0.folder == kind.folder })
        || others.contains(where: { $0.id == id })
      {
        reader.error(
          "the kind \"\(id)\" or its folder \"\(kind.folder)\" is taken", at: entry.key.place,
          key: "kinds")
      } else {
        found.append(kind)
      }
    }
    return found
  }
}
