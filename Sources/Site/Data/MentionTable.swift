import Content
import Diagnostics
import Linking

/// Every mention in the briefings that lists show, a row each, newest briefing first and in reading
/// order: `/data/mentions.csv`.
///
/// A large site has some forty mentions a note, so rows are written as bytes, in parallel, and what
/// many share (address, entity, sentence) is made ready once.
struct MentionTable: DataTable {
  static let path = "data/mentions.csv"
  static let columns = [
    "briefing", "entity", "kind", "surface", "rule", "evidence", "linked", "sentence", "tlp",
  ]

  private let graph: SiteGraph
  private let markings: Markings
  /// For each entity its id and kind as fields.
  private let entities: [[UInt8]]

  init(_ graph: SiteGraph, markings: Markings) {
    self.graph = graph
    self.markings = markings
    entities = graph.book.registry.entities.map { entity in
      var fields: [UInt8] = []
      CSVField.append(entity.id, to: &fields)
      fields.append(UInt8(ascii: ","))
      CSVField.append(entity.kind.id, to: &fields)
      fields.append(UInt8(ascii: ","))
      return fields
    }
  }

  func file() async -> OutputFile {
    OutputFile(path: Self.path, bytes: await table())
  }

  func bytes(as format: DataFormat) async -> [UInt8] {
    switch format {
    case .csv: await table()
    case .json: JSONList.bytes(await records().map(\.json.object))
    case .jsonl: JSONList.lines(await records().map(\.json.object))
    }
  }

  func records() async -> [DataRecord] {
    await graph.book.listed.parallelMap { records(ofBriefing: $0) }.flatMap { $0 }
  }

  private func records(ofBriefing index: Int) -> [DataRecord] {
    let note = graph.briefings[index]
    return note.mentions.map { mention in
      let entity = mention.entity.map { graph.book.registry.entities[$0] }
      var record = DataRecord()
      record.add("briefing", graph.book.briefings[index].permalink.path)
      record.add("entity", entity?.id)
      record.add("kind", entity?.kind.id)
      record.add("surface", mention.surface)
      record.add("rule", mention.rule.rawValue)
      record.add("evidence", mention.evidence)
      record.add("linked", .flag(mention.isLinked))
      record.add("sentence", Quote.text(of: mention, in: note))
      record.add("tlp", marking(of: mention, inBriefing: index).rawValue)
      return record
    }
  }

  private func marking(of mention: Mention, inBriefing index: Int) -> TLP {
    markings.highest(
      ofBriefings: CollectionOfOne(index), named: mention.entity.map { [$0] } ?? [])
  }

  private func table() async -> [UInt8] {
    var parts = await graph.book.listed.parallelMap { rows(ofBriefing: $0) }
    var table = Array((Self.columns.joined(separator: ",") + "\r\n").utf8)
    table.reserveCapacity(table.count + parts.reduce(0) { $0 + $1.count })
    for index in parts.indices {
      table += parts[index]
      // A large site's table is not held twice.
      parts[index] = []
    }
    return table
  }

  private func rows(ofBriefing index: Int) -> [UInt8] {
    let note = graph.briefings[index]
    var address: [UInt8] = []
    CSVField.append(graph.book.briefings[index].permalink.path, to: &address)
    address.append(UInt8(ascii: ","))
    var sentence: [UInt8] = []
    var sentenceIndex = -1
    var rows: [UInt8] = []
    rows.reserveCapacity(note.mentions.count * 256)
    for mention in note.mentions {
      rows += address
      rows += mention.entity.map { entities[$0] } ?? Self.unresolved
      CSVField.append(mention.surface, to: &rows)
      rows.append(UInt8(ascii: ","))
      rows.append(contentsOf: mention.rule.rawValue.utf8)
      rows.append(UInt8(ascii: ","))
      CSVField.append(mention.evidence, to: &rows)
      rows.append(contentsOf: (mention.isLinked ? ",true," : ",false,").utf8)
      if note.sentences[mention.sentence].utf8.count > Quote.limit {
        // A long one is cut around the name, or many names in it would make it many times as long.
        CSVField.append(Quote.text(of: mention, in: note), to: &rows)
      } else {
        if mention.sentence != sentenceIndex {
          sentenceIndex = mention.sentence
          sentence.removeAll(keepingCapacity: true)
          CSVField.append(note.sentences[sentenceIndex], to: &sentence)
        }
        rows += sentence
      }
      rows.append(UInt8(ascii: ","))
      rows.append(contentsOf: marking(of: mention, inBriefing: index).rawValue.utf8)
      rows.append(contentsOf: "\r\n".utf8)
    }
    return rows
  }

  /// No entity, no kind.
  private static let unresolved = Array(",,".utf8)
}
