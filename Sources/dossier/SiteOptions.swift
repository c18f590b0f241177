import ArgumentParser
import Building
import Content
import Foundation

/// Where the site is: what every command takes.
struct SiteFolder: ParsableArguments {
  @Option(help: "The site's folder.", completion: .directory)
  var site = "."

  /// The path of a file of the site, from the working folder.
  func path(_ file: String) -> String {
    path == "." ? file : path.hasSuffix("/") ? path + file : "\(path)/\(file)"
  }

  /// The folder without a closing slash.
  var path: String {
    site.count > 1 && site.hasSuffix("/") ? String(site.dropLast()) : site
  }

  /// The time of this machine, in seconds since 1970.
  static func seconds() -> Int { Int(Date().timeIntervalSince1970.rounded(.down)) }

  /// The builder's options for this site, at the time of this machine.
  func builderOptions() -> SiteBuilder.Options {
    SiteBuilder.Options(
      site: path, output: path("public"),
      clock: Self.seconds())
  }
}

/// For whom and as of when a site is built.
struct EditionOptions: ParsableArguments {
  @Flag(help: "Show drafts and what lies in the future, too.")
  var drafts = false

  @Option(help: "The most restrictive TLP marking to publish, in the place of site.yml's.")
  var tlp: TLP?

  @Option(
    name: .customLong("as-of"), help: "Build what had been published by then.",
    transform: MomentArgument.init(reading:))
  var asOf: MomentArgument?

  @Option(help: "Take this for the present moment.", transform: MomentArgument.init(reading:))
  var now: MomentArgument?

  func apply(to options: inout SiteBuilder.Options) {
    if drafts { options.scope = .drafts }
    options.tlp = tlp
    options.asOf = asOf?.text
    options.now = now?.text
  }
}

/// A date or time as front matter has them; any other word is told the form that is wanted.
struct MomentArgument {
  let text: String

  init(reading argument: String) throws {
    guard Moment(argument, zone: .utc) != nil else {
      throw ValidationError("write 2026-01-31 or 2026-01-31T09:00+01:00")
    }
    text = argument
  }
}

extension TLP: ExpressibleByArgument {}
