import Testing

@testable import Linking

/// People by their surnames, once their full names have stood in the note.
struct SurnameTests {
  private static let site = NoteReading([
    "people/ilham": "{name: Ilham Aliyev, aliases: [Ильхам Алиев]}",
    "people/heydar": "{name: Heydar Aliyev, not: [Heydar Aliyev Airport]}",
    "people/leyen": "{name: Ursula von der Leyen}",
    "people/sisi": "{name: Abdel Fattah el-Sisi}",
    "people/may": "{name: Theresa May}",
    "people/moon": "{name: Moon Jae-in, country: KR}",
    "people/baker": "{name: Ann Baker}",
    "people/king": "{name: John King Jr.}",
    "people/pele": "{name: Pele}",
    "people/thatcher": "{name: Margaret Thatcher, aliases: [Iron Lady, Maggie Thatcher]}",
    "people/lukashenko": "{name: Aleksandr Lukashenko, aliases: [Alyaksandr Lukashenka]}",
    "people/zelensky": "{name: Volodymyr Zelensky, aliases: [Volodymyr Zelenskyy]}",
    "people/katz": "{name: Israel Katz}",
    "organisations/katz": "{name: Katz Works}",
  ])

  @Test(arguments: [
    ("Ilham Aliyev spoke. Then Aliyev left.", "Aliyev → person:ilham (short-name: Ilham Aliyev)"),
    ("Ilham Aliyev spoke. Aliyev’s car left.", "Aliyev → person:ilham (short-name: Ilham Aliyev)"),
    ("Ilham Aliyev and President Aliyev", "Aliyev → person:ilham (short-name: Ilham Aliyev)"),
    ("Ilham Aliyev. Mr. Aliyev left.", "Aliyev → person:ilham (short-name: Ilham Aliyev)"),
    ("ILHAM ALIYEV SPEAKS. ALIYEV LEFT.", "ALIYEV → person:ilham (short-name: Ilham Aliyev)"),
    ("Ильхам Алиев. Алиев", "Алиев → person:ilham (short-name: Ильхам Алиев)"),
    (
      "Ursula von der Leyen spoke. Later von der Leyen left.",
      "von der Leyen → person:leyen (short-name: Ursula von der Leyen)"
    ),
    (
      "Ursula von der Leyen spoke. President Leyen left.",
      "Leyen → person:leyen (short-name: Ursula von der Leyen)"
    ),
    (
      "Abdel Fattah el-Sisi spoke. Later Sisi left.",
      "Sisi → person:sisi (short-name: Abdel Fattah el-Sisi)"
    ),
    ("Moon Jae-in spoke. Later Moon left.", "Moon → person:moon (short-name: Moon Jae-in)"),
    ("John King Jr. spoke. Later King left.", "King → person:king (short-name: John King Jr.)"),
    (
      "Volodymyr Zelenskyy flew in. Zelensky left.",
      "Zelensky → person:zelensky (short-name: Volodymyr Zelenskyy)"
    ),
    ("Israel Katz came. Katz left.", "Katz → person:katz (short-name: Israel Katz)"),
    (
      "Aleksandr Lukashenko came. Lukashenka left.",
      "Lukashenka → person:lukashenko (short-name: Aleksandr Lukashenko)"
    ),
    (
      "The Iron Lady came. Later Thatcher left.",
      "Thatcher → person:thatcher (short-name: Iron Lady)"
    ),
    (
      "[[person:ilham|The president]] came. Aliyev left.",
      "Aliyev → person:ilham (short-name: Ilham Aliyev)"
    ),
  ])
  func countsOnceTheFullNameHasStood(text: String, last: String) async throws {
    #expect(try await Self.site.names(text).last == last)
    #expect(try await Self.site.warnings(text) == [])
  }

  @Test(arguments: [
    ("Then Aliyev left.", "Aliyev ? person:heydar person:ilham"),
    ("Katz left.", "Katz ? person:katz"),
    ("President Sisi left.", "Sisi ? person:sisi"),
    ("Katz left. Israel Katz had come.", "Katz ? person:katz"),
    ("Then Moon left.", "Moon ? person:moon"),
  ])
  func isReportedBeforeTheFullName(text: String, first: String) async throws {
    #expect(try await Self.site.names(text).first == first)
    #expect(try await Self.site.links(text).allSatisfy { $0.contains(" ") })
  }

  @Test func theReportSaysWhyAndWhere() async throws {
    #expect(
      try await Self.site.warnings("They met.\nThen Katz left.") == [
        "content/briefings/x.md:2:6: warning: \"Katz\" may be person:katz, whose full name does not "
          + "stand in this note; link it by hand, [[person:katz|Katz]], or keep it plain, [[!Katz]]"
      ])
  }

  @Test func twoOfOneSurnameAreReported() async throws {
    let text = "Ilham Aliyev followed Heydar Aliyev. Aliyev spoke."
    #expect(try await Self.site.names(text).last == "Aliyev ? person:heydar person:ilham")
    #expect(
      try await Self.site.warnings(text) == [
        "content/briefings/x.md:1:38: warning: \"Aliyev\" may be person:heydar or person:ilham; "
          + "link it by hand, [[person:heydar|Aliyev]], or keep it plain, [[!Aliyev]]"
      ])
  }

  @Test func whoWasNamedAlreadyIsMeant() async throws {
    let names = try await Self.site.names("Ilham Aliyev spoke. Aliyev left. Heydar Aliyev did not.")
    #expect(names[1] == "Aliyev → person:ilham (short-name: Ilham Aliyev)")
  }

  @Test(arguments: [
    "Mehriban Aliyev sang.", "Ilham Aliyev came. Mehriban Aliyev sang.",
    "Heydar Aliyev came. He left from Heydar Aliyev Airport.",
    "Israel Katz came. The Katz Works burned.", "Sevil Aliyeva sang.", "the Aliyev Foundation gave",
    "aliyev said", "Ilham Aliyev came. Gates of aliyev.", "Pele", "Mr Pele’s son Pelel",
  ])
  func aPartOfAnotherNameIsNone(text: String) async throws {
    #expect(try await Self.site.names(text).allSatisfy { !$0.contains("short-name") })
    #expect(try await Self.site.warnings(text) == [])
  }

  @Test(arguments: [
    "Baker met them.", "King came.", "They came. Baker left.", "“King came,” he said.",
  ])
  func aSurnameThatIsAWordIsNoneWhereASentenceBegins(text: String) async throws {
    #expect(try await Self.site.names(text) == [])
    #expect(try await Self.site.warnings(text) == [])
  }

  @Test func aSurnameThatIsAWordIsReportedInside() async throws {
    #expect(try await Self.site.names("Then Baker left.") == ["Baker ? person:baker"])
  }

  @Test func onlyTheFirstOfFullNameAndSurnameIsLinked() async throws {
    #expect(try await Self.site.links("Ilham Aliyev spoke. Aliyev left.") == ["Ilham Aliyev"])
    #expect(
      try await Self.site.links("Ilham Aliyev spoke.\n\n## Later\n\nThen Aliyev left.") == [
        "Ilham Aliyev", "Aliyev",
      ])
  }

  @Test(arguments: [
    "in May", "In May", "since May", "last May", "mid-May", "5 May", "on 5 May", "May 2024",
    "until May", "in early May",
  ])
  func aMonthIsNoSurname(date: String) async throws {
    let names = try await Self.site.names("Theresa May came. They met \(date), she said.")
    #expect(names == ["Theresa May → person:may"])
    #expect(try await Self.site.warnings("They met \(date), she said.") == [])
  }

  @Test(arguments: ["Then May left.", "They met May, who left.", "said to May"])
  func aSurnameLikeAMonthIsOneElsewhere(text: String) async throws {
    #expect(
      try await Self.site.names("Theresa May came. \(text)").last
        == "May → person:may (short-name: Theresa May)")
  }

  /// The last word of an epithet is no surname.
  @Test(arguments: ["The Lady left.", "The Iron Lady came. Then the Lady left."])
  func anEpithetHasNoSurname(text: String) async throws {
    #expect(try await Self.site.names(text).allSatisfy { !$0.hasPrefix("Lady") })
    #expect(try await Self.site.warnings(text) == [])
  }

  @Test func frontMatterIsNoFullName() async throws {
    let names = try await Self.site.names(
      "Then Katz left.", frontMatter: "entities: [person:katz]")
    #expect(names == ["Katz ? person:katz"])
  }

  @Test func namesOfNolinkAreNotReported() async throws {
    #expect(try await Self.site.warnings("Then Katz left.", frontMatter: "nolink: [Katz]") == [])
    #expect(try await Self.site.warnings("Then [[!Katz]] left.") == [])
  }
}
