import Building
import Content

/// The files of a new site: one that builds, with a note of each sort to look at and to replace.
enum SiteTemplate {
  static func files(today: CalendarDay) -> [NewFiles.File] {
    [
      NewFiles.File("content/site.yml", siteFile),
      NewFiles.File("content/briefings/first-briefing.md", briefing(today: today)),
      NewFiles.File("content/pages/about.md", page),
      NewFiles.File("content/organisations/sample-agency.md", organisation),
      NewFiles.File("content/weapons/sample-gun.md", weapon),
      NewFiles.File(".gitignore", "# What dossier build writes.\n/public/\n"),
      NewFiles.File(".github/workflows/pages.yml", workflow),
    ]
  }

  private static var siteFile: String {
    "# What the site is called and how it is built. Keys behind a # are not set.\n\n"
      + CommentedKeys(.site, values: ["title": "My briefings", "language": "en"]).text
  }

  private static func briefing(today: CalendarDay) -> String {
    """
    ---
    title: A first briefing
    date: \(today.iso)
    summary: This is sample text. It shows what a briefing can hold; write your own in its place.
    tags: [sample]
    key_judgements:
      - text: The sample gun is likely to stay a sample.
        likelihood: likely
        basis: [sample-range]
    sources:
      - id: sample-report
        publisher: Sample Agency
        title: A report that nobody wrote
        url: https://example.org/sample-report
        issued: \(today.iso)
        reliability: F
    claims:
      - id: sample-range
        kind: statement
        actor: Sample Agency
        text: The sample gun reaches 12 km.
        assertions: [{stance: asserts, quote: It reaches 12 km.}]
    ---

    Nothing here is about the real world. Names that have a note, and those of all countries, become
    links by themselves: the Sample Agency, the Sample Gun, Azerbaijan.

    ## What is claimed

    A sentence that states a claim is tied to it, and shows how sure it is: the Sample Gun reaches
    12 km. [#sample-range] What is said can be cited. [@sample-report]

    ## What else there is

    | you write | it becomes |
    | --- | --- |
    | `[[Sample Gun]]` | [[Sample Gun]] |
    | `[[about]]` | [[about]] |
    | `[[!Azerbaijan]]` | [[!Azerbaijan]] |

    Run `dossier new briefing "A title"` to begin the next one.

    """
  }

  private static let page = """
    ---
    title: About
    menu: 1
    ---

    Say here who writes these briefings and how.

    """

  private static let organisation = """
    ---
    name: Sample Agency
    type: media
    summary: A sample of an organisation's note; there is no such agency.
    ---

    """

  private static let weapon = """
    ---
    name: Sample Gun
    description: A sample of a weapon's note; there is no such gun.
    calibre_mm: 100
    unroca: III
    ---

    """

  /// Least rights for each job: only the last may publish.
  private static let workflow = #"""
    # Checks the site at every push and pull request, and publishes the main branch at GitHub Pages.
    #
    # Once: in the repository's settings, under Pages, choose "GitHub Actions" as the source, and write
    # below where Dossier's own repository is.
    name: Site

    on:
      push:
        branches: [main]
      pull_request:
      workflow_dispatch:

    env:
      # Dossier is built from source; which repository, and which branch or tag of it.
      DOSSIER_REPOSITORY: https://github.com/OWNER/dossier
      DOSSIER_VERSION: main

    permissions:
      contents: read

    concurrency:
      group: site-${{ github.ref }}
      cancel-in-progress: ${{ github.event_name == 'pull_request' }}

    jobs:
      build:
        runs-on: ubuntu-latest
        container: swift:6.2-bookworm
        permissions:
          contents: read
          pages: read
        steps:
          - name: Install the libraries that Dossier uses
            run: |
              apt-get update
              apt-get install -y --no-install-recommends git libcmark-dev libyaml-dev pkg-config

          - uses: actions/checkout@v4
            with:
              persist-credentials: false

          - name: Find the version of Dossier
            id: dossier
            run: |
              commit=$(git ls-remote --exit-code "$DOSSIER_REPOSITORY" "$DOSSIER_VERSION" | head -n 1 | cut -f 1)
              echo "commit=$commit" >> "$GITHUB_OUTPUT"

          - uses: actions/cache@v4
            id: cache
            with:
              path: /opt/dossier
              key: dossier-swift-6.2-bookworm-${{ steps.dossier.outputs.commit }}

          - name: Build Dossier
            if: steps.cache.outputs.cache-hit != 'true'
            run: |
              git clone --depth 1 --branch "$DOSSIER_VERSION" "$DOSSIER_REPOSITORY" /tmp/dossier
              swift build --package-path /tmp/dossier -c release --product dossier
              install -D /tmp/dossier/.build/release/dossier /opt/dossier/dossier

          - name: Check
            run: /opt/dossier/dossier check --format github

          - uses: actions/configure-pages@v5
            if: github.event_name != 'pull_request'
            id: pages

          - name: Build the site
            if: github.event_name != 'pull_request'
            run: /opt/dossier/dossier build --base-url "${{ steps.pages.outputs.base_url }}"

          - uses: actions/upload-pages-artifact@v3
            if: github.event_name != 'pull_request'
            with:
              path: public

      publish:
        if: github.event_name != 'pull_request'
        needs: build
        runs-on: ubuntu-latest
        permissions:
          pages: write
          id-token: write
        environment:
          name: github-pages
          url: ${{ steps.deployment.outputs.page_url }}
        steps:
          - uses: actions/deploy-pages@v4
            id: deployment

    """#
}
