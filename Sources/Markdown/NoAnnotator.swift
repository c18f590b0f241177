/// Leaves every text as it is.
package struct NoAnnotator: BlockAnnotator {
  package init() {}

  package mutating func destination(
    for url: String, kind: LinkKind, position: () -> SourcePosition
  ) -> Destination {
    .unchanged
  }

  package mutating func annotations(for block: borrowing TextBlock) -> [Annotation] { [] }
}
