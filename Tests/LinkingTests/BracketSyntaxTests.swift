import Content

import Testing

@testable import Linking

struct BracketSyntaxTests {
  @Test(arguments: [
    ("[[D-30A]]", [Bracket.link(target: "D-30A", label: nil)]),
    ("[[weapon:d-30a|the howitzer]]", [.link(target: "weapon:d-30a", label: "the howitzer")]),
    ("[[slug#heading | label ]]", [.link(target: "slug#heading", label: "label")]),
    (
      "[[!Jordan]] and ![[map.png|A map]]",
      [.plain("Jordan"), .embed(target: "map.png", label: "A map")]
    ),
    (
      "[@one] [@one; @two-2] [#claim-1]",
      [.citation(["one"]), .citation(["one", "two-2"]), .claim("claim-1")]
    ),
    ("![[m.png|300]]", [.embed(target: "m.png", label: nil, size: DisplaySize(width: 300))]),
    (
      "![[m.png| A map | 300x200 ]]",
      [.embed(target: "m.png", label: "A map", size: DisplaySize(width: 300, height: 200))]
    ),
    ("![[m.png|A|B|30]]", [.embed(target: "m.png", label: "A|B", size: DisplaySize(width: 30))]),
    ("![[m.png|30|A]]", [.embed(target: "m.png", label: "30|A")]),
    (
      "![[a|0]] ![[a|30x]] ![[a|x30]] ![[a|3x0]] ![[a|123456]] ![[a|3 m]]",
      ["0", "30x", "x30", "3x0", "123456", "3 m"].map { .embed(target: "a", label: $0) }
    ),
    ("[[note|300]]", [.link(target: "note", label: "300")]),
    ("[[broken over\nlines]]", [.link(target: "broken over lines", label: nil)]),
    ("[[]] [x] [@] [#] [[open [[a]", []),
    ("[[[a]]]", [.link(target: "a", label: nil)]),
  ])
  func reads(text: String, expected: [Bracket]) {
    let bytes = Array(text.utf8)
    #expect(BracketToken.tokens(in: bytes, prose: [0..<bytes.count]).map(\.bracket) == expected)
  }

  @Test func bracketsOutsideProseAreText() {
    let bytes = Array("[[a]] [[b]]".utf8)
    let tokens = BracketToken.tokens(in: bytes, prose: [0..<4, 6..<11])
    #expect(tokens == [BracketToken(range: 6..<11, bracket: .link(target: "b", label: nil))])
  }
}
