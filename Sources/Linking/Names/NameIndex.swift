/// Every registered name, taken apart for the matcher.
///
/// By reference, for it is large, never changes, and is handed on with every text.
final class NameIndex: Sendable {
  let atoms: AtomTable
  let tree: NameTree
  let forms: FormTable
  private let names: [NameMatcher.Name]
  /// For each node the names of all its forms: mostly all fit or none does.
  private let namesAtNode: [[NameMatcher.Name]]

  /// - Parameter longest: names of more atoms are left out.
  init(_ names: [NameMatcher.Name], longest: Int) {
    var atoms = AtomTable()
    var tree = NameTree()
    var drafts: [FormTable.Draft] = []
    var scanner = AtomScanner()
    for (index, name) in names.enumerated() {
      for text in NameForms.all(of: name.name) {
        Array(text.utf8).withUnsafeBufferPointer { buffer in
          scanner.scan(buffer) { atoms.number($0, hash: $1) }
        }
        guard !scanner.atoms.isEmpty, scanner.atoms.count <= longest else { continue }
        drafts.append(
          FormTable.Draft(
            text: text, atoms: scanner.atoms, name: name, index: index,
            node: tree.node(of: scanner.atoms)))
      }
    }
    // By node, then by entity.
    func order(_ index: Int) -> (Int32, Int, Int) {
      (drafts[index].node, drafts[index].name.entity ?? .max, index)
    }
    drafts = drafts.indices.sorted { order($0) < order($1) }.map { drafts[$0] }
    let forms = FormTable(drafts, nodeCount: tree.nodeCount)
    namesAtNode = (0..<tree.nodeCount).map { node in
      Self.named(drafts[forms.forms(at: Int32(node))].lazy.map(\.name))
    }
    self.names = names
    self.atoms = atoms
    self.tree = tree
    self.forms = forms
  }

  /// The names that end at a node and fit there; empty if none does.
  func names(at node: Int32, where fits: (_ form: Int) -> Bool) -> [NameMatcher.Name] {
    let all = forms.forms(at: node)
    var count = 0
    for form in all where fits(form) { count += 1 }
    switch count {
    case 0: return []
    case all.count: return namesAtNode[Int(node)]
    default: return Self.named(all.lazy.filter(fits).map { self.names[self.forms.name(of: $0)] })
    }
  }

  /// The names of forms that are sorted by entity: each entity once, and a name that links on its
  /// own before others of it.
  private static func named(_ all: some Sequence<NameMatcher.Name>) -> [NameMatcher.Name] {
    var names: [NameMatcher.Name] = []
    for name in all {
      if let last = names.last, last.entity == name.entity, name.entity != nil {
        if !last.name.rule.isStrong, name.name.rule.isStrong { names[names.count - 1] = name }
      } else {
        names.append(name)
      }
    }
    return names
  }
}
