import Content

/// What somebody says of a claim as a small shape, told apart without colour: triangles say it
/// (filled: asserts, open: speculates), a diamond confirms, a cross denies, a bar is silence, a
/// struck triangle takes back.
struct StanceMark: Sendable {
  let stance: Assertion.Stance

  init(_ stance: Assertion.Stance) {
    self.stance = stance
  }

  /// For tables, 14 px wide. Hidden from assistive technology, since the stance's word stands beside
  /// it.
  var svg: String {
    "<svg class=\"stance\" viewBox=\"-8 -8 16 16\" width=\"14\" height=\"14\" aria-hidden=\"true\" "
      + "focusable=\"false\">\(group)</svg>"
  }

  /// Around the point 0 0, 12 units wide.
  var group: String {
    "<g class=\"stance\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\">\(shapes)</g>"
  }

  private var shapes: String {
    switch stance {
    case .asserts: "<path fill=\"currentColor\" d=\"\(Self.triangle)\"/>"
    case .speculates: "<path d=\"\(Self.triangle)\"/>"
    case .confirms: "<path fill=\"currentColor\" d=\"M0-6L6 0L0 6L-6 0Z\"/>"
    case .denies: "<path stroke-width=\"2.5\" d=\"M-4.5-4.5L4.5 4.5M-4.5 4.5L4.5-4.5\"/>"
    case .noComment: "<path stroke-width=\"3\" d=\"M-5 0H5\"/>"
    case .retracts: "<path d=\"\(Self.triangle)\"/><path d=\"M-6.5 4L6.5-4\"/>"
    }
  }

  private static let triangle = "M0-5.5L5.5 4.5H-5.5Z"
}
