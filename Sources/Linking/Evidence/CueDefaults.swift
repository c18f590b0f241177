import Content

/// The cues that entities of a kind have without their note naming any; the README lists them.
package enum CueDefaults {
  static func words(for entity: Entity) -> Set<String> {
    switch entity.kind {
    case .country: country
    case .weapon: weapon
    case .person: person
    case .organisation: organisation(entity.note)
    default: other
    }
  }

  private static func organisation(_ note: EntityNote?) -> Set<String> {
    guard case .organisation(let facts) = note?.facts else { return organisation }
    return switch facts.type {
    case .media: media
    case .company: company
    case .armedForce: armedForce
    case .publicBody: publicBody
    case .other, nil: organisation
    }
  }

  /// Every list with its heading, as the README has them.
  package static let table: [(kind: String, words: [String])] = [
    ("country", country), ("weapon", weapon), ("person", person), ("organisation", organisation),
    ("organisation, media", media), ("organisation, company", company),
    ("organisation, armed-force", armedForce), ("organisation, public-body", publicBody),
    ("a kind of the site's own", other),
  ].map { ($0.0, $0.1.sorted()) }

  private static let country: Set<String> = [
    "ambassador", "army", "border", "capital", "embassy", "forces", "government", "military",
    "minister", "ministry", "parliament", "president", "republic", "troops",
  ]
  private static let weapon: Set<String> = [
    "aircraft", "air defence", "air defense", "ammunition", "anti aircraft", "anti tank", "armed",
    "artillery", "barrage", "battery", "bomb", "bomber", "calibre", "carrier", "crew", "deployed",
    "destroyer", "drone", "fighter", "fired", "frigate", "gun", "gunner", "helicopter", "howitzer",
    "infantry fighting vehicle", "interceptor", "jet", "launch", "launched", "launcher", "missile",
    "mlrs", "mortar", "munition", "operator", "radar", "rifle", "rocket", "round", "salvo", "shell",
    "shot down", "strike", "submarine", "system", "tank", "torpedo", "uav", "variant", "vehicle",
    "warhead", "weapon",
  ]
  private static let person: Set<String> = [
    "chancellor", "chief", "col", "colonel", "commander", "dr", "gen", "general", "leader",
    "minister", "mr", "mrs", "ms", "premier", "president", "prime minister", "said", "says",
    "spokesman", "spokeswoman", "told",
  ]
  private static let organisation: Set<String> = [
    "agency", "chairman", "director", "group", "head", "headquarters", "member", "official",
    "organisation", "organization", "said", "says", "secretary general", "spokesman",
    "spokesperson", "spokeswoman", "statement",
  ]
  private static let media: Set<String> = [
    "according", "agency", "article", "broadcaster", "channel", "cited", "citing", "correspondent",
    "editor", "interview", "journalist", "magazine", "news", "newspaper", "outlet", "portal",
    "published", "quoted", "quoting", "report", "reported", "reporter", "reporting", "said", "says",
    "site", "story", "told", "website", "wrote",
  ]
  private static let company: Set<String> = [
    "ceo", "chief executive", "company", "contract", "contractor", "delivered", "factory", "firm",
    "maker", "manufactured", "manufacturer", "order", "ordered", "plant", "produced", "production",
    "said", "share", "shareholder", "spokesman", "spokesperson", "spokeswoman", "stake",
    "subsidiary", "supplier",
  ]
  private static let armedForce: Set<String> = [
    "base", "brigade", "commander", "deployed", "fighter", "force", "general", "headquarters",
    "officer", "said", "soldier", "spokesman", "spokesperson", "spokeswoman", "strike", "troops",
    "unit",
  ]
  private static let publicBody: Set<String> = [
    "agency", "authority", "chief", "director", "head", "minister", "ministry", "official", "said",
    "says", "spokesman", "spokesperson", "spokeswoman", "statement",
  ]
  private static let other: Set<String> = [
    "at", "city", "in", "near", "of", "region", "town", "village",
  ]
}
