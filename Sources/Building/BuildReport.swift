package import Diagnostics

/// What a build did: the time and the count of each stage, what was found wrong, what was written.
package struct BuildReport: Sendable {
  package struct Stage: Sendable {
    package let name: String
    package let duration: Duration
    package fileprivate(set) var counted: (number: Int, noun: String)?
  }

  package private(set) var stages: [Stage] = []
  /// Sorted by place, each once.
  package private(set) var diagnostics: [Diagnostic] = []
  /// What publishing did; nil where nothing was to be written.
  package private(set) var written: OutputFolder.Summary?
  /// What a site that was written lacks through no fault, and how to have it.
  package private(set) var notes: [String] = []
  private let progress: @Sendable (String) -> Void
  private let clock = ContinuousClock()

  init(progress: @escaping @Sendable (String) -> Void) {
    self.progress = progress
  }

  package func hasErrors(strict: Bool) -> Bool {
    diagnostics.contains { $0.severity == .error || (strict && $0.severity == .warning) }
  }

  mutating func add(_ more: [Diagnostic]) {
    diagnostics = Set(diagnostics + more).sorted()
  }

  mutating func finish(_ summary: OutputFolder.Summary, lacksBaseURL: Bool) {
    written = summary
    guard lacksBaseURL else { return }
    notes.append(
      "No base_url: feeds, sitemap and canonical addresses are left out; set base_url in "
        + "content/site.yml or pass --base-url.")
  }

  /// Counts what the last stage made.
  mutating func count(_ number: Int, _ noun: String) {
    guard !stages.isEmpty else { return }
    stages[stages.count - 1].counted = (number, noun)
  }

  mutating func stage<Result>(_ name: String, _ work: () throws -> Result) rethrows -> Result {
    progress(name)
    let start = clock.now
    let result = try work()
    stages.append(Stage(name: name, duration: start.duration(to: clock.now)))
    return result
  }

  mutating func stage<Result: Sendable>(
    _ name: String, _ work: () async throws -> Result
  ) async rethrows -> Result {
    progress(name)
    let start = clock.now
    let result = try await work()
    stages.append(Stage(name: name, duration: start.duration(to: clock.now)))
    return result
  }

  /// A line a stage: its name, its milliseconds, what it made.
  package var table: String {
    let total = stages.reduce(Duration.zero) { $0 + $1.duration }
    let rows = stages.map { stage in
      (stage.name, stage.duration, stage.counted.map { "\($0.number) \($0.noun)" } ?? "")
    }
    return (rows + [("total", total, "")]).map { name, duration, counted in
      let milliseconds = Self.milliseconds(duration)
      return name.padding(to: 14) + String(repeating: " ", count: max(0, 9 - milliseconds.count))
        + milliseconds + " ms" + (counted.isEmpty ? "" : "   " + counted)
    }.joined(separator: "\n") + "\n"
  }

  private static func milliseconds(_ duration: Duration) -> String {
    let tenths =
      duration.components.seconds * 10_000 + duration.components.attoseconds / 100_000_000_000_000
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - count))
  }
}
