import Content
import Linking
import Markdown
import Register

extension PageRenderer {
  /// One claim: what it says, how sure it is and why, who said what and when, where it is told.
  func claim(_ index: Int, _ page: PagePlan.Page) -> PageView {
    let claim = register.claims[index]
    let facts = claim.facts
    var variables = frame(
      page, title: words.title(of: claim), description: words.reason(claim.snapshot, of: claim),
      marking: marking(ofClaim: index))
    let definition = book.briefings[claim.definition.briefing]
    // A claim without a text has its name in the site's words.
    variables["foreign"] = facts.text == nil ? nil : foreign(definition.language)
    variables["json_ld"] = claimMetadata.json(for: index)
    variables["register"] = page.permalink.link(to: Register.permalink)
    variables["kind"] = facts.kind.map { interface[$0.phrase] } ?? ""
    variables["state"] = interface[claim.state.phrase]
    variables["state_svg"] = StateSymbol(claim.state).svg
    variables["grounds"] = words.grounds(claim.snapshot, of: claim)
    if facts.isDeprecated {
      variables["deprecated"] = ["reason": facts.rankReason ?? ""] as Variables
    }
    let rows = factRows(of: claim, on: page)
    variables["facts"] = rows
    variables["has_facts"] = !rows.isEmpty
    variables["sentences"] = places[index].map { place -> Variables in
      var sentence: Variables = [
        "text": place.sentence, "title": place.title,
        "href": page.permalink.link(to: place.permalink) + "#" + place.anchor,
      ]
      sentence["other_language"] = foreign(place.language)
      return sentence
    }
    variables["has_sentences"] = !places[index].isEmpty
    let sources = sourceNumbers(of: claim)
    variables["assertions"] = claim.assertions.indices.map { assertion in
      stance(assertion, of: claim, sources: sources, on: page)
    }
    variables["has_assertions"] = !claim.assertions.isEmpty
    let history = plan.registerPlan.histories[index]
    variables["timeline"] = timeline(of: claim, on: page)
    variables["history"] = history.map { step in
      historyRow(step, of: claim, on: page)
    }
    variables["has_history"] = history.count > 1
    let coverage = coverage(of: facts)
    variables["coverage"] = coverage
    variables["has_coverage"] = !coverage.isEmpty
    variables["pair"] = pairLink(of: index, on: page)
    let built = plan.registerPlan.claimsAbout[index]
    variables["ledger"] = ledger(of: built, on: page)
    variables["has_ledger"] = !built.isEmpty
    variables["judgements"] = plan.registerPlan.judgements[index].map { place -> Variables in
      let briefing = book.briefings[place.briefing]
      // Its links are meant from its briefing.
      let links = AbsoluteLinks(
        on: briefing.permalink, base: String(page.permalink.toRoot.dropLast()))
      let html = links.absolute(
        graph.briefings[place.briefing].judgementsHTML[place.judgement])
      // Its places are those of its briefing, where each has one id.
      let placeless = MarkupAddresses.rewritten(html, attributes: ["id"]) { id in
        Array("b\(place.briefing).".utf8) + id
      }
      var judgement: Variables = [
        "html": String(decoding: placeless, as: UTF8.self),
        "title": briefing.title, "href": page.permalink.link(to: briefing.permalink),
      ]
      judgement["other_language"] = foreign(briefing.language)
      return judgement
    }
    variables["has_judgements"] = !plan.registerPlan.judgements[index].isEmpty
    let briefings = claim.entries.map(\.briefing)
    variables["briefings"] = cards(Array(Set(briefings)).sorted(), on: page)
    variables["sources"] = self.sources(
      sources.map { CitedSource(source: $0, citations: 0) }, on: page)
    variables["has_sources"] = !sources.isEmpty
    return PageView(template: "claim", variables: variables)
  }

  private func marking(ofClaim index: Int) -> TLP {
    let pair = plan.registerPlan.pairOfClaim[index].map { markings.pairs[$0] }
    return max(
      max(markings.claimRecords[index], pair ?? .clear),
      markings.highest(ofClaims: plan.registerPlan.claimsAbout[index]),
      markings.highest(
        ofBriefings: plan.registerPlan.judgements[index].map(\.briefing)
          + register.claims[index].entries.map(\.briefing)))
  }

  /// The sources of what is said, in the order in which the page numbers them.
  private func sourceNumbers(of claim: RegisteredClaim) -> [Int] {
    var seen: Set<Int> = []
    return claim.assertions.compactMap(\.source).filter { seen.insert($0).inserted }
  }

  // MARK: What it says

  private func factRows(of claim: RegisteredClaim, on page: PagePlan.Page) -> [Variables] {
    let facts = claim.facts
    var rows: [Variables] = []
    func add(_ key: ClaimFacts.Key, _ text: String) {
      if !text.isEmpty { rows.append(["label": interface[key.phrase], "text": text]) }
    }
    func add(_ key: ClaimFacts.Key, _ parties: [Party]) {
      guard !parties.isEmpty else { return }
      rows.append([
        "label": interface[key.phrase],
        "parties": parties.enumerated().map { index, other -> Variables in
          var variables = party(other, on: page)
          variables["separator"] = index == 0 ? "" : ", "
          return variables
        },
      ])
    }
    func add(_ key: ClaimFacts.Key, claims ids: [String]) {
      guard !ids.isEmpty else { return }
      rows.append([
        "label": interface[key.phrase],
        "parties": ids.enumerated().compactMap { index, id -> Variables? in
          register.claim(id).map { other in
            [
              "name": words.title(of: register.claims[other]), "separator": index == 0 ? "" : " · ",
              "href": page.permalink.link(to: register.claims[other].permalink),
            ]
          }
        },
      ])
    }
    if facts.isTransfer {
      add(.supplier, [facts.supplier ?? .unknown])
      add(.recipient, [facts.recipient ?? .unknown])
      add(.via, facts.via.map { [$0] } ?? [])
      add(.weapon, facts.weapons.isEmpty ? [.unknown] : facts.weapons)
    } else {
      add(.actor, facts.actor.map { [$0] } ?? [])
      add(.target, facts.target.map { [$0] } ?? [])
      add(.weapon, facts.weapons)
    }
    add(.ordered, words.quantity(facts.ordered))
    add(.delivered, words.quantity(facts.delivered))
    add(.orderDate, words.date(facts.orderDate))
    add(.deliveryDates, words.dates(facts.deliveryDates))
    add(.lifecycle, facts.lifecycle.map { interface[$0.phrase] } ?? "")
    add(.mode, facts.mode.map { interface[$0.phrase] } ?? "")
    add(.condition, facts.condition.map { interface[$0.phrase] } ?? "")
    add(.when, words.date(facts.when))
    add(.place, facts.place.map { [$0] } ?? [])
    add(.about, claims: facts.about)
    add(.dependsOn, claims: facts.dependsOn)
    return rows
  }

  /// Why it would not be found in the registers of others; nothing where it may well be.
  private func coverage(of facts: ClaimFacts) -> [Variables] {
    guard let coverage = RegisterCoverage(of: facts, in: book) else { return [] }
    return CoveredRegister.allCases.compactMap { other in
      let reasons = other == .sipri ? coverage.sipri : coverage.unroca
      guard !reasons.isEmpty else { return nil }
      return ["name": other.name, "reasons": reasons.map { words.words($0, in: other) }]
    }
  }

  private func pairLink(of index: Int, on page: PagePlan.Page) -> Variables? {
    guard let pair = plan.registerPlan.pairOfClaim[index].map({ register.pairs[$0] }) else {
      return nil
    }
    return [
      "title": words.title(of: pair),
      "href": page.permalink.link(to: pair.permalink),
      "count": total(of: pair),
    ]
  }

  // MARK: Who says so

  private func stance(
    _ index: Int, of claim: RegisteredClaim, sources: [Int], on page: PagePlan.Page
  ) -> Variables {
    let assertion = claim.assertions[index]
    var row: Variables = [
      "date": words.date(of: assertion), "stance": interface[assertion.stance.phrase],
      "svg": StanceMark(assertion.stance).svg,
      "is_in_force": claim.standing.isCurrent(index),
    ]
    var speaker = party(assertion.speaker.party, on: page)
    if assertion.speaker.party == .unknown { speaker["name"] = words.speaker(assertion) }
    row["speaker"] = speaker
    if let spokenFor = assertion.spokenFor, spokenFor != assertion.speaker.party {
      row["spoken_for"] = party(spokenFor, on: page)
    }
    row["quote"] = assertion.quote
    row["grade"] = assertion.grade
    if let source = assertion.source, let number = sources.firstIndex(of: source) {
      row["source"] =
        ["number": number + 1, "name": words.name(ofSource: source)] as Variables
    }
    let briefing = book.briefings[claim.entries[assertion.entry].briefing]
    row["told_in"] = briefing.title
    row["told_in_href"] = page.permalink.link(to: briefing.permalink)
    return row
  }

  /// A picture of who said what when; what was said on one day, or on no day that is known, needs none.
  private func timeline(of claim: RegisteredClaim, on page: PagePlan.Page) -> String? {
    let stated = Set(claim.assertions.compactMap { $0.date.isStated ? $0.date.day : nil })
    guard stated.count > 1 else { return nil }
    // Our own dates, by which undated stances are put in order, are not shown as those of speakers.
    let isDated = claim.assertions.allSatisfy { $0.date.isStated || !$0.isStatement }
    let stances = claim.assertions.map { assertion in
      ClaimTimeline.Stance(
        speaker: PicturedParty(
          name: words.speakerWithParty(assertion), href: link(to: assertion.speaker.party, on: page)
        ),
        stance: assertion.stance, day: assertion.date.isStated ? assertion.date.day : nil,
        date: words.date(of: assertion))
    }
    let states = isDated ? claim.statesByDay : [(nil, claim.state)]
    let timeline = ClaimTimeline(
      stances,
      changes: states.map { day, state in
        ClaimTimeline.Change(
          state: state, day: day, date: day.map { interface.date($0) } ?? interface[.undated])
      },
      words: ClaimTimeline.Words(
        undated: interface[.undated], state: interface[.state],
        stances: { [interface] in interface[$0.phrase] },
        states: { [interface] in interface[$0.phrase] }))
    return timeline?.svg(
      PictureCaption(
        id: "_stances", title: interface[.whoSaidWhat],
        description: words.reason(claim.snapshot, of: claim)))
  }

  // MARK: What became of it here

  private func historyRow(
    _ step: ClaimStep, of claim: RegisteredClaim, on page: PagePlan.Page
  ) -> Variables {
    [
      "date": step.day.map { interface.date($0) } ?? interface[.undated],
      "changes": step.changes.flatMap { change in
        changeWords.words(of: change, claim: claim).map { variables(of: $0) }
      },
    ]
  }

  /// A change in words: what it is, and from what to what.
  func variables(of change: ChangeWords.Line) -> Variables {
    var variables: Variables = ["label": change.label]
    variables["from"] = change.from
    variables["to"] = change.to
    return variables
  }
}
