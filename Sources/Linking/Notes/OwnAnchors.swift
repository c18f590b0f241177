import Content
import Markdown

extension NoteLinker {
  /// Whether an id may be that of a source in the list below the text, of a place that cites one, or
  /// of the sentence that states a claim.
  func isTaken(id: String) -> Bool {
    let parts = id.split(separator: "-", maxSplits: 1)
    guard parts.count == 2 else { return false }
    switch parts[0] {
    case "claim": return book.claims.contains(String(parts[1]))
    case "source": return UInt(parts[1]) != nil
    case "cite":
      let numbers = parts[1].split(separator: "-")
      return numbers.count == 2 && numbers.allSatisfy { UInt($0) != nil }
    default: return false
    }
  }
}
