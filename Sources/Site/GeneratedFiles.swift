import Content
import Linking

/// The files beside the pages that Dossier makes for machines: feeds, the sitemap, robots.txt, data.
struct GeneratedFiles: Sendable {
  private let plan: PagePlan
  private let markings: Markings
  private let own: Set<String>

  /// - Parameter own: the paths of the author's own files in the output.
  init(_ plan: PagePlan, markings: Markings, own: Set<String>) {
    self.plan = plan
    self.markings = markings
    self.own = own
  }

  /// - Parameter pageMarkings: for each page of the plan the marking that it carries.
  func files(pageMarkings: [TLP?]) async -> [OutputFile] {
    let feeds = await SiteFeeds(plan.graph, markings: markings)?.files() ?? []
    return forSearchEngines(pageMarkings) + feeds + [
      await EntityData(plan.graph, markings: markings).file(),
      await BriefingData(plan.graph, markings: markings).file(),
      await MentionTable(plan.graph, markings: markings).file(),
      await ClaimData(plan.register, markings: markings).file(),
      await TransferTable(plan.register).file(),
    ]
  }

  /// One of the files, and none of the others; nil where there is none at a path.
  ///
  /// - Parameter pageMarkings: as for `files`, worked out where the file tells of all pages.
  func file(at path: String, pageMarkings: () async -> [TLP?]) async -> OutputFile? {
    switch path {
    case EntityData.path: return await EntityData(plan.graph, markings: markings).file()
    case BriefingData.path: return await BriefingData(plan.graph, markings: markings).file()
    case MentionTable.path: return await MentionTable(plan.graph, markings: markings).file()
    case ClaimData.path: return await ClaimData(plan.register, markings: markings).file()
    case TransferTable.path: return await TransferTable(plan.register).file()
    default:
      if path == Robots.path || Sitemap.isPath(path) {
        return forSearchEngines(await pageMarkings()).first { $0.path == path }
      }
      guard SiteFeeds.isPath(path) else { return nil }
      return SiteFeeds(plan.graph, markings: markings)?.file(at: path)
    }
  }

  private func forSearchEngines(_ pageMarkings: [TLP?]) -> [OutputFile] {
    let sitemap = Sitemap(plan, pageMarkings: pageMarkings)?.files ?? []
    let hasSitemap = !sitemap.isEmpty || own.contains(Sitemap.file)
    let address = SiteAddress(plan.graph.book.edition.configuration)
    let robots = Robots.file(
      sitemap: hasSitemap ? address.absolute(Permalink("/" + Sitemap.file)) : nil)
    return [robots] + sitemap
  }

  /// The paths at which such files lie, or would with a base URL.
  static func paths(in graph: SiteGraph) -> [String] {
    [
      Robots.path, Sitemap.file, EntityData.path, BriefingData.path, MentionTable.path,
      ClaimData.path, TransferTable.path,
    ] + SiteFeeds.permalinks(in: graph).map(\.file)
  }
}
