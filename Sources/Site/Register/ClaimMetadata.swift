import Content
import Diagnostics
package import Linking
package import Register

/// What a claim's page tells machines of the claim: a schema.org `Claim` in JSON-LD
/// (https://schema.org/Claim).
package struct ClaimMetadata: Sendable {
  private let register: Register
  private let graph: SiteGraph
  private let data: LinkedData

  private var book: AddressBook { register.book }

  package init(_ register: Register, _ graph: SiteGraph) {
    self.register = register
    self.graph = graph
    data = LinkedData(graph)
  }

  /// The metadata as it may stand in `<script type="application/ld+json">`: nothing in it can end
  /// the element.
  ///
  /// - Parameter index: of the claim in the register's `claims`.
  package func json(for index: Int) -> String {
    let claim = register.claims[index]
    let briefing = book.briefings[claim.definition.briefing]
    var json = LinkedData.object("Claim", isTop: true)
    json.add("identifier", claim.id)
    json.addKnown("text", claim.facts.text)
    json.add("inLanguage", briefing.language ?? book.edition.configuration.language)
    if let link = data.address.absolute(claim.permalink) {
      json.add("url", link)
      json.add("mainEntityOfPage", link)
    }
    json.addKnown("author", authors(of: claim))
    json.addKnown("about", subjects(of: claim.facts))
    let dates = claim.entries.compactMap(\.published)
    if let first = dates.min(), claim.entries.allSatisfy({ $0.published != nil }) {
      json.add("datePublished", first.iso)
      if let last = dates.max(), last != first { json.add("dateModified", last.iso) }
    }
    var seen: Set<Int> = []
    let reports = claim.entries.map(\.briefing).filter { seen.insert($0).inserted }.map(report)
    json.add("firstAppearance", firstSource(of: claim).map(data.work) ?? reports[0])
    json.add("appearance", reports)
    json.add("publisher", data.site(as: "Organization"))
    json.add("isPartOf", data.site(as: "WebSite"))
    return json.object
  }

  /// Those who say so and have not taken it back, oldest first, as far as it is known whether they
  /// are persons or organisations.
  private func authors(of claim: RegisteredClaim) -> [JSONText] {
    var seen: Set<Party> = []
    return claim.assertions.indices.compactMap { index in
      let assertion = claim.assertions[index]
      guard assertion.asserts, claim.standing.inForce.contains(index),
        seen.insert(assertion.speaker.party).inserted
      else { return nil }
      switch assertion.speaker.party {
      case .entity(let entity):
        switch book.registry.entities[entity].kind {
        case .person, .organisation: return data.thing(entity)
        case .country: return data.entity(entity, as: "GovernmentOrganization")
        default: return nil
        }
      case .text(let text):
        let publisher = assertion.source.flatMap { book.sources.sources[$0].publisher?.value }
        return text == publisher ? LinkedData.named("Organization", text) : nil
      case .unknown: return nil
      }
    }
  }

  /// Everything that the claim names, each once.
  private func subjects(of facts: ClaimFacts) -> [JSONText] {
    let ends = [facts.supplier, facts.recipient, facts.via, facts.actor, facts.target]
    var seen: Set<Party> = []
    return (ends + facts.weapons + [facts.place]).compactMap { party in
      guard let party, seen.insert(party).inserted else { return nil }
      return switch party {
      case .entity(let entity): data.thing(entity)
      case .text(let text): LinkedData.named("Thing", text)
      case .unknown: nil
      }
    }
  }

  /// The oldest source that says so, where it is known when it was published.
  private func firstSource(of claim: RegisteredClaim) -> Source? {
    let sources = claim.assertions.filter { $0.asserts || $0.stance == .speculates }
      .compactMap { $0.source.map { book.sources.sources[$0] } }
    let dated = sources.compactMap { source in
      source.issued?.value.dayInOrder.map { (day: $0, source: source) }
    }
    return dated.min { $0.day < $1.day }?.source
  }

  private func report(_ index: Int) -> JSONText {
    let briefing = book.briefings[index]
    var json = LinkedData.object("Report")
    json.add("headline", briefing.title)
    json.addKnown("url", data.address.absolute(briefing.permalink))
    json.addKnown("datePublished", briefing.date?.iso)
    return json
  }
}
