import Content
import Linking
import Register
import Testing

/// What the register holds of one entity.
@Suite struct EntityRecordTests {
  @Test func everyRoleOfAClaimIsInTheRecord() async throws {
    let found = try await register([
      "content/weapons/gun.md": note("name: Big Gun"),
      "content/people/ann.md": note("name: Ann Example"),
      "content/briefings/x.md": note(
        """
        claims:
          - id: sale
            kind: transfer
            supplier: Iran
            recipient: Azerbaijan
            via: Turkey
            weapon: [Big Gun, weapon:gun, a small one]
            assertions:
              - {stance: denies, by: Ann Example, for: Iran}
              - {stance: confirms, by: Iran, for: Iran}
          - id: strike
            kind: use
            actor: Iran
            target: Azerbaijan
            where: Azerbaijan
            weapon: Big Gun
          - {id: nobody, kind: event, actor: .., target: somebody}
        """),
    ])
    try #require(found.diagnostics.isEmpty)
    func record(_ id: String) throws -> EntityRecord {
      let index = try #require(found.book.registry.entities.firstIndex { $0.id == id })
      return try #require(found.records[index])
    }
    let iran = try record("country:ir")
    #expect(iran.supplied == [0])
    #expect(iran.received == [])
    #expect(iran.acted == [1])
    #expect(iran.statements.map(\.claim) == [0, 0])
    #expect(iran.statements.map(\.assertion) == [0, 1])
    let azerbaijan = try record("country:az")
    #expect(azerbaijan.received == [0])
    #expect(azerbaijan.concerned == [1])
    #expect(azerbaijan.statements == [])
    #expect(try record("country:tr").passedOn == [0])
    #expect(try record("weapon:gun").asWeapon == [0, 1])
    #expect(try record("person:ann").statements.count == 1)
    #expect(found.records.count == 5)
  }
}
