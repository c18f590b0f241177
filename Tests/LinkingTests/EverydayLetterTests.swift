import Testing

@testable import Linking

/// The short way to lower case says what Unicode says.
struct EverydayLetterTests {
  private func folded(_ text: String) -> String? {
    var folded: [UInt8] = []
    let utf8 = Array(text.utf8)
    let script = utf8.withUnsafeBufferPointer { EverydayLetters.fold($0, into: &folded) }
    return script.map { _ in String(decoding: folded, as: UTF8.self) }
  }

  @Test func everyLetterHasItsLowerCaseAndIsALetter() {
    var count = 0
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value), let folded = folded(String(scalar)) else {
        continue
      }
      count += 1
      #expect(folded.utf8.elementsEqual(NameFolding.folded(String(scalar)).utf8), "\(scalar)")
      let isWord =
        scalar.properties.isAlphabetic || scalar.properties.generalCategory == .decimalNumber
      #expect(isWord, "\(scalar)")
    }
    // 62 of ASCII, 62 of Latin-1, 122 of Latin Extended-A, 96 of Cyrillic.
    #expect(count == 342)
  }

  @Test(arguments: ["İstanbul", "e\u{301}", "ſ", "Ελλάδα", "東京", "ŉ"])
  func otherLettersTakeTheLongWay(text: String) {
    #expect(folded(text) == nil)
  }

  @Test(arguments: [("ÅLAND", "åland"), ("Łódź", "łódź"), ("Ёлка", "ёлка"), ("ЇЖАК-72", nil)])
  func wordsAreFolded(text: String, expected: String?) {
    #expect(folded(text) == expected)
  }
}
