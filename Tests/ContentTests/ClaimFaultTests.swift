import Testing

/// Every key of a claim and of its assertions with a value that cannot be read.
struct ClaimFaultTests {
  private static let dates =
    "write 2016, 2016-04, 2016-04-02, 2016?, 2016-04~, 201X, 2016/2018 or .."

  /// The claim `c` with more keys: what the case writes stands in line 5, from column 5.
  private func claim(_ yaml: String) -> String {
    note("claims:\n  - id: c\n    kind: transfer\n    " + yaml)
  }

  @Test(arguments: [
    FaultCase("text: [a]", "5:11: error: text is one text, this is a list [text]"),
    FaultCase("supplier: [Iran]", "5:15: error: supplier is one text, this is a list [supplier]"),
    FaultCase(
      "recipient: {a: b}", "5:16: error: recipient is one text, this is a mapping [recipient]"),
    FaultCase("via: [a]", "5:10: error: via is one text, this is a list [via]"),
    FaultCase(
      "weapon: [[D-30]]", "5:14: error: weapon is a list of texts, this is a list [weapon]"),
    FaultCase("actor: [a]", "5:12: error: actor is one text, this is a list [actor]"),
    FaultCase("target: [a]", "5:13: error: target is one text, this is a list [target]"),
    FaultCase("about: {a: b}", "5:12: error: about is a list of texts, this is a mapping [about]"),
    FaultCase("when: spring", #"5:11: error: "spring" is not a date [when]; \#(dates)"#),
    FaultCase("where: [a]", "5:12: error: where is one text, this is a list [where]"),
    FaultCase("order_date: '?'", #"5:17: error: "?" is not a date [order_date]; \#(dates)"#),
    FaultCase(
      "delivery_dates: [2016, soon, 2017-99]",
      #"5:28: error: "soon" is not a date [delivery_dates]; \#(dates)"#,
      #"5:34: error: "2017-99" is not a date [delivery_dates]; \#(dates)"#),
    FaultCase(
      "lifecycle: delivering",
      #"5:16: error: unknown lifecycle "delivering" [lifecycle]; did you mean "delivered"?"#),
    FaultCase(
      "mode: gift",
      #"5:11: error: unknown mode "gift" [mode]; "#
        + "it is one of sale, aid, licence, indirect, re-export"),
    FaultCase(
      "condition: second hand",
      #"5:16: error: unknown condition "second hand" [condition]; did you mean "second-hand"?"#),
    FaultCase(
      "depends_on: [[c]]", "5:18: error: depends_on is a list of texts, this is a list [depends_on]"
    ),
    FaultCase(
      "rank: prefered", #"5:11: error: unknown rank "prefered" [rank]; did you mean "preferred"?"#),
    FaultCase("reason: [a]", "5:13: error: reason is one text, this is a list [reason]"),
    FaultCase(
      "assertions: [denied]",
      #"5:18: error: assertions holds mappings (key: value), this is "denied" [assertions]"#),
    FaultCase("suplier: Iran", #"5:5: warning: unknown key "suplier"; did you mean "supplier"?"#),
  ])
  func keysOfAClaim(_ fault: FaultCase) async {
    let found = await manuscript(["content/briefings/note.md": claim(fault.yaml)])
    #expect(found.faults == fault.faults)
  }

  @Test(arguments: [
    FaultCase("kind: transfer", "3:5: error: a claim needs an id [id]"),
    FaultCase(
      "id: c",
      #"3:9: error: the claim "c" needs a kind [kind]; it is one of transfer, production, "#
        + "holding, use, policy, threat, statement, event, relation, judgement, gap"),
    FaultCase(
      "id: c\n    kind: transfr",
      #"4:11: error: unknown kind of claim "transfr" [kind]; did you mean "transfer"?"#),
    FaultCase(
      "id: c\n    extends: d\n    kind: use",
      "3:9: error: a claim has an id or extends another, not both [id]; leave the id out"),
    FaultCase(
      "id: [c]\n    kind: use",
      "3:5: error: a claim needs an id [id]", "3:9: error: id is one text, this is a list [id]"),
    FaultCase(
      "extends: [c]",
      "3:5: error: a claim needs an id [id]",
      "3:14: error: extends is one text, this is a list [extends]"),
  ])
  func whatAClaimIs(_ fault: FaultCase) async {
    let found = await manuscript([
      "content/briefings/note.md": note("claims:\n  - " + fault.yaml)
    ])
    #expect(found.faults == fault.faults)
  }

  @Test(arguments: [
    FaultCase("twelve", #"5:14: error: "twelve" is not a whole number [ordered]; \#(forms)"#),
    FaultCase("-3", #"5:14: error: "-3" is not a whole number [ordered]; \#(forms)"#),
    FaultCase("1.5", #"5:14: error: "1.5" is not a whole number [ordered]; \#(forms)"#),
    FaultCase("[12]", "5:14: error: ordered is one number, this is a list [ordered]; write 12"),
    FaultCase(
      "[12, 8]",
      "5:14: error: ordered is one number, this is a list [ordered]; write {min: 8, max: 12}"),
    FaultCase(
      "[a, b]", "5:14: error: ordered is one number, this is a list [ordered]; \(forms)"),
    FaultCase("{min: a, max: 2}", #"5:20: error: "a" is not a whole number [min]"#),
    FaultCase("{min: 1, max: b}", #"5:28: error: "b" is not a whole number [max]"#),
    FaultCase("{estimate: few}", #"5:25: error: "few" is not a whole number [estimate]"#),
    FaultCase("{estimate: ~9}", #"5:25: error: "~9" is not a whole number [estimate]; write 9"#),
    FaultCase(
      "{min: 9, max: 8}",
      "5:20: error: min is more than max [ordered]; write {min: 8, max: 9}"),
    FaultCase(
      "{min: 9, estimate: 8}", "5:14: error: ordered has a min and a max, or an estimate [ordered]"),
    FaultCase("{}", "5:14: error: ordered has a min and a max, or an estimate [ordered]"),
    FaultCase(
      "{maximum: 8}",
      #"5:15: error: unknown key "maximum"; the keys are estimate, max, min"#),
  ])
  func quantities(_ fault: FaultCase) async {
    let found = await manuscript(["content/briefings/note.md": claim("ordered: " + fault.yaml)])
    #expect(found.faults == fault.faults)
  }

  private static let forms =
    "write 12, {min: 8, max: 12}, {estimate: 10}, or .. where nobody knows how many"

  /// Numbers as the press writes them, and how they are written here.
  @Test(
    arguments: [
      "8-12": "{min: 8, max: 12}", "8–12": "{min: 8, max: 12}", "12 - 8": "{min: 8, max: 12}",
      "between 8 and 12": "{min: 8, max: 12}", "8 to 12": "{min: 8, max: 12}",
      "8..12":
        "{min: 8, max: 12}", "900-1,000": "{min: 900, max: 1000}", "8-8": "8", "'1,000'": "1000",
      "1_000": "1000", "1 000 000": "1000000", "1.000": "1000", "~10": "{estimate: 10}",
      "(10)": "{estimate: 10}", "c. 10": "{estimate: 10}", "About 10": "{estimate: 10}",
      "10?": "{estimate: 10}", "10+": "{min: 10}", "at least 10": "{min: 10}",
      "more than 10": "{min: 11}", "'>10'": "{min: 11}", "up to 10": "{max: 10}",
      "fewer than 10": "{max: 9}", "many": ".. where nobody knows how many",
      "unknown": ".. where nobody knows how many", "'?'": ".. where nobody knows how many",
    ])
  func quantitiesOfThePress(text: String, fix: String) async {
    let found = await manuscript(["content/briefings/note.md": claim("delivered: " + text)])
    let shown = text.filter { $0 != "'" }
    #expect(
      found.faults == [
        #"5:16: error: "\#(shown)" is not a whole number [delivered]; write \#(fix)"#
      ])
  }

  @Test(arguments: [
    "1,00", "1,0000", "1,000.000", "12,", "0x10", "8-", "1-2-3", "2024-05",
    "99999999999999999999",
  ])
  func whatIsNoNumberGetsEveryForm(text: String) async {
    let found = await manuscript(["content/briefings/note.md": claim("delivered: '\(text)'")])
    #expect(
      found.faults == [
        #"5:16: error: "\#(text)" is not a whole number [delivered]; \#(Self.forms)"#
      ])
  }

  @Test(arguments: [
    FaultCase(
      "by: Iran",
      "6:9: error: an assertion needs a stance [stance]; "
        + "it is one of asserts, confirms, denies, speculates, retracts, no-comment"),
    FaultCase(
      "stance: deny",
      #"6:17: error: unknown stance "deny" [stance]; "#
        + "it is one of asserts, confirms, denies, speculates, retracts, no-comment"),
    FaultCase(
      "stance: assert",
      #"6:17: error: unknown stance "assert" [stance]; did you mean "asserts"?"#),
    FaultCase(
      "{stance: asserts, grade: G2}",
      #"6:34: error: "G2" is not an Admiralty grade from A1 to F6 [grade]"#),
    FaultCase(
      "{stance: asserts, grade: A7}",
      #"6:34: error: "A7" is not an Admiralty grade from A1 to F6 [grade]"#),
    FaultCase(
      "{stance: asserts, grade: A}",
      #"6:34: error: "A" is not an Admiralty grade from A1 to F6 [grade]"#),
    FaultCase(
      "{stance: asserts, on: '12'}", #"6:31: error: "12" is not a date [on]; \#(dates)"#),
    FaultCase("{stance: asserts, by: [a]}", "6:31: error: by is one text, this is a list [by]"),
    FaultCase("{stance: asserts, for: [a]}", "6:32: error: for is one text, this is a list [for]"),
    FaultCase(
      "{stance: asserts, source: [a]}", "6:35: error: source is one text, this is a list [source]"),
    FaultCase(
      "{stance: asserts, quote: [a]}", "6:34: error: quote is one text, this is a list [quote]"),
    FaultCase(
      "{stance: asserts, soure: a}",
      #"6:27: warning: unknown key "soure"; did you mean "source"?"#),
  ])
  func keysOfAnAssertion(_ fault: FaultCase) async {
    let found = await manuscript([
      "content/briefings/note.md": claim("assertions:\n      - " + fault.yaml)
    ])
    #expect(found.faults == fault.faults)
  }

  @Test(arguments: [
    FaultCase("- likelihood: likely", "3:5: error: a judgement needs a text [text]"),
    FaultCase(
      "- {text: a, likelihood: Likely}",
      #"3:27: error: unknown likelihood "Likely" [likelihood]; "#
        + #"did you mean "likely"?"#),
    FaultCase(
      "- {text: a, confidence: medium}",
      #"3:27: error: unknown confidence "medium" [confidence]; it is one of low, moderate, high"#),
    FaultCase(
      "- {text: a, basis: [[c]]}", "3:23: error: basis is a list of texts, this is a list [basis]"),
    FaultCase(
      "- {text: a, confidance: low}",
      #"3:15: warning: unknown key "confidance"; did you mean "confidence"?"#),
  ])
  func keysOfAKeyJudgement(_ fault: FaultCase) async {
    let found = await manuscript([
      "content/briefings/note.md": note("key_judgements:\n  " + fault.yaml)
    ])
    #expect(found.faults == fault.faults)
  }
}
