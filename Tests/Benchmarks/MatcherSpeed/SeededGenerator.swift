/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Any of some values, each as likely as the others.
  mutating func any<Element>(_ values: [Element]) -> Element {
    values[Int.random(in: 0..<values.count, using: &self)]
  }

  /// Mostly one of the first: words of a language are used so.
  mutating func frequent<Element>(_ values: [Element]) -> Element {
    let place = Double.random(in: 0..<1, using: &self)
    return values[Int(place * place * Double(values.count))]
  }

  mutating func happens(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
}
