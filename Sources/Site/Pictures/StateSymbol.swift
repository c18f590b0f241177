import Register

/// A claim's state as a small shape, told apart without colour and at 14 px: a circle fills as
/// confidence grows; what is disputed is struck, what is taken back crossed.
///
///     speculated ○  reported ◔  corroborated ◑  party-confirmed ◕  both-confirmed ●
///     contested ◐ struck, denied ✕, retracted ⊘, unattested: a dotted circle
///
/// It draws with attributes in the text's colour and so needs no style sheet: feeds may show it.
struct StateSymbol: Sendable {
  let state: ClaimState

  init(_ state: ClaimState) {
    self.state = state
  }

  /// For running text and tables, 14 px wide. Hidden from assistive technology, since the state's
  /// word stands beside it.
  var svg: String {
    "<svg class=\"state \(state.rawValue)\" viewBox=\"-8 -8 16 16\" width=\"14\" height=\"14\" "
      + "aria-hidden=\"true\" focusable=\"false\">\(group)</svg>"
  }

  /// For use inside a picture: around the point 0 0, 12 units wide (16 with a strike).
  var group: String {
    "<g fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\">\(shapes)</g>"
  }

  private var shapes: String {
    switch state {
    case .speculated: Self.circle
    case .reported: Self.circle + Self.filled("M0 0V-6A6 6 0 0 1 6 0Z")
    case .corroborated: Self.circle + Self.filled("M0-6A6 6 0 0 1 0 6Z")
    case .partyConfirmed: Self.circle + Self.filled("M0 0V-6A6 6 0 1 1-6 0Z")
    case .bothConfirmed: "<circle r=\"6\" fill=\"currentColor\"/>"
    case .contested: Self.circle + Self.filled("M0-6A6 6 0 0 0 0 6Z") + "<path d=\"M-7 7L7-7\"/>"
    case .denied: "<path stroke-width=\"2.5\" d=\"M-5-5L5 5M-5 5L5-5\"/>"
    case .retracted: Self.circle + "<path d=\"M-4.2 4.2L4.2-4.2\"/>"
    // Ten dashes around a circumference of 37.7.
    case .unattested: "<circle r=\"6\" stroke-dasharray=\"1.5 2.27\"/>"
    }
  }

  private static let circle = "<circle r=\"6\"/>"

  private static func filled(_ path: String) -> String {
    "<path fill=\"currentColor\" stroke=\"none\" d=\"\(path)\"/>"
  }
}
