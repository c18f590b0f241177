import Foundation

/// A JSON document.
enum JSONDocument: Decodable, Equatable {
  case null
  case boolean(Bool)
  case number(Double)
  case string(String)
  case array([JSONDocument])
  case object([String: JSONDocument])

  init(_ text: String) throws {
    self = try JSONDecoder().decode(JSONDocument.self, from: Data(text.utf8))
  }

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let boolean = try? value.decode(Bool.self) {
      self = .boolean(boolean)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let string = try? value.decode(String.self) {
      self = .string(string)
    } else if let array = try? value.decode([JSONDocument].self) {
      self = .array(array)
    } else {
      self = .object(try value.decode([String: JSONDocument].self))
    }
  }

  subscript(name: String) -> JSONDocument? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  var members: [String: JSONDocument] {
    if case .object(let members) = self { members } else { [:] }
  }

  var items: [JSONDocument] {
    if case .array(let items) = self { items } else { [] }
  }

  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  var double: Double? {
    if case .number(let number) = self { number } else { nil }
  }
}

/// Holds a document against a JSON Schema of draft 7, as far as Dossier's schemas use it. A keyword
/// that it does not know is a fault of the schema, so that nothing is passed over in silence.
struct SchemaValidator {
  struct UnknownKeyword: Error { let name: String }

  let root: JSONDocument

  func accepts(_ value: JSONDocument) throws -> Bool { try accepts(value, root) }

  private func accepts(_ value: JSONDocument, _ schema: JSONDocument) throws -> Bool {
    if case .boolean(let isAllowed) = schema { return isAllowed }
    for (keyword, wanted) in schema.members where try !holds(keyword, wanted, value, in: schema) {
      return false
    }
    return true
  }

  private func holds(
    _ keyword: String, _ wanted: JSONDocument, _ value: JSONDocument, in schema: JSONDocument
  ) throws -> Bool {
    switch keyword {
    case "$schema", "title", "description", "default", "examples", "definitions",
      "enumDescriptions":
      return true
    case "type":
      let types = wanted.items
      return types.contains { $0.text.map { isOfType(value, $0) } ?? false }
    case "enum": return wanted.items.contains(value)
    case "pattern":
      guard let text = value.text, let pattern = wanted.text else { return true }
      let expression = try NSRegularExpression(pattern: pattern)
      let range = NSRange(text.startIndex..., in: text)
      return expression.firstMatch(in: text, range: range) != nil
    case "minimum": return value.double.map { $0 >= (wanted.double ?? 0) } ?? true
    case "maximum": return value.double.map { $0 <= (wanted.double ?? 0) } ?? true
    case "exclusiveMaximum": return value.double.map { $0 < (wanted.double ?? 0) } ?? true
    case "required":
      guard case .object(let members) = value else { return true }
      return wanted.items.allSatisfy { $0.text.map { members[$0] != nil } ?? false }
    case "properties":
      return try value.members.allSatisfy { name, member in
        try wanted[name].map { try accepts(member, $0) } ?? true
      }
    case "additionalProperties":
      let others = value.members.filter { schema["properties"]?[$0.key] == nil }
      return try others.values.allSatisfy { try accepts($0, wanted) }
    case "propertyNames":
      return try value.members.keys.allSatisfy { try accepts(.string($0), wanted) }
    case "items": return try value.items.allSatisfy { try accepts($0, wanted) }
    case "anyOf": return try wanted.items.contains { try accepts(value, $0) }
    case "allOf": return try wanted.items.allSatisfy { try accepts(value, $0) }
    case "not": return try !accepts(value, wanted)
    case "$ref":
      let name = wanted.text.map { String($0.dropFirst("#/definitions/".count)) } ?? ""
      guard let target = root["definitions"]?[name] else { throw UnknownKeyword(name: name) }
      return try accepts(value, target)
    default: throw UnknownKeyword(name: keyword)
    }
  }

  private func isOfType(_ value: JSONDocument, _ type: String) -> Bool {
    switch (value, type) {
    case (.null, "null"), (.boolean, "boolean"), (.number, "number"), (.string, "string"),
      (.array, "array"), (.object, "object"):
      true
    case (.number(let number), "integer"): number == number.rounded()
    default: false
    }
  }
}
