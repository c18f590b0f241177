/// What swift-mustache's transforms do: `{{uppercased(title)}}`.
enum TemplateTransform {
  /// What the transforms that ask for the place in a list give: `{{#last()}}…{{/last()}}`.
  static let ofPlace: [String: TemplateVariable.Kind] = [
    "first": .flag, "last": .flag, "even": .flag, "odd": .flag, "index": .number,
  ]

  /// The transforms of a kind, each with the kind that it gives. Of markup and addresses nothing is
  /// changed, since it might no longer be any.
  static func known(of kind: TemplateVariable.Kind) -> [String: TemplateVariable.Kind] {
    switch kind {
    case .text:
      [
        "empty": .flag, "capitalized": .text, "lowercased": .text, "uppercased": .text,
        "reversed": .text,
      ]
    case .html, .address, .url: ["empty": .flag]
    case .number:
      [
        "equalzero": .flag, "even": .flag, "odd": .flag, "plusone": .number, "minusone": .number,
      ]
    case .list(let parts):
      [
        "empty": .flag, "count": .number, "first": .group(parts), "last": .group(parts),
        "reversed": kind,
      ]
    case .texts:
      [
        "empty": .flag, "count": .number, "first": .text, "last": .text, "reversed": .texts,
        "sorted": .texts,
      ]
    case .flag, .group, .insertion, .open: [:]
    }
  }
}
