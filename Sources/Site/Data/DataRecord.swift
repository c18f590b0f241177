import Diagnostics

/// What a field of a record holds.
enum DataValue: Sendable {
  /// Nil where it is not known.
  case text(String?)
  case number(Int)
  /// Finite.
  case decimal(Double)
  case flag(Bool)
  case texts([String])
  case record(DataRecord)
  case records([DataRecord])
}

/// One record of the site's data, its fields in their order: an object in JSON, a row in CSV.
struct DataRecord: Sendable {
  private(set) var fields: [(key: String, value: DataValue)] = []

  mutating func add(_ key: String, _ value: DataValue) { fields.append((key, value)) }
  mutating func add(_ key: String, _ text: String?) { add(key, .text(text)) }
  mutating func add(_ key: String, _ number: Int) { add(key, .number(number)) }
  mutating func add(_ key: String, _ texts: [String]) { add(key, .texts(texts)) }

  /// Adds what is known; a key without a value does not appear.
  mutating func addKnown(_ key: String, _ value: DataValue?) {
    if let value { add(key, value) }
  }

  mutating func addKnown(_ key: String, _ text: String?) {
    if let text { add(key, text) }
  }

  /// Adds a list that holds something.
  mutating func addKnown(_ key: String, _ records: [DataRecord]) {
    if !records.isEmpty { add(key, .records(records)) }
  }

  var json: JSONText {
    var json = JSONText()
    for (key, value) in fields {
      switch value {
      case .text(let text): json.add(key, text)
      case .number(let number): json.add(key, number)
      case .decimal(let number): json.add(key, number)
      case .flag(let flag): json.add(key, flag)
      case .texts(let texts): json.add(key, texts)
      case .record(let record): json.add(key, record.json)
      case .records(let records): json.add(key, records.map(\.json))
      }
    }
    return json
  }

  /// A row of a table in comma-separated values, with its end; what holds several values is written
  /// as JSON, and what is not known is empty.
  func appendRow(of columns: [String], to table: inout [UInt8]) {
    var cells: [String: DataValue] = [:]
    for (key, value) in fields { cells[key] = value }
    for (index, column) in columns.enumerated() {
      if index > 0 { table.append(UInt8(ascii: ",")) }
      if let value = cells[column] { CSVField.append(Self.cell(value), to: &table) }
    }
    table += Array("\r\n".utf8)
  }

  private static func cell(_ value: DataValue) -> String {
    switch value {
    case .text(let text): text ?? ""
    case .number(let number): String(number)
    case .decimal(let number): JSONText.number(number)
    case .flag(let flag): flag ? "true" : "false"
    case .texts(let texts): JSONText.list(texts)
    case .record(let record): record.json.object
    case .records(let records): "[" + records.map(\.json.object).joined(separator: ",") + "]"
    }
  }
}
