import Diagnostics
import Testing

/// ICD 203's terms in the text of a judgement.
struct JudgementTermTests {
  private static let place = "3:11: warning: "
  private static let confidence =
    place + "likelihood and confidence stand in one sentence [key_judgements]; "
    + "ICD 203 keeps them apart: give each a sentence of its own"

  private func faults(_ text: String) async -> [String] {
    await manuscript([
      "content/briefings/x.md": note("key_judgements:\n  - text: \"\(text)\"")
    ]).faults
  }

  @Test(arguments: [
    "We judge with high confidence that rain is likely.",
    "With moderate confidence: it will almost certainly rain.",
    "With low confidence, rain is almost certain.",
    "Rain is likely, the U.S. service says with high confidence.",
    "Our confidence is high that 12.5 mm of rain are improbable.",
    "There is a *remote* chance of rain, and our confidence in that is low.",
  ])
  func aLikelihoodAndAConfidenceInOneSentenceAreAWarning(text: String) async {
    #expect(await faults(text) == [Self.confidence])
  }

  @Test(arguments: [
    "It is likely that it rains. Our confidence is high.", "It will rain.",
    "A vote of confidence is likely.", "Confidence-building measures are unlikely to help.",
    "They are likely to fly it by remote control, with no confidence in its radio.",
    "Rain is likely [@high-confidence].", "Our confidence is high in a remote base.",
  ])
  func oneOfTheTwoInASentenceIsNone(text: String) async {
    #expect(await faults(text) == [])
  }

  @Test(arguments: [
    ("Rain is likely and snow improbable.", "likely", "improbable"),
    ("Rain is very unlikely. Snow is highly probable.", "very unlikely", "highly probable"),
    (
      "It will almost certainly rain; hail has a remote chance.", "almost certainly",
      "remote chance"
    ),
    ("Probably rain, at roughly even\\nchance.", "roughly even chance", "probably"),
  ])
  func termsOfBothRowsInOneJudgementAreAWarning(
    text: String, first: String, second: String
  ) async {
    #expect(
      await faults(text) == [
        Self.place + "\"\(first)\" and \"\(second)\" are of two rows of ICD 203's terms of "
          + "likelihood [key_judgements]; keep to the terms of one row"
      ])
  }

  @Test(arguments: [
    "Rain is likely and snow very unlikely.", "Rain is probable and snow highly improbable.",
    "Rain is likely at the remote station.",
  ])
  func termsOfOneRowAreNone(text: String) async {
    #expect(await faults(text) == [])
  }
}
