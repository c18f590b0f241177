package import Markdown

/// A name in a note that was not taken for the entity that bears it.
package struct PassedOverName: Sendable {
  /// The entity's index in the registry.
  package let entity: Int
  package let name: EntityName
  package let reason: PassedOver
  /// As printed.
  package let surface: String
  package let position: SourcePosition
}
