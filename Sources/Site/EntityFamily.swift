import Content
import Linking
import Markdown

/// A weapon with what it is a variant of and its own variants, as a small tree.
struct EntityFamily {
  /// Members shown at most, the entity itself and its line up to the root included.
  private static let limit = 40

  private let book: AddressBook
  private let entity: Int
  /// From the root down to the entity.
  private let line: [Int]

  /// Nil for an entity that has no relatives.
  init?(of entity: Int, in book: AddressBook) {
    var line = [entity]
    while let parent = book.relations[line[0]].variantOf, !line.contains(parent),
      line.count < Self.limit / 2
    {
      line.insert(parent, at: 0)
    }
    guard line.count > 1 || !book.variants[entity].isEmpty else { return nil }
    self.book = book
    self.entity = entity
    self.line = line
  }

  /// The entities shown: the line, and then as many of the rest as there is room for.
  var members: [Int] {
    var members = line
    var seen = Set(line)
    var next = 0
    var parents = [entity] + line.dropLast().reversed()
    while next < parents.count, members.count < Self.limit {
      for variant in book.variants[parents[next]] where members.count < Self.limit {
        guard seen.insert(variant).inserted else { continue }
        members.append(variant)
        parents.append(variant)
      }
      next += 1
    }
    return members
  }

  /// A nested list; the entity itself is marked and not a link.
  func html(on page: Permalink) -> String {
    var html = ""
    var left = Set(members)
    write(line[0], &left, on: page, to: &html)
    return "<ul class=\"family\">\(html)</ul>"
  }

  private func write(
    _ member: Int, _ left: inout Set<Int>, on page: Permalink, to html: inout String
  ) {
    guard left.remove(member) != nil else { return }
    let other = book.registry.entities[member]
    let name = HTMLEscape.text(other.name)
    html +=
      member == entity
      ? "<li><strong aria-current=\"true\">\(name)</strong>"
      : "<li><a href=\"\(HTMLEscape.address(page.link(to: other.permalink)))\">\(name)</a>"
    let variants = book.variants[member].filter(left.contains)
    if !variants.isEmpty {
      html += "<ul>"
      for variant in variants { write(variant, &left, on: page, to: &html) }
      html += "</ul>"
    }
    html += "</li>"
  }
}
