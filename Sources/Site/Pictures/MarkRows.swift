/// Puts marks that stand close to each other into rows, so that none hides another: each into the
/// row whose last mark is the furthest behind.
struct MarkRows {
  /// How far two marks of one row are apart at least.
  private let distance: Double
  /// The last place of each row in use, from the furthest behind on, as a queue from `next`.
  private var queue: [(place: Double, row: Int)] = []
  private var next = 0
  private var latest = -Double.infinity
  /// Rows in use so far.
  private(set) var count = 0

  init(distance: Double) {
    self.distance = distance
  }

  /// The row of a mark; marks come in the order of their places.
  mutating func row(at place: Double) -> Int {
    if place >= latest + distance {
      queue = []
      next = 0
    }
    latest = place
    let row: Int
    if next < queue.count, queue[next].place + distance <= place {
      row = queue[next].row
      next += 1
    } else {
      row = queue.count - next
    }
    queue.append((place, row))
    count = max(count, row + 1)
    return row
  }
}
