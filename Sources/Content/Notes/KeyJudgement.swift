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
    if sentences(of: text.value).contains(where: mixesTerms) {
      reader.warning(
        "likelihood and confidence stand in one sentence",
        at: reader.node("text")?.place ?? text.place, key: "key_judgements",
        fix: "ICD 203 keeps them apart: give each a sentence of its own")
    }
    return KeyJudgement(
      text: text, likelihood: likelihood?.value, confidence: confidence?.value, basis: basis)
  }

  private static func sentences(of text: String) -> [String] {
    text.lowercased().split(whereSeparator: { ".!?".contains($0) }).map(String.init)
  }

  private static func mixesTerms(_ sentence: String) -> Bool {
    let likelihoods = [
      "likely", "unlikely", "probable", "probably", "improbable", "almost certain",
      "nearly certain",
      "roughly even", "almost no chance", "remote chance", "even chance",
    ]
    return sentence.contains("confidence") && likelihoods.contains { sentence.contains($0) }
  }
}
