import Site
import Testing

/// `/data/transfers.csv`: the register's transfers as SIPRI's trade register has them.
@Suite struct TransferTableTests {
  private static let weapons = [
    "content/weapons/d-30.md":
      "---\nname: D-30 howitzer\ndesignation: D-30\ndescription: 122 mm towed gun\ncategory: Artillery\n---\n",
    "content/weapons/d-30a.md": "---\nname: D-30A\nvariant_of: D-30\n---\n",
    "content/weapons/t-72.md":
      "---\nname: T-72\ndescription: tank\ncategory: Armoured vehicles\n---\n",
  ]

  private func table(_ claims: String) async throws -> CSVTable {
    let export = try await RegisterExport(
      Self.weapons.merging([
        "content/briefings/a.md": "---\ndate: 2026-02-01\n---\n# A\n\nText.\n",
        "content/briefings/a.claims.yml": "claims:\n" + claims + "\n",
      ]) { $1 })
    #expect(export.messages == [])
    return try await export.transfers()
  }

  /// One transfer with some keys more.
  private func transfer(_ keys: String) async throws -> CSVTable {
    try await table("  - {id: t, kind: transfer, \(keys)}")
  }

  @Test func hasTheHeaderOfSIPRIsFile() async throws {
    let export = try await RegisterExport([:])
    let header =
      "SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Armament category,"
      + "Order date,Order date is estimate,Numbers delivered,Numbers delivered is estimate,"
      + "Delivery year,Delivery year is estimate,Status,SIPRI estimate,TIV deal unit,"
      + "TIV delivery values,Local production,State,Lifecycle,Origins,Claim\r\n"
    // A site without transfers has nothing else.
    #expect(await export.text(.transfers) == header)
  }

  @Test func holdsWhatIsKnownOfATransfer() async throws {
    let table = try await table(
      """
        - id: guns-for-baku
          kind: transfer
          supplier: Iran
          recipient: Azerbaijan
          weapon: D-30
          delivered: 12
          order_date: 2015-03-01
          delivery_dates: 2016-04
          condition: second-hand
          mode: sale
          lifecycle: delivered
          assertions: [{stance: confirms, by: Iran}]
        - {id: talk, kind: statement, actor: Iran}
      """)
    #expect(
      table.rows == [
        [
          "", "Iran", "Azerbaijan", "D-30", "122 mm towed gun", "Artillery", "2015", "No", "12",
          "No", "2016", "No", "Second hand", "", "", "", "No", "party-confirmed", "delivered", "1",
          "guns-for-baku",
        ]
      ])
  }

  @Test func leavesEmptyWhatIsNotKnown() async throws {
    let table = try await transfer("supplier: .., weapon: .., delivered: .., order_date: ..")
    let known = ["unknown supplier(s)", "unknown recipient(s)", "unattested", "0", "t"]
    #expect(table.rows.map { $0.filter { !$0.isEmpty } } == [known])
  }

  @Test(arguments: [
    ("12", "12", "No"), ("0", "0", "No"), ("1200", "1200", "No"),
    ("{min: 8, max: 12}", "8–12", "No"), ("{min: 8, max: 8}", "8", "No"),
    ("{min: 8}", "≥ 8", "No"), ("{max: 12}", "≤ 12", "No"), ("{estimate: 10}", "10", "Yes"),
    ("..", "", ""),
  ])
  func tellsNumbers(quantity: String, number: String, isEstimate: String) async throws {
    let table = try await table(
      """
        - {id: undated, kind: transfer, delivered: \(quantity)}
        - {id: dated, kind: transfer, delivered: \(quantity), delivery_dates: [2016]}
      """)
    #expect(table["Numbers delivered"] == [number, number])
    #expect(table["Numbers delivered is estimate"] == [isEstimate, isEstimate])
  }

  @Test(arguments: [
    ("2016", "2016", "No"), ("2016-04", "2016", "No"), ("2016-04-02", "2016", "No"),
    ("2016?", "2016", "Yes"), ("2016-04~", "2016", "Yes"), ("2016%", "2016", "Yes"),
    ("201X", "2010–2019", "Yes"), ("2016-XX", "2016", "No"), ("2016-21", "2016", "No"),
    ("2016/2018", "2016–2018", "Yes"), ("2016-04/2016-08", "2016", "No"),
    ("2016/..", "2016–", "Yes"), ("../2018", "–2018", "Yes"), ("0987", "0987", "No"),
    ("..", "", ""),
  ])
  func tellsYears(date: String, year: String, isEstimate: String) async throws {
    let table = try await transfer("order_date: \(date), delivery_dates: ['\(date)'], delivered: 5")
    #expect(table["Order date"] == [year])
    #expect(table["Order date is estimate"] == [isEstimate])
    #expect(table["Delivery year"] == [year])
    #expect(table["Delivery year is estimate"] == [isEstimate])
    #expect(table["Numbers delivered"] == ["5"])
  }

  /// How many came in each year nobody has said.
  @Test(arguments: [
    ("[2017, 2016]", ["2016", "2017"], ["", ""]), ("[2016-04, 2016-08]", ["2016"], ["5"]),
    ("[2016, ..]", ["2016"], [""]), ("[2016?, 2016-03]", ["2016"], ["5"]),
    ("[2016, 2016/2018]", ["2016", "2016–2018"], ["", ""]),
  ])
  func hasARowForEachDeliveryYear(dates: String, years: [String], numbers: [String]) async throws {
    let table = try await transfer("delivery_dates: \(dates), delivered: 5")
    #expect(table["Delivery year"] == years)
    #expect(table["Numbers delivered"] == numbers)
    #expect(table["Claim"] == years.map { _ in "t" })
  }

  @Test func takesAYearForCertainWhereOneOfItsDatesIs() async throws {
    let table = try await transfer("delivery_dates: [2016?, 2016-03, 2017~]")
    #expect(table["Delivery year is estimate"] == ["No", "Yes"])
  }

  @Test func namesSeveralWeaponsBehindEachOther() async throws {
    let table = try await transfer("weapon: [D-30, D-30A, T-72, mortars, ..]")
    #expect(table["Designation"] == ["D-30; D-30A; T-72; mortars"])
    #expect(table["Description"] == ["122 mm towed gun; tank"])
    // A variant is of its parent's category.
    #expect(table["Armament category"] == ["Artillery; Armoured vehicles"])
    let variant = try await transfer("weapon: D-30A")
    #expect(variant["Armament category"] == ["Artillery"])
  }

  @Test(arguments: [
    ("new", "New"), ("second-hand", "Second hand"),
    ("second-hand-modernised", "Second hand but modernized"),
  ])
  func tellsTheStatusInSIPRIsWords(condition: String, status: String) async throws {
    #expect(try await transfer("condition: \(condition)")["Status"] == [status])
  }

  @Test(arguments: [
    ("licence", "Yes"), ("sale", "No"), ("aid", "No"), ("re-export", "No"), ("indirect", "No"),
  ])
  func tellsLicensedProduction(mode: String, flag: String) async throws {
    let table = try await table(
      """
        - {id: told, kind: transfer, mode: \(mode)}
        - {id: untold, kind: transfer}
      """)
    #expect(table["Local production"] == [flag, ""])
  }

  @Test func leavesDeprecatedTransfersOut() async throws {
    let table = try await table(
      """
        - {id: kept, kind: transfer}
        - {id: gone, kind: transfer, rank: deprecated, reason: Wrong}
      """)
    #expect(table["Claim"] == ["kept"])
  }

  @Test(arguments: [
    (#"'The "Works", Ltd.'"#, #"The "Works", Ltd."#), (#""One\nTwo""#, "One\nTwo"),
    (#"'=SUM(A1)'"#, "'=SUM(A1)"), (#"'+1, -2'"#, "'+1, -2"), ("'@x'", "'@x"),
  ])
  func keepsTextsWholeAndDisarmed(text: String, field: String) async throws {
    let table = try await transfer("supplier: \(text), weapon: \(text)")
    #expect(table["Supplier"] == [field])
    #expect(table["Designation"] == [field])
  }
}
