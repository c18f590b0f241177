extension StringProtocol {
  /// Without blanks, tabs and line breaks at the ends.
  var trimmed: String {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
    let body = utf8.drop(while: isBlank)
    let tail = body.reversed().prefix(while: isBlank).count
    return String(decoding: body.dropLast(tail), as: UTF8.self)
  }
}

extension String {
  /// Without the quotes around it, if there is one of a kind at each end.
  var trimmingQuotes: String {
    guard utf8.count > 1, let first = utf8.first, first == utf8.last,
      first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    else { return self }
    return String(decoding: utf8.dropFirst().dropLast(), as: UTF8.self)
  }
}
