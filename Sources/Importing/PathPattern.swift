/// A pattern of paths that matches at least what the other program's would: where its exact meaning is
/// not worth knowing, it matches more. Case does not count.
struct PathPattern: Sendable {
  enum Piece: Sendable, Equatable {
    case scalar(Unicode.Scalar)
    case one
    case any
  }

  private let pieces: [Piece]

  init(_ pieces: [Piece]) {
    self.pieces = pieces
  }

  /// Every path.
  static let everything = PathPattern([.any])

  /// How many patterns alternatives may become before everything is taken to match.
  static let limit = 64

  /// The patterns of a glob: `*`, `**`, `?`, `[…]`, `{a,b}`. A star matches slashes, too.
  static func globs(_ glob: String) -> [PathPattern] {
    var waiting = [glob]
    var done: [PathPattern] = []
    while let next = waiting.popLast() {
      guard waiting.count + done.count < limit else { return [everything] }
      if let open = next.firstIndex(of: "{") {
        let inner = next[next.index(after: open)...].prefix { $0 != "}" }
        guard inner.endIndex < next.endIndex, !inner.contains("{") else { return [everything] }
        let tail = next[next.index(after: inner.endIndex)...]
        waiting += inner.split(separator: ",", omittingEmptySubsequences: false).map {
          String(next[..<open]) + $0 + tail
        }
      } else {
        done.append(PathPattern(glob: next))
        // Between slashes two stars may stand for nothing.
        if next.contains("**/") { done.append(PathPattern(glob: next.replacing("**/", with: ""))) }
      }
    }
    return done
  }

  private init(glob: String) {
    var pieces: [Piece] = []
    var scalars = Array(glob.lowercased().unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "*": if pieces.last != .any { pieces.append(.any) }
      case "?": pieces.append(.one)
      case "[":
        guard let close = scalars.dropFirst().firstIndex(of: "]") else {
          pieces.append(.scalar(scalar))
          continue
        }
        scalars = scalars[(close + 1)...]
        pieces.append(.one)
      case "\\": if let next = scalars.popFirst() { pieces.append(.scalar(next)) }
      default: pieces.append(.scalar(scalar))
      }
    }
    self.pieces = pieces
  }

  func matches(_ path: String) -> Bool {
    let scalars = Array(path.lowercased().unicodeScalars)
    var index = 0
    var piece = 0
    // Only the last star need ever take more.
    var retry: (piece: Int, index: Int)?
    while index < scalars.count {
      if piece < pieces.count, pieces[piece] == .any {
        piece += 1
        retry = (piece, index)
      } else if piece < pieces.count,
        pieces[piece] == .one || pieces[piece] == .scalar(scalars[index])
      {
        piece += 1
        index += 1
      } else if let last = retry {
        retry = (last.piece, last.index + 1)
        (piece, index) = (last.piece, last.index + 1)
      } else {
        return false
      }
    }
    return pieces[piece...].allSatisfy { $0 == .any }
  }
}
