package import Content
package import Linking

/// Why a transfer would not be found in SIPRI's arms transfers database or in the UN Register of
/// Conventional Arms (UNROCA), as far as its weapons and its lifecycle tell.
///
/// SIPRI lists a deal once an order or a delivery is verified, by designation, in its armament
/// categories, artillery from 100 mm ("Sources and methods" and "Coverage",
/// sipri.org/databases/armstransfers). UNROCA holds what states report to have transferred in its
/// categories I to VII, artillery from 75 mm since 2003; ammunition is in none, small arms and light
/// weapons are background.
package struct RegisterCoverage: Sendable, Hashable {
  package enum Reason: Sendable, Hashable {
    /// Nobody has ordered it yet, so far as is known.
    case notOrdered(Claim.Lifecycle)
    /// It was not transferred, so far as is known.
    case notTransferred(Claim.Lifecycle)
    /// No weapon is named, or none that can be told by a designation.
    case noWeapon
    /// The weapon is of no category that is counted there.
    case category(weapon: Int, String)
    /// Artillery under the calibre at which the register begins, both in millimetres.
    case calibre(weapon: Int, Double, threshold: Int)
    /// Small arms and light weapons.
    case smallArms(weapon: Int)
  }

  /// Empty where SIPRI may well list it.
  package let sipri: [Reason]
  /// Empty where UNROCA may well list it.
  package let unroca: [Reason]

  /// Nil for a claim that is no transfer.
  package init?(of facts: ClaimFacts, in book: AddressBook) {
    guard facts.isTransfer else { return nil }
    let named = facts.weapons.filter { $0 != .unknown }
    let weapons = named.compactMap { party in party.entity.flatMap { Weapon($0, in: book) } }
    var sipri: [Reason] = []
    var unroca: [Reason] = []
    switch facts.lifecycle {
    case .hypothetical, .considered, .committed, .allocated:
      if let lifecycle = facts.lifecycle {
        sipri.append(.notOrdered(lifecycle))
        unroca.append(.notTransferred(lifecycle))
      }
    case .ordered, .cancelled:
      if let lifecycle = facts.lifecycle { unroca.append(.notTransferred(lifecycle)) }
    case .ongoing, .delivered, .suspended, nil: break
    }
    if named.isEmpty {
      sipri.append(.noWeapon)
      unroca.append(.noWeapon)
    } else if weapons.count == named.count {
      // One weapon that is counted is enough to be listed; of one that has no note nobody can tell.
      let (outside, beyond) = (weapons.map(\.outsideSIPRI), weapons.map(\.outsideUNROCA))
      if !outside.contains(nil) { sipri += outside.compactMap { $0 } }
      if !beyond.contains(nil) { unroca += beyond.compactMap { $0 } }
    }
    self.sipri = sipri
    self.unroca = unroca
  }
}

/// What bears on whether a weapon is counted; what a variant leaves out is that of its parent.
private struct Weapon {
  let index: Int
  let calibre: Double?
  let category: String?
  let unroca: UNROCACategory?

  init?(_ index: Int, in book: AddressBook) {
    guard book.registry.entities[index].kind == .weapon else { return nil }
    self.index = index
    var calibre: Double?
    var category: String?
    var unroca: UNROCACategory?
    for entity in book.variantLine(of: index) {
      guard case .weapon(let facts) = book.registry.entities[entity].note?.facts else { continue }
      calibre = calibre ?? facts.calibre
      category = category ?? facts.category
      unroca = unroca ?? facts.unroca
    }
    (self.calibre, self.category, self.unroca) = (calibre, category, unroca)
  }

  /// The armament categories of SIPRI's database, in small letters.
  private static let sipriCategories: Set<String> = [
    "aircraft", "air defence systems", "air defence", "anti-submarine warfare weapons",
    "anti-submarine weapons", "armoured vehicles", "artillery", "engines", "missiles",
    "naval weapons", "satellites", "sensors", "ships", "other",
  ]

  private var isArtillery: Bool {
    category.map { $0.lowercased() == "artillery" }
      ?? [nil, .largeCalibreArtillery, .smallArms].contains(unroca)
  }

  var outsideSIPRI: RegisterCoverage.Reason? {
    if let category, !Self.sipriCategories.contains(category.lowercased()) {
      return .category(weapon: index, category)
    }
    if let calibre, isArtillery, calibre < 100 {
      return .calibre(weapon: index, calibre, threshold: 100)
    }
    return category == nil && unroca == .smallArms ? .smallArms(weapon: index) : nil
  }

  var outsideUNROCA: RegisterCoverage.Reason? {
    if let calibre, isArtillery, calibre < 75 {
      return .calibre(weapon: index, calibre, threshold: 75)
    }
    if unroca == .smallArms { return .smallArms(weapon: index) }
    if unroca == nil, let category, !Self.sipriCategories.contains(category.lowercased()) {
      return .category(weapon: index, category)
    }
    return nil
  }
}
