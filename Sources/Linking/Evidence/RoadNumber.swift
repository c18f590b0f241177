/// Tells a country's name from a road's: "U.S. 27", "US Highway 441", "U.S. Route 1".
enum RoadNumber {
  /// The number or the word that makes a name a road's.
  static func word(after name: Range<Int>, in text: ScannedText) -> String? {
    let next = name.upperBound
    guard isCloseBehind(next, in: text) else { return nil }
    let word = text.word(next)
    if signs.contains(word) {
      return isCloseBehind(next + 1, in: text) && text.atoms[next + 1].isDigits ? word : nil
    }
    // "US 10-year bonds", "US 2, Mexico 0", "US 500 dollars": roads have odd and crooked numbers.
    guard let number = Int(word), (11..<1000).contains(number), number % 10 > 0 else { return nil }
    let behind = next + 1
    let goesOn = behind < text.atoms.count && text.atoms[behind].gap == .hyphen
    return goesOn ? nil : word
  }

  private static func isCloseBehind(_ atom: Int, in text: ScannedText) -> Bool {
    atom < text.atoms.count && [.space, .periodSpace].contains(text.atoms[atom].gap)
  }

  private static let signs: Set<String> = ["Highway", "Hwy", "Route", "Rt", "Rte"]
}
