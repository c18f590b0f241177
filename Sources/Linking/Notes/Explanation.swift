/// Says in words why a name in a note was taken for an entity, or was not.
struct Explanation {
  let registry: EntityRegistry

  /// `"Patriot" is weapon:patriot, MIM-104 Patriot: its weak alias, borne out by the word "battery"
  /// beside it; linked`
  func words(for mention: Mention) -> String {
    let surface = "\"\(mention.surface)\""
    guard let index = mention.entity else { return unresolved(mention, surface) }
    let entity = registry.entities[index]
    let called = mention.surface == entity.name ? "" : ", \(entity.name)"
    return "\(surface) is \(entity.id)\(called): \(reason(mention)); \(link(mention.link))"
  }

  private func unresolved(_ mention: Mention, _ surface: String) -> String {
    let ids = registry.ids(of: mention.candidates)
    if mention.rule == .unknownVariant {
      return
        "\(surface) goes on behind \"\(mention.name)\" and is no registered weapon; the nearest "
        + "is \(ids); reported"
    }
    return "\(surface) may be \(ids), and nothing in the note decides; reported"
  }

  private func reason(_ mention: Mention) -> String {
    switch mention.rule {
    case .name: "its name"
    case .alias: "its alias \"\(mention.name)\"" + borneOut(mention.grounds)
    case .demonym: "its demonym \"\(mention.name)\"" + borneOut(mention.grounds)
    case .designation: "its designation \"\(mention.name)\""
    case .weak: "its weak alias \"\(mention.name)\"" + borneOut(mention.grounds)
    case .metonym: "\"\(mention.name)\" stands for its government"
    case .shortName: "the surname" + borneOut(mention.grounds)
    case .explicit: "linked by hand, \(mention.name)"
    case .about: "named by the front matter alone"
    case .claim: "named by the claim \"\(mention.name)\" alone"
    case .ambiguous, .unknownVariant: "not resolved"
    }
  }

  private func borneOut(_ grounds: Grounds) -> String {
    switch grounds {
    case .name, .byHand: ""
    case .frontMatter: ", borne out by the front matter"
    case .otherName(let name): ", borne out by \"\(name)\" in the note"
    case .cue(let word): ", borne out by \"\(word)\" beside it"
    case .fullName(let name): " of \"\(name)\", who stands before it"
    case .laterFullName(let name): " of \"\(name)\" in the text below"
    }
  }

  private func link(_ link: Mention.Link) -> String {
    switch link {
    case .made: "linked"
    case .inTitle: "counted: titles and headings are not linked"
    case .repeated: "counted: linked before"
    case .ownPage: "counted: this is its own page"
    case .counted: "counted: the site does not link metonyms"
    case .cutByMarkup: "counted: markup begins or ends inside it"
    case .nothingToLink: "counted"
    }
  }

  /// `"Baku" is not taken for country:az: a place here, by "in"`
  func words(for passedOver: PassedOverName) -> String {
    "\"\(passedOver.surface)\" is not taken for \(registry.entities[passedOver.entity].id): "
      + reason(passedOver)
  }

  /// `"we" is left as text: the first person, and the words do not say who speaks`
  func words(for reference: OpenReference, _ surface: String) -> String {
    let reason =
      switch reference {
      case .firstPerson: "the first person, and the words do not say who speaks"
      case .role: "a role, and the words do not say whose"
      case .openSet: "a set that the words leave open"
      }
    return "\"\(surface)\" is left as text: \(reason)"
  }

  private func reason(_ passedOver: PassedOverName) -> String {
    switch passedOver.reason {
    case .withoutEvidence where passedOver.name.rule == .shortName:
      "a surname that is also a word, and the full name does not stand in the note"
    case .withoutEvidence:
      "a weak alias, and neither the front matter nor another of its names nor a cue within three "
        + "words bears it out"
    case .place(let word): "a place here, by \"\(word)\""
    case .metonymsOff: "the site does not count metonyms"
    case .counterCue(let word): "\"\(word)\" beside it speaks against it"
    case .personName(let word): "part of a person's name, by \"\(word)\""
    case .longerName(let word): "part of a longer name, by \"\(word)\""
    case .state(let word): "a state or a town of one, by \"\(word)\""
    case .phrase: "the phrase means something else"
    }
  }
}
