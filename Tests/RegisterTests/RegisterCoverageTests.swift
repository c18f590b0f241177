import Content
import Linking
import Register
import Testing

/// Why SIPRI's database or UNROCA would not list a transfer.
@Suite struct RegisterCoverageTests {
  /// For each transfer with these keys the reasons, of SIPRI and of UNROCA, in words.
  private func coverage(
    _ transfers: [String], weapons: [String: String]
  ) async throws -> [[[String]]] {
    var yaml = "claims:\n"
    for (index, facts) in transfers.enumerated() {
      yaml += "  - {id: c\(index), kind: transfer, \(facts)}\n"
    }
    var files = ["content/briefings/x.md": note(yaml)]
    for (name, yaml) in weapons { files["content/weapons/\(name).md"] = note(yaml) }
    let found = try await register(files)
    try #require(found.diagnostics.isEmpty)
    return try found.claims.map { claim in
      let coverage = try #require(RegisterCoverage(of: claim.facts, in: found.book))
      return [coverage.sipri, coverage.unroca].map { $0.map(words) }
    }
  }

  private func words(_ reason: RegisterCoverage.Reason) -> String {
    switch reason {
    case .notOrdered(let lifecycle): "not ordered: \(lifecycle.rawValue)"
    case .notTransferred(let lifecycle): "not transferred: \(lifecycle.rawValue)"
    case .noWeapon: "no weapon"
    case .category(_, let category): "category: \(category)"
    case .calibre(_, let calibre, let threshold): "calibre: \(Int(calibre)) < \(threshold)"
    case .smallArms: "small arms"
    }
  }

  @Test func theLifecycleTells() async throws {
    let cases = [
      ("hypothetical", true, true), ("considered", true, true), ("committed", true, true),
      ("allocated", true, true), ("ordered", false, true), ("ongoing", false, false),
      ("delivered", false, false), ("suspended", false, false), ("cancelled", false, true),
    ]
    let found = try await coverage(
      cases.map { "weapon: Gun, lifecycle: \($0.0)" }, weapons: ["gun": "calibre_mm: 155"])
    for ((lifecycle, isOutsideSIPRI, isOutsideUNROCA), reasons) in zip(cases, found) {
      #expect(reasons[0] == (isOutsideSIPRI ? ["not ordered: \(lifecycle)"] : []))
      #expect(reasons[1] == (isOutsideUNROCA ? ["not transferred: \(lifecycle)"] : []))
    }
  }

  /// A weapon's keys, and why SIPRI and UNROCA do not hold it.
  private static let weapons: [(String, [String], [String])] = [
    ("calibre_mm: 155", [], []), ("calibre_mm: 100", [], []),
    ("calibre_mm: 99", ["calibre: 99 < 100"], []), ("calibre_mm: 75", ["calibre: 75 < 100"], []),
    ("calibre_mm: 74", ["calibre: 74 < 100"], ["calibre: 74 < 75"]),
    ("category: artillery\ncalibre_mm: 60", ["calibre: 60 < 100"], ["calibre: 60 < 75"]),
    ("category: Artillery\nunroca: III\ncalibre_mm: 122", [], []),
    // Of artillery alone the calibre counts.
    ("category: missiles\ncalibre_mm: 68", [], []), ("unroca: I\ncalibre_mm: 30", [], []),
    ("unroca: SALW", ["small arms"], ["small arms"]),
    (
      "unroca: SALW\ncategory: artillery\ncalibre_mm: 60", ["calibre: 60 < 100"],
      ["calibre: 60 < 75"]
    ),
    ("category: ammunition", ["category: ammunition"], ["category: ammunition"]),
    ("category: ammunition\nunroca: VII", ["category: ammunition"], []),
    ("category: air defence systems", [], []),
    // A variant has what it does not say from its parent.
    ("variant_of: weapon:parent", ["category: ammunition"], ["category: ammunition"]),
    ("variant_of: weapon:parent\ncategory: missiles", [], []),
    ("variant_of: weapon:child", ["category: ammunition"], ["category: ammunition"]),
  ]

  @Test func theWeaponTells() async throws {
    var notes = ["parent": "category: ammunition", "child": "variant_of: weapon:parent"]
    for (index, weapon) in Self.weapons.enumerated() { notes["gun-\(index)"] = weapon.0 }
    let found = try await coverage(
      Self.weapons.indices.map { "weapon: weapon:gun-\($0)" }, weapons: notes)
    for ((weapon, sipri, unroca), reasons) in zip(Self.weapons, found) {
      #expect(reasons == [sipri, unroca], "\(weapon)")
    }
  }

  @Test func oneWeaponThatIsCountedIsEnough() async throws {
    let cases = [
      ("lifecycle: delivered", ["no weapon"]), ("weapon: ..", ["no weapon"]),
      // Of what has no note nobody can tell whether it is counted.
      ("weapon: a K2 tank", []), ("weapon: Iran", []), ("weapon: [a K2 tank, Mortar]", []),
      ("weapon: [.., Mortar]", ["calibre: 60 < 75"]), ("weapon: [a howitzer, Gun]", []),
      ("weapon: [Gun, Mortar]", []),
      ("weapon: [Mortar]", ["calibre: 60 < 75"]),
    ]
    let found = try await coverage(
      cases.map(\.0), weapons: ["gun": "calibre_mm: 155", "mortar": "calibre_mm: 60"])
    for ((facts, unroca), reasons) in zip(cases, found) {
      #expect(reasons[1] == unroca, "\(facts)")
      #expect(reasons[0] == unroca.map { $0.replacing("75", with: "100") }, "\(facts)")
    }
  }

  @Test func onlyTransfersAreListed() async throws {
    let found = try await register([
      "content/briefings/x.md": note("claims: [{id: c, kind: use, weapon: Gun}]")
    ])
    #expect(RegisterCoverage(of: found.claims[0].facts, in: found.book) == nil)
  }
}
