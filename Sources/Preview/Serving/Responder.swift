import FlyingFox

/// Finds the answer to each request: a file of the site, decorated if it is a page, or something of
/// the preview's own.
struct Responder: Sendable {
  /// Pages up to this size are decorated; one that lies on disk and is larger is sent as it is.
  private static let largestPage = 16 << 20

  let site: any PreviewedSite
  /// The site's folder, absolute and without symbolic links: nothing outside is ever read.
  let root: String
  let port: UInt16
  let instance: String

  private var requestGuard: RequestGuard { RequestGuard(port: port) }
  /// Cookies are shared by all ports of a host: the name keeps two previews apart.
  private var cookie: String { "dossier-view-\(port)" }

  func answer(_ head: RequestHead) async -> Answer {
    do {
      try requestGuard.check(head)
      let target = try RequestTarget(head.target)
      if target.segments.first == PreviewAddress.folder { return try own(target, head) }
      return try await page(target, head)
    } catch let fault as RequestFault {
      return Answer(fault)
    } catch {
      return Answer(.internalServerError, text: "dossier: cannot read: \(error)")
    }
  }

  // MARK: - The site's files

  private func page(_ target: RequestTarget, _ head: RequestHead) async throws -> Answer {
    let view = view(of: head)
    // Asked for before the file: a page that is newer than its number is only fetched once more.
    let state = await site.state(of: view)
    if let file = try await site.file(target.file, in: view),
      let answer = answer(.ok, file, at: target, head, in: view, state)
    {
      return answer
    }
    if !target.isFolder, let file = try await site.file(target.file + "/index.html", in: view),
      isThere(file)
    {
      let query = target.query.map { "?" + $0 } ?? ""
      return Answer(
        .permanentRedirect, [("Location", target.path + "/" + query)], body: .bytes([]))
    }
    if let file = try await site.file("404.html", in: view),
      let answer = answer(.notFound, file, at: target, head, in: view, state)
    {
      return answer
    }
    guard MediaType.of(target.file) == MediaType.page else {
      return Answer(.notFound, text: "dossier: there is no file at this address")
    }
    let standIn = StandInPage.page(isStale: state.isStale)
    return page(
      .notFound, standIn, of: PreviewFile(content: .bytes(standIn)), at: target, head, in: view,
      state)
  }

  /// Nil where the file is not to be had after all: gone, no regular file, or outside the site.
  private func answer(
    _ status: HTTPStatusCode, _ file: PreviewFile, at target: RequestTarget, _ head: RequestHead,
    in view: PreviewView, _ state: PreviewState
  ) -> Answer? {
    let type = status == .notFound ? MediaType.page : MediaType.of(target.file)
    switch file.content {
    case .bytes(let bytes) where type == MediaType.page:
      return page(status, bytes, of: file, at: target, head, in: view, state)
    case .bytes(let bytes):
      return part(
        of: bytes.count, tag: EntityTag.of(bytes), type: type, asked: head
      ) { range in .bytes(range.count == bytes.count ? bytes : Array(bytes[range])) }
    case .file(let path):
      guard let opened = SiteFile(path, in: root) else { return nil }
      if type == MediaType.page, opened.size <= Self.largestPage {
        let bytes = opened.read(from: 0, atMost: opened.size)
        return page(status, bytes, of: file, at: target, head, in: view, state)
      }
      return part(of: opened.size, tag: opened.tag, type: type, asked: head) { .file(opened, $0) }
    }
  }

  private func isThere(_ file: PreviewFile) -> Bool {
    if case .file(let path) = file.content { SiteFile(path, in: root) != nil } else { true }
  }

  private func page(
    _ status: HTTPStatusCode, _ bytes: [UInt8], of file: PreviewFile, at target: RequestTarget,
    _ head: RequestHead, in view: PreviewView, _ state: PreviewState
  ) -> Answer {
    let (page, policy) = PageDecoration(
      view: view, state: state, instance: instance, address: target.path, note: file.note,
      withheld: file.withheld, isMissing: status == .notFound
    ).apply(to: bytes)
    let tag = "\"\(EntityTag.of(page))\""
    let fields = [
      ("Content-Type", MediaType.page), ("ETag", tag),
      ("Content-Security-Policy", (policy.map { $0 + "; " } ?? "") + ContentPolicy.frames),
    ]
    let isKnown = status == .ok && EntityTag.matches(tag, head.values("if-none-match"))
    return Answer(isKnown ? .notModified : status, fields, body: .bytes(isKnown ? [] : page))
  }

  private func part(
    of size: Int, tag: String, type: String, asked head: RequestHead,
    _ body: (Range<Int>) -> Answer.Body
  ) -> Answer {
    let tag = "\"\(tag)\""
    var fields = [("Content-Type", type), ("ETag", tag), ("Accept-Ranges", "bytes")]
    if EntityTag.matches(tag, head.values("if-none-match")) {
      return Answer(.notModified, fields, body: .bytes([]))
    }
    // A range of another version would not fit to what the client has.
    let isSame = head.single("if-range").map { $0 == tag } ?? true
    switch ByteRange(isSame ? head.single("range") : nil, of: size) {
    case .whole:
      return Answer(.ok, fields, body: body(0..<size))
    case .part(let range):
      fields.append(("Content-Range", "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(size)"))
      return Answer(.partialContent, fields, body: body(range))
    case .outside:
      fields.append(("Content-Range", "bytes */\(size)"))
      return Answer(.rangeNotSatisfiable, fields, body: .bytes([]))
    }
  }

  // MARK: - The preview's own

  private func own(_ target: RequestTarget, _ head: RequestHead) throws(RequestFault) -> Answer {
    try requestGuard.checkIsOwn(head)
    switch target.path {
    case PreviewAddress.script: return resource(PreviewClient.script, "preview.js", head)
    case PreviewAddress.style: return resource(PreviewClient.style, "preview.css", head)
    case PreviewAddress.events:
      guard let view = target.parameter("view").flatMap(PreviewView.init) else {
        throw RequestFault(400, "the events are those of view=working or view=published")
      }
      var answer = Answer(
        .ok, [("Content-Type", "text/event-stream")],
        body: .events(view, after: head.single("last-event-id")))
      answer.closes = true
      return answer
    case PreviewAddress.view: return try change(target)
    default: throw RequestFault(404, "the preview has nothing at this address")
    }
  }

  private func resource(_ bytes: [UInt8], _ name: String, _ head: RequestHead) -> Answer {
    part(of: bytes.count, tag: EntityTag.of(bytes), type: MediaType.of(name), asked: head) {
      .bytes(Array(bytes[$0]))
    }
  }

  /// Remembers the view in a cookie and leads back to a page.
  private func change(_ target: RequestTarget) throws(RequestFault) -> Answer {
    guard let view = target.parameter("view").flatMap(PreviewView.init),
      let to = target.parameter("to"), let back = try? RequestTarget(Array(to.utf8)),
      back.segments.first != PreviewAddress.folder
    else { throw RequestFault(400, "this wants a view and the path of a page") }
    return Answer(
      .seeOther,
      [
        ("Location", back.path),
        ("Set-Cookie", "\(cookie)=\(view.rawValue); Path=/; HttpOnly; SameSite=Strict"),
      ], body: .bytes([]))
  }

  private func view(of head: RequestHead) -> PreviewView {
    for header in head.values("cookie") {
      for pair in header.split(separator: ";") {
        let text = pair.drop { $0 == " " }
        guard text.hasPrefix(cookie + "=") else { continue }
        if let view = PreviewView(rawValue: String(text.dropFirst(cookie.count + 1))) {
          return view
        }
      }
    }
    return .working
  }
}
