import Diagnostics
import Foundation
import Testing

/// JSON that people read, too.
@Suite struct JSONIndentationTests {
  @Test func aMemberStandsInALine() {
    var inner = JSONText()
    inner.add("text", "a \"b\" {c}, [d]: \\")
    inner.add("empty", [String]())
    var json = JSONText()
    json.add("number", 1)
    json.add("short", ["a,b", "[c]", "\u{301}d"])
    json.add("inner", inner)
    json.add("nothing", JSONText())
    json.add("many", [inner])
    #expect(
      json.indented == """
        {
          "number": 1,
          "short": [
            "a,b",
            "[c]",
            "\u{301}d"
          ],
          "inner": {
            "text": "a \\"b\\" {c}, [d]: \\\\",
            "empty": []
          },
          "nothing": {},
          "many": [
            {
              "text": "a \\"b\\" {c}, [d]: \\\\",
              "empty": []
            }
          ]
        }
        """)
  }

  @Test func aShortListStandsInOne() throws {
    var json = JSONText()
    json.add("type", ["string", "null"])
    json.add("long", (0..<40).map { "word \($0)" })
    #expect(json.indented.hasPrefix("{\n  \"type\": [\"string\", \"null\"],\n  \"long\": [\n"))
    let same = try JSONSerialization.jsonObject(with: Data(json.indented.utf8)) as? NSDictionary
    let plain = try JSONSerialization.jsonObject(with: Data(json.object.utf8)) as? NSDictionary
    #expect(same == plain)
  }
}
