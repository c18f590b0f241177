import Testing

@testable import Linking

/// States that ended, and states that changed their names.
struct FormerStateTests {
  private static let site = NoteReading()

  @Test(arguments: [
    ("the Soviet Union", "su"), ("the USSR", "su"), ("the U.S.S.R.", "su"),
    ("Soviet-era guns", "su"),
    ("Soviet-made guns", "su"), ("post-Soviet armies", "su"), ("the former Soviet Union", "su"),
    ("Yugoslavia", "yu"), ("Yugoslav-era mines", "yu"), ("East Germany", "dd"),
    ("East German stocks", "dd"), ("the GDR", "dd"), ("the German Democratic Republic", "dd"),
    ("Czechoslovakia", "cs"), ("Czechoslovak guns", "cs"), ("South Yemen", "ydye"),
    ("North Vietnam", "vdvn"), ("Serbia and Montenegro was", "csxx"),
    ("The Netherlands Antilles", "anhh"), ("Kosovo", "xk"),
  ])
  func thoseThatEndedAreThemselves(text: String, id: String) async throws {
    #expect(
      try await Self.site.names(text).map { $0.split(separator: " ").last } == ["country:\(id)"])
  }

  @Test(arguments: [
    ("Burma", "mm"), ("Zaire", "cd"), ("Rhodesia", "zw"), ("Ceylon", "lk"), ("Upper Volta", "bf"),
    ("Swaziland", "sz"), ("Dahomey", "bj"), ("West German", "de"),
  ])
  func thoseThatChangedTheirNamesAreTodays(text: String, id: String) async throws {
    #expect(
      try await Self.site.names(text).map { $0.split(separator: " ").last } == ["country:\(id)"])
  }

  @Test(arguments: [
    ("Germany and East Germany", ["Germany → country:de", "East Germany → country:dd"]),
    ("Yemen and South Yemen", ["Yemen → country:ye", "South Yemen → country:ydye"]),
    ("Serbia, and Montenegro", ["Serbia → country:rs", "Montenegro → country:me"]),
    ("Soviets and Russians", ["Soviets → country:su", "Russians → country:ru"]),
  ])
  func theLongerNameIsTheFormerStates(text: String, names: [String]) async throws {
    #expect(try await Self.site.names(text) == names)
  }
}
