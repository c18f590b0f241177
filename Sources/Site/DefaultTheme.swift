/// The theme that is part of the program: the files of templates/ as they were when it was built.
enum DefaultTheme {
  static let styleSheetFile = "templates/style.css"
  static let styleSheet = PackageResources.style_css

  static let templates: [(name: String, bytes: [UInt8])] = [
    ("home", PackageResources.home_mustache),
    ("briefing", PackageResources.briefing_mustache),
    ("entity", PackageResources.entity_mustache),
    ("index", PackageResources.index_mustache),
    ("archive", PackageResources.archive_mustache),
    ("page", PackageResources.page_mustache),
    ("not-found", PackageResources.not_found_mustache),
    ("head", PackageResources.head_mustache),
    ("foot", PackageResources.foot_mustache),
    ("pager", PackageResources.pager_mustache),
    ("sources", PackageResources.sources_mustache),
    ("menu", PackageResources.menu_mustache),
    ("entity-link", PackageResources.entity_link_mustache),
    ("card", PackageResources.card_mustache),
  ]
}
