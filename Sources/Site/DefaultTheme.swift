/// The theme that is part of the program: the files of templates/ as they were when it was built.
enum DefaultTheme {
  static let styleSheetFile = "templates/style.css"
  static let styleSheet = PackageResources.style_css
  static let scriptFile = "templates/register.js"
  static let script = PackageResources.register_js

  static let templates: [(name: String, bytes: [UInt8])] = [
    ("home", PackageResources.home_mustache),
    ("briefing", PackageResources.briefing_mustache),
    ("entity", PackageResources.entity_mustache),
    ("index", PackageResources.index_mustache),
    ("archive", PackageResources.archive_mustache),
    ("tags", PackageResources.tags_mustache),
    ("tag", PackageResources.tag_mustache),
    ("publishers", PackageResources.publishers_mustache),
    ("publisher", PackageResources.publisher_mustache),
    ("page", PackageResources.page_mustache),
    ("register", PackageResources.register_mustache),
    ("claim", PackageResources.claim_mustache),
    ("pair", PackageResources.pair_mustache),
    ("changes", PackageResources.changes_mustache),
    ("not-found", PackageResources.not_found_mustache),
    ("redirect", PackageResources.redirect_mustache),
    ("head", PackageResources.head_mustache),
    ("foot", PackageResources.foot_mustache),
    ("menu", PackageResources.menu_mustache),
    ("letters", PackageResources.letters_mustache),
    ("pager", PackageResources.pager_mustache),
    ("card", PackageResources.card_mustache),
    ("entity-link", PackageResources.entity_link_mustache),
    ("transfer-row", PackageResources.transfer_row_mustache),
    ("claim-row", PackageResources.claim_row_mustache),
    ("transfer-table", PackageResources.transfer_table_mustache),
    ("claim-table", PackageResources.claim_table_mustache),
    ("ledger", PackageResources.ledger_mustache),
    ("change-line", PackageResources.change_line_mustache),
    ("states", PackageResources.states_mustache),
    ("source", PackageResources.source_mustache),
    ("source-list", PackageResources.source_list_mustache),
    ("cited-sources", PackageResources.cited_sources_mustache),
  ]
}
