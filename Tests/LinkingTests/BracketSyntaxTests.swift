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
