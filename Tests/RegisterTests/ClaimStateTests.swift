import Register
import Testing

@Suite struct ClaimStateTests {
  @Test func totalsAddWhatIsReportedOrBetter() {
    #expect(
      ClaimState.allCases.filter(\.isCounted) == [
        .bothConfirmed, .partyConfirmed, .corroborated, .reported,
      ])
  }

  @Test func onlyPartiesConfirm() {
    #expect(ClaimState.allCases.filter(\.isConfirmed) == [.bothConfirmed, .partyConfirmed])
  }
}
