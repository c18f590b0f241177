import Diagnostics

/// Reads a template's tags as swift-mustache does, and keeps the place of each, which that does not
/// show. Every fault is found, not the first alone.
struct TemplateScan: Sendable {
  private(set) var nodes: [TemplateNode] = []
  private(set) var faults: [TemplateFault] = []

  /// How deep sections may lie in one another: far beyond any use, and what reading and rendering,
  /// which call themselves, can bear.
  private static let deepest = 100

  /// What is open at a place of the text.
  private struct Opening {
    enum Kind {
      case section(TemplateName, isInverted: Bool)
      case parent(String)
      case block(String)
      /// Its tag is faulty, and what it holds is passed over.
      case faulty
    }

    let kind: Kind
    /// The name that its end repeats.
    let name: String
    let place: TemplatePlace
    /// Those in force before it, and again after it.
    let delimiters: TemplateTag.Delimiters
    var nodes: [TemplateNode] = []
  }

  /// - Parameter text: with LF at the ends of lines.
  init(_ text: String) {
    var cursor = TemplateCursor(text)
    var delimiters = TemplateTag.Delimiters()
    var openings: [Opening] = []
    while true {
      cursor.skip(to: delimiters.start)
      let place = cursor.place
      guard cursor.take(delimiters.start) else { break }
      let mayOpen = cursor.current
      let tag: TemplateTag
      do throws(TemplateFault) {
        tag = try TemplateTag.read(&cursor, delimiters, at: place)
      } catch {
        faults.append(error)
        if let mayOpen, ["#", "^", "<", "$"].contains(mayOpen) {
          let opening = Opening(kind: .faulty, name: "", place: place, delimiters: delimiters)
          openings.append(opening)
        }
        continue
      }
      func open(_ kind: Opening.Kind, _ name: String) {
        openings.append(Opening(kind: kind, name: name, place: place, delimiters: delimiters))
      }
      switch tag {
      case .comment: continue
      case .delimiters(let new): delimiters = new
      case .value(let name, let isRaw): add(.value(name, isRaw: isRaw), at: place, to: &openings)
      case .partial(let name): add(.partial(name, place), at: place, to: &openings)
      case .section(let name, let isInverted):
        open(.section(name, isInverted: isInverted), name.text)
      case .parent(let name): open(.parent(name), name)
      case .block(let name): open(.block(name), name)
      case .end(let name): end(name, at: place, &openings, &delimiters)
      }
      if openings.count > Self.deepest {
        faults.append(
          TemplateFault(place, "more than \(Self.deepest) sections lie in one another here"))
        return
      }
    }
    if cursor.mayEnd(within: delimiters.start) {
      faults.append(
        TemplateFault(
          cursor.place, "the template ends like the beginning of a tag",
          suggestion: "end it with an empty line"))
    }
    while let opening = openings.popLast() { leaveOpen(opening, &openings) }
  }

  /// Puts a node where it belongs.
  private mutating func add(
    _ node: TemplateNode, at place: TemplatePlace, to openings: inout [Opening]
  ) {
    guard let last = openings.indices.last else {
      nodes.append(node)
      return
    }
    if case .parent(let name) = openings[last].kind {
      guard case .block = node else {
        faults.append(
          TemplateFault(place, "only {{$…}} blocks may stand in {{<\(name)}}"))
        return
      }
    }
    openings[last].nodes.append(node)
  }

  private mutating func end(
    _ name: String, at place: TemplatePlace, _ openings: inout [Opening],
    _ delimiters: inout TemplateTag.Delimiters
  ) {
    guard let last = openings.last else {
      faults.append(TemplateFault(place, "{{/\(name)}} ends nothing"))
      return
    }
    if let match = openings.lastIndex(where: { $0.name == name }) {
      while openings.count > match + 1, let inner = openings.popLast() {
        leaveOpen(inner, &openings)
      }
    } else if case .faulty = last.kind {
      // It ends what could not be read.
    } else {
      let isSlip = !NearestName.candidates(for: name, among: [last.name]).isEmpty
      faults.append(
        TemplateFault(
          place,
          "{{/\(name)}} ends nothing; what is open is \"\(last.name)\", "
            + "of line \(last.place.line)",
          suggestion: isSlip ? "did you mean {{/\(last.name)}}?" : nil))
      guard isSlip else { return }
    }
    guard let opening = openings.popLast() else { return }
    delimiters = opening.delimiters
    close(opening, &openings)
  }

  private mutating func leaveOpen(_ opening: Opening, _ openings: inout [Opening]) {
    if case .faulty = opening.kind { return }
    faults.append(
      TemplateFault(
        opening.place, "\"\(opening.name)\" is not ended",
        suggestion: "{{/\(opening.name)}} is missing"))
    close(opening, &openings)
  }

  private mutating func close(_ opening: Opening, _ openings: inout [Opening]) {
    let place = opening.place
    func block(_ name: String) -> TemplateNode.Block {
      TemplateNode.Block(name: name, place: place, nodes: opening.nodes)
    }
    switch opening.kind {
    case .faulty: return
    case .section(let name, let isInverted):
      let node: TemplateNode =
        isInverted ? .inverted(name, opening.nodes) : .section(name, opening.nodes)
      add(node, at: place, to: &openings)
    case .block(let name): add(.block(block(name)), at: place, to: &openings)
    case .parent(let name):
      let blocks = opening.nodes.compactMap { node in
        if case .block(let block) = node { block } else { nil }
      }
      add(.parent(name, place, blocks), at: place, to: &openings)
    }
  }
}
