package import Diagnostics
package import Linking
package import Register

/// What a site's folder says, as far as nothing has to be rendered for it.
package struct SiteReading: Sendable {
  package let graph: SiteGraph
  package let register: Register
  /// What is wrong with it, as a build would report it; in no order.
  package let diagnostics: [Diagnostic]
}
