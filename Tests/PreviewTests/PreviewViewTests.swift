import Testing

@testable import Preview

/// Drafts with their banner, and the switch between the two views.
struct PreviewViewTests {
  private static let draft = PreviewFile(
    content: .bytes(Array(RunningServer.page.utf8)), note: "content/briefings/a<b.md",
    withheld: ["it is a draft", "its date, 2027-01-01, lies in the future"])

  private static func published(_ running: RunningServer) -> String {
    "Cookie: other=1; dossier-view-\(running.port)=published"
  }

  @Test func aDraftSaysWhyItWouldNotBePublished() async throws {
    try await RunningServer.with { running in
      await running.site.set("briefings/d/index.html", Self.draft, in: .working)
      let text = try await running.get("/briefings/d/").text
      #expect(
        text.contains(
          "<strong>Not published:</strong> it is a draft; its date, 2027-01-01, lies in the "
            + "future.</aside>"))
      #expect(text.contains("<p class=\"dossier-note\">content/briefings/a&lt;b.md</p>"))
    }
  }

  @Test func aPageThatIsPublishedSaysNothing() async throws {
    try await RunningServer.with { running in
      let text = try await running.get("/").text
      #expect(!text.contains("Not published"))
    }
  }

  @Test func asPublishedADraftIsNotThereAndTheSwitchStillIs() async throws {
    try await RunningServer.with { running in
      await running.site.set("briefings/d/index.html", Self.draft, in: .working)
      let answer = try await running.get("/briefings/d/", [Self.published(running)])
      #expect(answer.status == 404)
      #expect(answer.text.contains("data-view=\"published\""))
      #expect(
        answer.text.contains("/_dossier/view?view=working&amp;to=%2Fbriefings%2Fd%2F"))
    }
  }

  @Test func theSwitchSetsACookieAndLeadsBack() async throws {
    try await RunningServer.with { running in
      let answer = try await running.get(
        "/_dossier/view?view=published&to=%2Fbriefings%2Fd%2F", ["Sec-Fetch-Site: same-origin"])
      #expect(answer.status == 303)
      #expect(answer["location"] == "/briefings/d/")
      #expect(
        answer["set-cookie"]
          == "dossier-view-\(running.port)=published; Path=/; HttpOnly; SameSite=Strict")
    }
  }

  @Test func theCookieOfAnotherPreviewDoesNotCount() async throws {
    try await RunningServer.with { running in
      let text = try await running.get("/", ["Cookie: dossier-view-1=published"]).text
      #expect(text.contains("data-view=\"working\""))
    }
  }

  @Test func aLinkOnAForeignPageMayLeadToAPage() async throws {
    try await RunningServer.with { running in
      let answer = try await running.get(
        "/",
        [
          "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document",
        ])
      #expect(answer.status == 200)
    }
  }
}
