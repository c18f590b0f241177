import Diagnostics

/// How data is written.
package enum DataFormat: String, Sendable, CaseIterable {
  /// Comma-separated values (RFC 4180), the first row the names of the columns.
  case csv
  /// An array of objects, one a line (RFC 8259).
  case json
  /// An object a line (jsonlines.org).
  case jsonl
}

/// Records of one sort, in one order: what a file of `/data/` holds.
protocol DataTable: Sendable {
  /// Every key that a record may have, in their order: the columns where it is a row.
  static var columns: [String] { get }

  func records() async -> [DataRecord]
}

extension DataTable {
  func bytes(as format: DataFormat) async -> [UInt8] {
    let records = await records()
    switch format {
    case .csv: return Self.table(records)
    case .json: return JSONList.bytes(records.map(\.json.object))
    case .jsonl: return JSONList.lines(records.map(\.json.object))
    }
  }

  private static func table(_ records: [DataRecord]) -> [UInt8] {
    var table: [UInt8] = []
    for (index, column) in columns.enumerated() {
      if index > 0 { table.append(UInt8(ascii: ",")) }
      CSVField.append(column, to: &table)
    }
    table += Array("\r\n".utf8)
    for record in records { record.appendRow(of: columns, to: &table) }
    return table
  }
}
