import Content
import Linking

/// Every mention in the briefings that lists show, a row each, newest briefing first and in reading
/// order: `/data/mentions.csv`.
///
/// A large site has some forty mentions a note, so rows are written as bytes, in parallel, and what
/// many share (address, entity, sentence) is made ready once.
struct MentionTable: Sendable {
  static let path = "data/mentions.csv"
  private static let header = "briefing,entity,kind,surface,rule,evidence,linked,sentence,tlp\r\n"

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
    var parts = await graph.book.listed.parallelMap { rows(ofBriefing: $0) }
    var table = Array(Self.header.utf8)
    table.reserveCapacity(table.count + parts.reduce(0) { $0 + $1.count })
    for index in parts.indices {
      table += parts[index]
      // A large site's table is not held twice.
      parts[index] = []
    }
    return OutputFile(path: Self.path, bytes: table)
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
      let marking = markings.highest(
        ofBriefings: CollectionOfOne(index), named: mention.entity.map { [$0] } ?? [])
      rows.append(contentsOf: marking.rawValue.utf8)
      rows.append(contentsOf: "\r\n".utf8)
    }
    return rows
  }

  /// No entity, no kind.
  private static let unresolved = Array(",,".utf8)
}
