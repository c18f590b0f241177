import Content
import Linking

/// The files beside the pages that Dossier makes for machines: feeds, the sitemap, robots.txt, data.
struct GeneratedFiles: Sendable {
  private let plan: PagePlan
  private let markings: Markings
  private let pageMarkings: [TLP?]
  private let own: Set<String>

  /// - Parameters:
  ///   - pageMarkings: for each page of the plan the marking that it carries.
  ///   - own: the paths of the author's own files in the output.
  init(_ plan: PagePlan, markings: Markings, pageMarkings: [TLP?], own: Set<String>) {
    self.plan = plan
    self.markings = markings
    self.pageMarkings = pageMarkings
    self.own = own
  }

  func files() async -> [OutputFile] {
    let graph = plan.graph
    let sitemap = Sitemap(plan, pageMarkings: pageMarkings)?.files ?? []
    let hasSitemap = !sitemap.isEmpty || own.contains(Sitemap.file)
    let address = SiteAddress(graph.book.edition.configuration)
    let robots = Robots.file(
      sitemap: hasSitemap ? address.absolute(Permalink("/" + Sitemap.file)) : nil)
    let feeds = await SiteFeeds(graph, markings: markings)?.files() ?? []
    let data = [
      await EntityData(graph, markings: markings).file(),
      await BriefingData(graph, markings: markings).file(),
      await MentionTable(graph, markings: markings).file(),
      await ClaimData(plan.register, markings: markings).file(),
      await TransferTable(plan.register).file(),
    ]
    return [robots] + sitemap + feeds + data
  }

  /// The paths at which such files lie, or would with a base URL.
  static func paths(in graph: SiteGraph) -> [String] {
    [
      Robots.path, Sitemap.file, EntityData.path, BriefingData.path, MentionTable.path,
      ClaimData.path, TransferTable.path,
    ] + SiteFeeds.permalinks(in: graph).map(\.file)
  }
}
