package import Diagnostics

/// What the keys of a table may hold, as a JSON Schema of draft 7 (Wright and others, "JSON Schema: A
/// Media Type for Describing JSON Documents", 2018), the one that editors' YAML support speaks.
///
/// YAML's scalars are taken for what they are to such an editor (YAML 1.2: `2026` is a number, `NO` a
/// text), so that every value Dossier reads is sound, whatever it looks like.
package struct JSONSchema: Sendable {
  package let json: JSONText

  /// The schema of a file or front matter that holds these keys.
  package init(of table: FieldTable) {
    var json = Self.head(table.title)
    Self.addKeys(of: table, to: &json, types: ["object", "null"])
    Self.addDefinitions(of: table, to: &json)
    self.json = json
  }

  /// The schema of sources.yml: sources under their ids, or a list of them.
  package static let sources = JSONSchema(sourcesFile: ())

  private init(sourcesFile: Void) {
    var json = Self.head("Sources cited by more than one briefing, under their ids")
    var mapping = JSONText()
    mapping.add("type", ["object", "null"])
    mapping.add("additionalProperties", Self.reference(.source))
    json.add("anyOf", [mapping, Self.list(of: Self.namedSource)])
    var definitions = JSONText()
    definitions.add("source", Self.keys(of: .source))
    json.add("definitions", definitions)
    self.json = json
  }

  private static func head(_ title: String) -> JSONText {
    var json = JSONText()
    json.add("$schema", "http://json-schema.org/draft-07/schema#")
    json.add("title", title)
    return json
  }

  // MARK: Mappings

  private static func keys(of table: FieldTable) -> JSONText {
    var json = JSONText()
    json.add("title", table.title)
    addKeys(of: table, to: &json, types: ["object"])
    return json
  }

  private static func addKeys(of table: FieldTable, to json: inout JSONText, types: [String]) {
    json.add("type", types)
    let required = table.fields.filter(\.isRequired).map(\.name)
    if !required.isEmpty { json.add("required", required) }
    json.addKnown("anyOf", table.combinations.map(combination))
    var properties = JSONText()
    for field in table.fields { properties.add(field.name, schema(of: field)) }
    json.add("properties", properties)
    json.add("additionalProperties", table.allowsOthers)
  }

  private static func combination(_ combination: FieldTable.Combination) -> JSONText {
    var json = needing(combination.needed)
    var forbidden = JSONText()
    forbidden.add("anyOf", combination.forbidden.map { needing([$0]) })
    json.add("not", forbidden)
    return json
  }

  private static func needing(_ names: [String]) -> JSONText {
    var json = JSONText()
    json.add("required", names)
    return json
  }

  /// Every table that the keys of this one lead to, once.
  private static func addDefinitions(of table: FieldTable, to json: inout JSONText) {
    var found: [String: FieldTable] = [:]
    func visit(_ table: FieldTable) {
      for inner in table.fields.compactMap(\.shape.inner) where found[inner.name] == nil {
        found[inner.name] = inner
        visit(inner)
      }
    }
    visit(table)
    guard !found.isEmpty else { return }
    var definitions = JSONText()
    for (name, table) in found.sorted(by: { $0.key < $1.key }) {
      definitions.add(name, keys(of: table))
    }
    json.add("definitions", definitions)
  }

  // MARK: Values

  private static func schema(of field: Field) -> JSONText {
    var json = JSONText()
    json.add("description", field.meaning)
    if let standard = field.standard { addStandard(standard, to: &json) }
    let mayBeEmpty = field.mayBeEmpty && !field.isRequired
    switch field.shape {
    case .text:
      add(["string", "number", "boolean"], to: &json, mayBeEmpty)
      if field.isRequired { json.add("pattern", FieldPattern.visible) }
    case .pattern(let pattern, let numbers):
      add(["string"] + (numbers == nil ? [] : ["integer"]), to: &json, mayBeEmpty)
      json.add("pattern", pattern)
      if let numbers {
        json.add("minimum", numbers.lowerBound)
        json.add("maximum", numbers.upperBound)
      }
    case .moment:
      add(["string"], to: &json, mayBeEmpty)
      json.add("pattern", FieldPattern.moment)
    case .fuzzyDate:
      addFuzzyDate(to: &json, mayBeEmpty)
    case .flag:
      add(["boolean", "string"], to: &json, mayBeEmpty)
      json.add("pattern", "^(?:true|false)$")
    case .number:
      add(["number", "string"], to: &json, mayBeEmpty)
      json.add("minimum", 0)
      json.add("exclusiveMaximum", 1_000_000_000)
      json.add("pattern", FieldPattern.number)
    case .wholeNumber(let least):
      add(["integer", "string"], to: &json, mayBeEmpty)
      json.add("minimum", least)
      json.add("pattern", FieldPattern.digits)
    default:
      json.add("anyOf", choices(field.shape) + (mayBeEmpty ? [type(["null"])] : []))
    }
    if field.shape.isOneText { json.add("examples", [field.example]) }
    return json
  }

  /// What a value of a shape that has several faces may be.
  private static func choices(_ shape: Field.Shape) -> [JSONText] {
    switch shape {
    case .word(let words): return [vocabulary(words)]
    case .marking:
      var anyCase = type(["string"])
      anyCase.add("pattern", FieldPattern.marking)
      return [
        vocabulary(TLP.allCases.map { Field.Word(text: $0.rawValue, meaning: nil) }), anyCase,
      ]
    case .texts(let pattern):
      // Numbers are texts like others, but none that begins with a slash.
      var one = type(pattern == nil ? ["string", "number", "boolean"] : ["string"])
      one.add("pattern", pattern ?? FieldPattern.visible)
      return [one, list(of: one)]
    case .fuzzyDates:
      var one = JSONText()
      addFuzzyDate(to: &one, false)
      return [one, list(of: one)]
    case .quantity:
      var number = type(["integer", "string"])
      number.add("minimum", 0)
      number.add("pattern", FieldPattern.quantity)
      return [number, reference(.bounds)]
    case .mapping(let table): return [reference(table)]
    case .mappings(let table): return [reference(table), list(of: reference(table))]
    case .sources:
      var id = type(["string", "number", "boolean"])
      id.add("pattern", FieldPattern.visible)
      var either = JSONText()
      either.add("anyOf", [id, namedSource])
      return [either, list(of: either)]
    case .named(let table):
      var names = JSONText()
      names.add("pattern", FieldPattern.kind)
      var mapping = type(["object"])
      mapping.add("propertyNames", names)
      mapping.add("additionalProperties", reference(table))
      return [mapping]
    default: return []
    }
  }

  private static func addFuzzyDate(to json: inout JSONText, _ mayBeEmpty: Bool) {
    // A year alone is a number to YAML.
    add(["string", "integer"], to: &json, mayBeEmpty)
    json.add("minimum", 1000)
    json.add("maximum", 9999)
    json.add("pattern", FieldPattern.fuzzyDate)
  }

  private static func addStandard(_ standard: String, to json: inout JSONText) {
    if let number = Int(standard) {
      json.add("default", number)
    } else if ["true", "false"].contains(standard) {
      json.add("default", standard == "true")
    } else {
      json.add("default", standard)
    }
  }

  private static func vocabulary(_ words: [Field.Word]) -> JSONText {
    var json = JSONText()
    json.add("enum", words.map(\.text))
    if words.contains(where: { $0.meaning != nil }) {
      json.add("enumDescriptions", words.map { $0.meaning ?? $0.text })
    }
    return json
  }

  /// A source in a list, which says its id itself.
  private static var namedSource: JSONText {
    var json = JSONText()
    json.add("allOf", [reference(.source), needing(["id"])])
    return json
  }

  private static func reference(_ table: FieldTable) -> JSONText {
    var json = JSONText()
    json.add("$ref", "#/definitions/\(table.name)")
    return json
  }

  private static func list(of item: JSONText) -> JSONText {
    var json = type(["array"])
    json.add("items", item)
    return json
  }

  private static func type(_ names: [String]) -> JSONText {
    var json = JSONText()
    json.add("type", names)
    return json
  }

  private static func add(_ types: [String], to json: inout JSONText, _ mayBeEmpty: Bool) {
    json.add("type", types + (mayBeEmpty ? ["null"] : []))
  }
}

extension Field.Shape {
  /// Whether its example is one text as it stands.
  fileprivate var isOneText: Bool {
    switch self {
    case .text, .pattern(_, numbers: nil), .moment, .fuzzyDate: true
    default: false
    }
  }
}
