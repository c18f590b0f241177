import Foundation
import Testing

/// What shells complete on a command line of Dossier.
@Suite struct CompletionTests {
  private func script(for shell: String) throws -> String {
    let site = try TemporarySite()
    let result = try DossierProgram.run(["--generate-completion-script", shell], in: site.path)
    #expect(result.status == 0)
    #expect(result.errors == "")
    return result.output
  }

  @Test(arguments: [
    ("bash", "complete -o filenames -F _dossier dossier"), ("zsh", "#compdef dossier"),
    ("fish", "complete -c 'dossier'"),
  ])
  func thereIsAScriptForEachShell(shell: String, part: String) throws {
    #expect(try script(for: shell).contains(part))
  }

  /// Bash reads its script without a word and completes with it as it does when Tab is pressed.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/bin/bash"), "needs bash"))
  func bashCompletesCommandsOptionsAndValues() throws {
    let site = try TemporarySite(["content/briefings/a.md": "A.\n"])
    try Data(try script(for: "bash").utf8).write(
      to: URL(fileURLWithPath: site.path + "/completions.bash"))
    let cases = [
      "ch": "check", "new w": "weapon", "new ent": "entity", "build --ba": "--base-url",
      "build --tlp AM": "AMBER AMBER+STRICT", "check --format ": "text json github sarif",
      "schema organ": "organisation", "export tr": "transfers",
      "export claims --format js": "json jsonl", "check --site con": "content",
      "build --output con": "content", "render comp": "completions.bash",
      "mentions comp": "completions.bash", "build --report comp": "completions.bash",
    ]
    let lines = cases.keys.sorted()
    let driver = """
      set -u
      source ./completions.bash
      while IFS= read -r line; do
        COMP_LINE="dossier $line"
        COMP_POINT=${#COMP_LINE}
        read -ra COMP_WORDS <<<"$COMP_LINE"
        if [[ $line == *' ' ]]; then COMP_WORDS+=(''); fi
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        COMPREPLY=()
        set +u
        _dossier dossier "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
        set -u
        echo "${COMPREPLY[*]}"
      done <<'LINES'
      \(lines.joined(separator: "\n"))
      LINES

      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["--noprofile", "--norc", "-c", driver]
    process.currentDirectoryURL = URL(fileURLWithPath: site.path)
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let answers = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let faults = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(faults == "")
    #expect(process.terminationStatus == 0)
    let found = answers.split(separator: "\n", omittingEmptySubsequences: false)
    try #require(found.count == lines.count + 1)
    for (line, answer) in zip(lines, found) { #expect(answer == cases[line] ?? "", "\(line)") }
  }
}
