import Content
import Diagnostics
import Testing

@testable import Site

/// Our scanner and swift-mustache's parser take the same texts for templates.
@Suite struct TemplateScanTests {
  private static let fragments = [
    "{{", "}}", "{{{", "}}}", "{", "}", "#", "^", "/", ">", "<", "$", "&", "!", "=", "(", ")", ".",
    "*", " ", "\n", "x", "title", "first()", "{{#title}}", "{{^title}}", "{{/title}}", "{{title}}",
    "{{{html}}}", "{{&html}}", "{{> head}}", "{{=<% %>=}}", "<%={{ }}=%>", "<%", "%>", "<%/title%>",
    "{{<head}}", "{{$a}}", "{{/a}}", "{{/head}}", "{{! c }}", "\u{301}", "é", "{{#first(sources)}}",
    "{{/first(sources)}}", "{{/x}}", "{{#x}}",
  ]

  /// What the scanner lets pass and the parser does not would be told without its place.
  @Test(arguments: 1...4)
  func letNothingPassThatTheParserRefuses(seed: UInt64) throws {
    var random = Random(state: seed)
    let texts = (0..<1000).map { number in
      // A letter first, since a mark would become one sign with what Dossier puts before the text.
      let text = (0..<Int.random(in: 1...10, using: &random)).map { _ in
        Self.fragments.randomElement(using: &random) ?? ""
      }.joined()
      return SourceTree.TextFile(path: "templates/t\(number).mustache", text: "a" + text)
    }
    let tree = SourceTree(texts: texts)
    let refused = TemplateSet(tree).diagnostics.filter { $0.message.contains("cannot be read") }
    let shown = refused.map {
      "\($0.text): \(String(decoding: tree.text(at: $0.file)?.bytes ?? [], as: UTF8.self).debugDescription)"
    }
    #expect(shown == [])
    let passed = texts.filter {
      TemplateScan(String(decoding: $0.bytes, as: UTF8.self)).faults == []
    }
    #expect(passed.count > 200, "the parser should have had something to read")
  }

  /// SplitMix64 (Steele, Lea and Flood, 2014): the same numbers in every run.
  private struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
