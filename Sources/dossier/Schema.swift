import ArgumentParser
import Content
import Diagnostics

/// `dossier schema`
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the JSON Schema of a note's front matter or of one of the site's files.",
    discussion: """
      With it an editor completes and checks YAML as you write (yaml-language-server's yaml.schemas). \
      `sources` is for content/sources.yml, `claims` for NOTE.claims.yml, `site` for \
      content/site.yml; `entity` for notes of the site's own kinds.
      """)

  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case briefing, page, country, weapon, person, organisation, entity, sources, claims, site

    var schema: JSONSchema {
      switch self {
      case .briefing: JSONSchema(of: .briefing)
      case .page: JSONSchema(of: .page)
      case .country: JSONSchema(of: .country)
      case .weapon: JSONSchema(of: .weapon)
      case .person: JSONSchema(of: .person)
      case .organisation: JSONSchema(of: .organisation)
      case .entity: JSONSchema(of: .entity)
      case .sources: .sources
      case .claims: JSONSchema(of: .sidecar)
      case .site: JSONSchema(of: .site)
      }
    }
  }

  @Argument(help: "What the schema is of.")
  var kind: Kind

  func run() throws {
    Terminal.print(kind.schema.json.indented + "\n")
  }
}
