import Testing

@testable import Linking

struct SentenceSplitterTests {
  @Test(arguments: [
    ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
    (
      "Lt. Gen. A. B. Smith of the U.S. Army spoke. He left.",
      ["Lt. Gen. A. B. Smith of the U.S. Army spoke.", "He left."]
    ),
    ("He said \"No.\" Then he left.", ["He said \"No.\"", "Then he left."]),
    (
      "It cost 3.5 million. No. 7 came, e.g. by rail.",
      ["It cost 3.5 million.", "No. 7 came, e.g. by rail."]
    ),
    (
      "It stopped ... and went on. \u{201C}Why?\u{201D} she asked.",
      ["It stopped ... and went on.", "\u{201C}Why?\u{201D} she asked."]
    ),
    ("Line one\ngoes on. Next", ["Line one\ngoes on.", "Next"]),
    ("  ", []), ("", []),
  ])
  func cuts(text: String, expected: [String]) {
    let bytes = Array(text.utf8)
    let sentences = SentenceSplitter.sentences(in: bytes).map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
    #expect(sentences == expected)
  }
}
