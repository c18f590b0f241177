/// What texts of a shape look like, as regular expressions that ECMA-262, Python and Swift read alike.
///
/// They say what a pattern can: that February of some year has no 29th, or that the end of a span
/// lies before its beginning, is left to the reader of the value.
enum FieldPattern {
  static let visible = #"\S"#
  static let digits = "^[0-9]+$"
  static let number = #"^(?:[0-9]+\.?[0-9]*|\.[0-9]+)$"#
  static let quantity = #"^(?:[0-9]+|\.\.)$"#
  static let webAddress = #"^[Hh][Tt][Tt][Pp][Ss]?://[^\u0000-\u0020]+$"#
  /// BCP 47, by its shape.
  static let language = "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$"
  static let wikidata = "^Q[0-9]+$"
  static let redirect = #"^/(?!(?:.*/)?\.\.(?:/|$))"#
  static let timezone = "^(?:UTC|[A-Z][A-Za-z]*(?:/[A-Za-z0-9_+-]+)+)$"
  static let baseURL =
    #"^[Hh][Tt][Tt][Pp][Ss]?://[A-Za-z0-9.:\[\]-]+"#
    + #"(?:/(?!\.\.(?:/|$))[^\u0000-\u0020"<>\\^`{|}?#/]+)*/*$"#
  static let grade = "^[A-F]?[1-6]$"
  /// In lower case, with letters, digits and hyphens.
  static let kind = #"^[^\u0000-\u002C./:-\u0060{-\u00BF]+$"#

  private static let clock = "(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\\.[0-9]+)?)?"
  private static let offset = " *(?:[Zz]|[+-](?:[01][0-9]|2[0-3])(?::?[0-5][0-9])?)?"
  private static let monthAndDay =
    "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    + "|02-(?:0[1-9]|[12][0-9]))"
  private static let time = "[0-9]{4}-\(monthAndDay)(?:(?:[Tt]| +)\(clock)\(offset))?"

  /// `2025-08-11`, `2025-08-11 12:00:00 +0200`
  static let moment = "^\(time)$"

  /// `2016`, `2016-04`, `201X`, `2016-21`
  private static let fuzzyDay =
    "(?:[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)"
    + "(?:-(?:0[1-9]|1[0-2]|XX|2[1-4])|-\(monthAndDay)|-(?:0[1-9]|1[0-2]|XX)-XX"
    + "|-XX-(?:0[1-9]|[12][0-9]|3[01]))?"
  private static let fuzzyEnd =
    "(?:\(fuzzyDay)|[0-9]{4}-\(monthAndDay)T\(clock)\(offset))[?~%]?"

  /// EDTF level 1: a date, a span of which one end may be open, or `..`
  static let fuzzyDate =
    #"^(?:\.\.|\#(fuzzyEnd)(?:/(?:\#(fuzzyEnd)|\.\.)?)?|(?:\.\.)?/\#(fuzzyEnd))$"#

  /// A code of so many letters.
  static func letters(_ count: Int) -> String { "^[A-Za-z]{\(count)}$" }

  /// A marking as `TLP(marking:)` reads it: `AMBER`, `amber`, `TLP:AMBER`.
  static let marking =
    "^(?:[Tt][Ll][Pp]:)?(?:"
    + TLP.allCases.map { inAnyCase($0.rawValue) }.joined(separator: "|") + ")$"

  private static func inAnyCase(_ word: String) -> String {
    word.map { $0.isLetter ? "[\($0)\($0.lowercased())]" : "[\($0)]" }.joined()
  }
}
