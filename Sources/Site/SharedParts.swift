import Content

/// What many pages show alike, one value an index: each worked out before the first page where all pages
/// are rendered, or when a page asks for it where few are.
struct SharedParts<Part: Sendable>: Sendable {
  private let prepared: [Part]?
  private let make: @Sendable (Int) -> Part

  init(
    count: Int, isPrepared: Bool, _ make: @escaping @Sendable (Int) -> Part
  ) async {
    prepared = isPrepared ? await (0..<count).parallelMap(make) : nil
    self.make = make
  }

  subscript(index: Int) -> Part {
    guard let prepared else { return make(index) }
    return prepared[index]
  }
}
