/// One field of a table in comma-separated values (RFC 4180).
enum CSVField {
  /// Appends a field, quoted where it has to be.
  ///
  /// A spreadsheet takes a field that begins with `=`, `+`, `-`, `@`, a tab or a carriage return for
  /// a formula and may run it; an apostrophe before it makes it text (OWASP, "CSV Injection").
  static func append(_ text: String, to row: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &row) }
  }

  private static func append(_ text: UnsafeBufferPointer<UInt8>, to row: inout [UInt8]) {
    guard let first = text.first else { return }
    let isFormula = isFormulaStart(first)
    guard text.contains(where: needsQuotes) else {
      if isFormula { row.append(UInt8(ascii: "'")) }
      row.append(contentsOf: text)
      return
    }
    row.append(UInt8(ascii: "\""))
    if isFormula { row.append(UInt8(ascii: "'")) }
    for byte in text {
      if byte == UInt8(ascii: "\"") { row.append(byte) }
      row.append(byte)
    }
    row.append(UInt8(ascii: "\""))
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
  }

  private static func isFormulaStart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      true
    default: false
    }
  }
}
