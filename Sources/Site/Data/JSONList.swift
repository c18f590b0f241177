/// JSON objects, one a line, so that a change of one is a change of one line.
enum JSONList {
  /// The objects without anything around them: JSON Lines.
  ///
  /// - Parameter objects: JSON texts.
  static func lines(_ objects: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(objects.reduce(0) { $0 + $1.utf8.count + 1 })
    for object in objects {
      bytes.append(contentsOf: object.utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// An array of the objects.
  ///
  /// - Parameter objects: JSON texts.
  static func bytes(_ objects: [String]) -> [UInt8] {
    var bytes = Array("[".utf8)
    bytes.reserveCapacity(objects.reduce(8) { $0 + $1.utf8.count + 2 })
    for (index, object) in objects.enumerated() {
      bytes += Array((index == 0 ? "\n" : ",\n").utf8)
      bytes.append(contentsOf: object.utf8)
    }
    bytes += Array("\n]\n".utf8)
    return bytes
  }
}
