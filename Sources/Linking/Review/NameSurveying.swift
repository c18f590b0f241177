import Content
import Markdown

/// Where a note's blocks and titles are shown to its survey of names, if it has one.
extension NoteLinker {
  mutating func survey(
    _ text: CleanText, recognised findings: [Finding], in block: borrowing TextBlock,
    isHeading: Bool
  ) {
    guard var survey = nameSurvey else { return }
    nameSurvey = nil
    survey.read(
      NameSurvey.Passage(
        text: text.bytes, prose: text.prose, recognised: recognised(findings), isHeading: isHeading)
    ) { placeInFile(block.position(of: text.original($0))) }
    nameSurvey = survey
  }

  mutating func survey(title: [UInt8], recognised findings: [Finding], at place: SourcePosition) {
    guard var survey = nameSurvey else { return }
    survey.read(
      NameSurvey.Passage(
        text: title, prose: [0..<title.count], recognised: recognised(findings), isHeading: true)
    ) { offset in
      SourcePosition(
        line: place.line,
        column: place.column + title[..<offset].codePoints)
    }
    nameSurvey = survey
  }

  private func recognised(_ findings: [Finding]) -> [NameSurvey.Recognised] {
    findings.compactMap { finding in
      switch finding.outcome {
      case .entity(let entity, _, _, _), .passedOver(let entity, _, .place):
        return NameSurvey.Recognised(
          finding.range, isCountry: book.registry.entities[entity].kind == .country)
      case .several(let entities, _):
        return NameSurvey.Recognised(
          finding.range,
          isCountry: entities.allSatisfy { book.registry.entities[$0].kind == .country })
      case .unknownVariant, .passedOver(_, _, .phrase), .passedOver(_, _, .metonymsOff):
        return NameSurvey.Recognised(finding.range, isCountry: false)
      case .passedOver:
        return nil
      }
    }
  }
}
