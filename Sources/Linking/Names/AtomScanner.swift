/// What stands between two atoms.
enum Gap: UInt8, Sendable {
  /// Nothing: letters meet digits.
  case none
  /// White space, no-break spaces and one line break included.
  case space
  case hyphen
  case apostrophe
  case period
  /// `St. Lucia`
  case periodSpace
  case ampersand
  case other

  /// Whether a gap in a text does for this one in a name.
  func allows(_ found: Gap, betweenLettersAndDigits: Bool) -> Bool {
    if betweenLettersAndDigits, self == .none || self == .hyphen || self == .space {
      return found == .none || found == .hyphen || found == .space
    }
    return switch self {
    case .hyphen: found == .hyphen || found == .space
    case .periodSpace: found == .periodSpace || found == .space
    default: found == self
    }
  }
}

/// A run of letters or of digits: what names and texts are compared by.
struct Atom {
  var start: Int32
  var end: Int32
  /// The atom's number in the matcher's table; -1 where no name holds it.
  var id: Int32
  /// What stands before it.
  var gap: Gap
  var isDigits: Bool
  /// Whether it is a name's only by letters that look like Latin ones (`Homoglyphs`).
  var isLookalike = false
}

/// Takes UTF-8 text apart into atoms, lower-cased for comparison, in one pass.
struct AtomScanner {
  private(set) var atoms: [Atom] = []
  private var folded: [UInt8] = []

  /// - Parameter identify: gives an atom's number for its lower-case UTF-8 bytes and their hash.
  mutating func scan(
    _ text: UnsafeBufferPointer<UInt8>,
    identify: (_ folded: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int32
  ) {
    atoms.removeAll(keepingCapacity: true)
    var index = 0
    var gap = GapReader()
    while index < text.count {
      // Most gaps are one space.
      if text[index] == 0x20, gap.isEmpty {
        gap.addSpace()
        index += 1
        continue
      }
      let kind = AtomScanner.kind(at: index, in: text)
      switch kind.kind {
      case .other:
        gap.add(text, at: index, length: kind.length)
        index += kind.length
      case .letter, .digit:
        let start = index
        let isDigits = kind.kind == .digit
        var hash = AtomHash()
        while index < text.count, AtomScanner.isASCII(text[index], digit: isDigits) {
          // Digits have the bit already.
          hash.add(text[index] | 0x20)
          index += 1
        }
        let asciiEnd = index
        while index < text.count, AtomScanner.continues(isDigits: isDigits, at: index, in: text) {
          index += AtomScanner.kind(at: index, in: text).length
        }
        let range = UnsafeBufferPointer(rebasing: text[start..<index])
        var atom = Atom(
          start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: index), id: -1,
          gap: gap.value, isDigits: isDigits)
        if asciiEnd == index {
          atom.id = identify(range, hash.value)
        } else {
          identifyForeign(range, &atom, identify)
        }
        atoms.append(atom)
        gap = GapReader()
      }
    }
  }

  private mutating func identifyForeign(
    _ range: UnsafeBufferPointer<UInt8>, _ atom: inout Atom,
    _ identify: (UnsafeBufferPointer<UInt8>, UInt64) -> Int32
  ) {
    folded.removeAll(keepingCapacity: true)
    let script = EverydayLetters.fold(range, into: &folded)
    if let script {
      atom.id = number(identify)
      guard atom.id < 0, script == .others else { return }
    }
    let word = String(decoding: range, as: UTF8.self)
    if script == nil { atom.id = number(of: NameFolding.folded(word), identify) }
    // By the letters as printed: a Cyrillic Т looks like a T, a small т like nothing Latin.
    if atom.id < 0, let reading = Homoglyphs.latinReading(of: word) {
      atom.id = number(of: NameFolding.folded(reading), identify)
      atom.isLookalike = atom.id >= 0
    }
  }

  private mutating func number(
    of word: String, _ identify: (UnsafeBufferPointer<UInt8>, UInt64) -> Int32
  ) -> Int32 {
    folded.removeAll(keepingCapacity: true)
    folded.append(contentsOf: word.utf8)
    return number(identify)
  }

  /// The number of the folded word.
  private func number(_ identify: (UnsafeBufferPointer<UInt8>, UInt64) -> Int32) -> Int32 {
    var hash = AtomHash()
    for byte in folded { hash.add(byte) }
    return folded.withUnsafeBufferPointer { identify($0, hash.value) }
  }

  // MARK: Characters

  enum Kind {
    case letter, digit, other
  }

  private static func kind(
    at index: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> (kind: Kind, length: Int) {
    let byte = text[index]
    if byte < 0x80 {
      if (byte | 0x20) &- 0x61 < 26 { return (.letter, 1) }
      if byte &- 0x30 < 10 { return (.digit, 1) }
      return (.other, 1)
    }
    let (scalar, length) = decode(at: index, in: text)
    switch scalar.value {
    case 0x2BC, 0x2000...0x206F: return (.other, length)
    // Properties take time, and these are most letters of most texts.
    case _ where EverydayLetters.contains(scalar.value): return (.letter, length)
    default: break
    }
    let properties = scalar.properties
    if properties.isAlphabetic { return (.letter, length) }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return (.letter, length)
    case .decimalNumber: return (.digit, length)
    default: return (.other, length)
    }
  }

  private static func isASCII(_ byte: UInt8, digit: Bool) -> Bool {
    digit ? byte &- 0x30 < 10 : (byte | 0x20) &- 0x61 < 26
  }

  private static func continues(
    isDigits: Bool, at index: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let kind = kind(at: index, in: text).kind
    return isDigits ? kind == .digit : kind == .letter
  }

  /// The scalar that begins at a byte of well-formed UTF-8.
  static func decode(
    at index: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> (scalar: Unicode.Scalar, length: Int) {
    let byte = UInt32(text[index])
    func next(_ offset: Int) -> UInt32 {
      index + offset < text.count ? UInt32(text[index + offset] & 0x3F) : 0
    }
    let value: UInt32
    let length: Int
    if byte < 0x80 {
      (value, length) = (byte, 1)
    } else if byte < 0xE0 {
      (value, length) = ((byte & 0x1F) << 6 | next(1), 2)
    } else if byte < 0xF0 {
      (value, length) = ((byte & 0x0F) << 12 | next(1) << 6 | next(2), 3)
    } else {
      (value, length) = ((byte & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", min(length, text.count - index))
  }
}

/// FNV-1a with 64 bits: short words, one byte at a time (Fowler, Noll, Vo).
struct AtomHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}

/// Tells the kind of a gap while its characters go by.
private struct GapReader {
  private(set) var value: Gap = .none

  var isEmpty: Bool { value == .none }

  mutating func addSpace() { value = .space }

  mutating func add(_ text: UnsafeBufferPointer<UInt8>, at index: Int, length: Int) {
    let next: Gap =
      switch text[index] {
      case 0x20, 0x09, 0x0A: .space
      case 0x2D: .hyphen
      case 0x27: .apostrophe
      case 0x2E: .period
      case 0x26: .ampersand
      case 0xC2 where text[index + 1] == 0xA0: .space
      case 0xCA where text[index + 1] == 0xBC: .apostrophe
      case 0xE2 where text[index + 1] == 0x80:
        switch text[index + 2] {
        case 0x80...0x8A, 0xAF: .space
        case 0x90...0x93: .hyphen
        case 0x98, 0x99: .apostrophe
        default: .other
        }
      default: .other
      }
    value =
      switch (value, next) {
      case (.none, _): next
      case (.space, .space): .space
      case (.period, .space), (.periodSpace, .space): .periodSpace
      case (.space, .ampersand), (.ampersand, .space): .ampersand
      default: .other
      }
  }
}
