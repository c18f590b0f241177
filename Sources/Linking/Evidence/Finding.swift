/// What a name in a text turned out to be.
package struct Finding {
  package enum Outcome {
    /// - Parameters:
    ///   - mayLink: whether it may become a link; else it is counted alone.
    case entity(Int, EntityName, Grounds, mayLink: Bool)
    /// It may be any of these.
    case several([Int], EntityName)
    /// A longer designation, nearest to this weapon's.
    case unknownVariant(nearest: Int, EntityName)
    /// Another reader might take it for this entity.
    case passedOver(Int, EntityName, PassedOver)
  }

  /// In UTF-8 bytes of the text.
  package let range: Range<Int>
  package let outcome: Outcome
  /// Whether it has letters of another script that look like Latin ones.
  var hasLookalikes = false

  /// Whether an author hears of it.
  var isReported: Bool {
    if hasLookalikes { return true }
    return switch outcome {
    case .several, .unknownVariant: true
    case .entity, .passedOver: false
    }
  }
}
