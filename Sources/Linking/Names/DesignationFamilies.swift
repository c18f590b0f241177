/// The registered designations of weapons by what variants have in common (`t72`), for the nearest
/// relative of one that is not registered.
struct DesignationFamilies: Sendable {
  private var families: [String: [(entity: Int, text: String)]] = [:]

  /// - Parameter names: of all entities; weapons' alone take variants.
  init(_ names: [(entity: Int, name: EntityName)]) {
    for (entity, name) in names where name.takesVariants {
      families[Designation.family(of: name.text), default: []].append((entity, name.text))
    }
  }

  /// The weapon whose designation is most like one that begins with a name of `relative`.
  ///
  /// - Parameter name: how the relative is registered.
  func nearest(to designation: String, relative: Int, name: String) -> Int {
    let family = families[Designation.family(of: name)] ?? []
    // Few designations are of one family; where many are, the relative is near enough.
    guard family.count <= 50 else { return relative }
    let key = Self.lettersAndDigits(of: designation)
    func likeness(_ entry: (entity: Int, text: String)) -> (Int, Int) {
      let shared = zip(key, Self.lettersAndDigits(of: entry.text)).prefix { $0 == $1 }.count
      return (shared, -entry.text.count)
    }
    return family.max { likeness($0) < likeness($1) }?.entity ?? relative
  }

  /// `S-300 PMU1` and `S-300PMU1` are written alike.
  private static func lettersAndDigits(of text: String) -> String {
    NameFolding.folded(text).filter { $0.isLetter || $0.isNumber }
  }
}
