// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "dossier",
  products: [
    .executable(name: "dossier", targets: ["dossier"])
  ],
  dependencies: [
    // The command line: typed options, help, exit status 64 for a wrong call, completions.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // Templates: standard Mustache, logic-less, escaping by default.
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    // The preview's sockets: one thread waits with epoll for all of them, and tasks sleep meanwhile.
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    // CommonMark 0.30, as Debian's libcmark renders it.
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    // YAML events with the line and column of each key and value (see Sources/README.md).
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    // renameat2, which Swift's Glibc overlay does not show.
    .systemLibrary(name: "CExchange"),
    .target(name: "Diagnostics", swiftSettings: settings),
    .target(name: "Markdown", dependencies: ["CCMark", "Diagnostics"], swiftSettings: settings),
    .target(
      name: "Content", dependencies: ["CYAML", "Markdown", "Diagnostics"],
      swiftSettings: settings),
    .target(
      name: "Linking", dependencies: ["Content", "Markdown", "Diagnostics"],
      swiftSettings: settings),
    .target(
      name: "Register", dependencies: ["Linking", "Content", "Markdown", "Diagnostics"],
      swiftSettings: settings),
    .target(
      name: "Site",
      dependencies: [
        "Register", "Linking", "Content", "Markdown", "Diagnostics",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      exclude: ["Templates/README.md"],
      resources: [.embedInCode("Templates")],
      swiftSettings: settings),
    .target(
      name: "Building",
      dependencies: [
        "Site", "Register", "Linking", "Content", "Markdown", "Diagnostics", "CExchange",
      ],
      swiftSettings: settings),
    .target(
      name: "Preview",
      dependencies: [
        "Building", "Site", "Register", "Linking", "Content", "Markdown", "Diagnostics",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      resources: [.embedInCode("Client")],
      swiftSettings: settings),
    .target(
      name: "Importing",
      dependencies: [
        "Building", "Site", "Register", "Linking", "Content", "Markdown", "Diagnostics",
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "dossier",
      dependencies: [
        "Preview", "Importing", "Building", "Site", "Register", "Linking", "Content", "Markdown",
        "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: settings),
    .testTarget(
      name: "MarkdownTests", dependencies: ["Markdown", "Diagnostics"],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "ContentTests", dependencies: ["Content", "Markdown", "Diagnostics"],
      swiftSettings: settings),
    .testTarget(
      name: "LinkingTests", dependencies: ["Linking", "Content", "Markdown", "Diagnostics"],
      exclude: ["Cases"], swiftSettings: settings),
    // Publishes two versions of a tree in turn until it is killed, for the tests to kill it.
    .executableTarget(
      name: "publish-loop", dependencies: ["Building", "Site"], path: "Tests/Support/PublishLoop",
      swiftSettings: settings),
    // How fast names are found (see Tests/Benchmarks/README.md).
    .executableTarget(
      name: "matcher-speed", dependencies: ["Linking", "Content"],
      path: "Tests/Benchmarks/MatcherSpeed", swiftSettings: settings),
    .testTarget(
      name: "RegisterTests",
      dependencies: ["Register", "Linking", "Content", "Markdown", "Diagnostics"],
      swiftSettings: settings),
    .testTarget(
      name: "BuildingTests",
      dependencies: ["Building", "Site", "Content", "Diagnostics", "publish-loop"],
      swiftSettings: settings),
    .testTarget(
      name: "PreviewTests", dependencies: ["Preview", "Building", "Diagnostics"],
      swiftSettings: settings),
    .testTarget(
      name: "ImportingTests",
      dependencies: ["Importing", "Building", "Site", "Content", "Diagnostics"],
      swiftSettings: settings),
    .testTarget(
      name: "SiteTests",
      dependencies: [
        "Building", "Site", "Register", "Linking", "Content", "Markdown", "Diagnostics",
      ],
      exclude: ["Registers", "Sites"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
