import Diagnostics
import Markdown

/// A judgement with the words of estimative probability and confidence that ICD 203 (Office of the
/// Director of National Intelligence, "Analytic Standards", 2015) keeps apart.
package struct KeyJudgement: Sendable, Hashable {
  package enum Likelihood: String, Sendable, Hashable, CaseIterable {
    case almostNoChance = "almost-no-chance"
    case veryUnlikely = "very-unlikely"
    case unlikely
    case roughlyEven = "roughly-even"
    case likely
    case veryLikely = "very-likely"
    case almostCertain = "almost-certain"
  }

  package enum Confidence: String, Sendable, Hashable, CaseIterable {
    case low, moderate, high
  }

  /// Markdown.
  package let text: Located<String>
  package let likelihood: Likelihood?
  package let confidence: Confidence?
  /// Ids of the claims it rests on.
  package let basis: [Located<String>]

  static func read(_ reader: inout FieldReader) -> KeyJudgement? {
    let text = reader.prose("text")
    let likelihood = reader.word("likelihood", of: Likelihood.self, called: "likelihood")
    let confidence = reader.word("confidence", of: Confidence.self, called: "confidence")
    let basis = reader.texts("basis")
    _ = reader.extra()
    guard let text else {
      reader.error("a judgement needs a text", at: reader.place, key: "text")
      return nil
    }
    let place = reader.node("text")?.place ?? text.place
    let terms = EstimativeTerms(BracketToken.visibleText(of: text.value))
    if terms.mixesLikelihoodAndConfidence {
      reader.warning(
        "likelihood and confidence stand in one sentence", at: place, key: "key_judgements",
        fix: "ICD 203 keeps them apart: give each a sentence of its own")
    }
    if let (one, other) = terms.mixedRows {
      reader.warning(
        "\"\(one)\" and \"\(other)\" are of two rows of ICD 203's terms of likelihood", at: place,
        key: "key_judgements", fix: "keep to the terms of one row")
    }
    return KeyJudgement(
      text: text, likelihood: likelihood?.value, confidence: confidence?.value, basis: basis)
  }
}
