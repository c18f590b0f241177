import Testing

/// A table in comma-separated values, read by the letter of RFC 4180: lines end in CRLF, also the
/// last; quotes stand around whole fields alone and are doubled inside.
struct CSVTable {
  let header: [String]
  let rows: [[String]]

  /// Fails the test where the text is no such table, or its rows are not of one length.
  init(_ text: String?, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let lines = try Self.lines(try #require(text, sourceLocation: sourceLocation))
    header = try #require(lines.first, sourceLocation: sourceLocation)
    rows = Array(lines.dropFirst())
    #expect(Set(lines.map(\.count)) == [header.count], sourceLocation: sourceLocation)
  }

  /// The fields of a column.
  subscript(column: String) -> [String] {
    header.firstIndex(of: column).map { index in rows.map { $0[index] } } ?? []
  }

  private static func lines(_ text: String) throws -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\"") where field.isEmpty:
        while let end = rest.firstIndex(of: UInt8(ascii: "\"")) {
          field += rest[..<end]
          rest = rest[(end + 1)...]
          guard rest.first == UInt8(ascii: "\"") else { break }
          field.append(rest.removeFirst())
        }
        try #require(rest.first == UInt8(ascii: ",") || rest.first == 0x0D, "text behind a quote")
      case UInt8(ascii: ","):
        row.append(String(decoding: field, as: UTF8.self))
        field = []
      case 0x0D:
        try #require(rest.popFirst() == 0x0A, "a bare CR")
        rows.append(row + [String(decoding: field, as: UTF8.self)])
        (row, field) = ([], [])
      default:
        try #require(byte != 0x0A && byte != UInt8(ascii: "\""), "a bare LF or quote")
        field.append(byte)
      }
    }
    try #require(row.isEmpty && field.isEmpty, "the last line has no end")
    return rows
  }
}
