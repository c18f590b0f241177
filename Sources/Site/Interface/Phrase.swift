/// The phrases of the interface by their names, as templates have them under `say`, each in every
/// language of the interface. `%` stands for what the page fills in.
enum Phrase: String, CaseIterable {
  // The frame
  case skipLink = "skip_link"
  case siteNavigation = "site_navigation"
  case moreNavigation = "more_navigation"
  case archive
  case feed
  case builtWith = "built_with"

  // Lists
  case latestBriefings = "latest_briefings"
  case noBriefings = "no_briefings"
  case noneYet = "none_yet"
  case newestFirst = "newest_first"
  case briefings
  case oneBriefing = "one_briefing"
  case manyBriefings = "many_briefings"
  case allBriefings = "all_briefings"
  case countedByBriefings = "counted_by_briefings"
  case letters
  case digits
  case years
  case allYears = "all_years"
  case pages
  case previousPage = "previous_page"
  case nextPage = "next_page"
  case pageOf = "page_of"
  case entriesAll = "entries_all"
  case byRegion = "by_region"
  case byCategory = "by_category"
  case tags
  case oneTag = "one_tag"
  case manyTags = "many_tags"

  // A briefing
  case briefing
  case updated
  case undated
  case developing
  case withdrawn
  case withdrawnNotice = "withdrawn_notice"
  case replacedBy = "replaced_by"
  case replaces
  case onRecord = "on_record"
  case background
  case chathamHouse = "chatham_house"
  case bottomLine = "bottom_line"
  case keyJudgements = "key_judgements"
  case likelihood
  case confidence
  case contents
  case corrections
  case inThisBriefing = "in_this_briefing"
  case relatedBriefings = "related_briefings"
  case linkedFrom = "linked_from"
  case table
  case almostNoChance = "almost_no_chance"
  case veryUnlikely = "very_unlikely"
  case unlikely
  case roughlyEven = "roughly_even"
  case likely
  case veryLikely = "very_likely"
  case almostCertain = "almost_certain"
  case low
  case moderate
  case high

  // Sources
  case sources
  case oneSource = "one_source"
  case manySources = "many_sources"
  case onePublisher = "one_publisher"
  case manyPublishers = "many_publishers"
  case publisher
  case noPublisher = "no_publisher"
  case citedOn = "cited_on"
  case onePage = "one_page"
  case manyPages = "many_pages"
  case citedFor = "cited_for"
  case archivedCopy = "archived_copy"
  case accessedOn = "accessed_on"
  case through
  case repeats
  case primary
  case secondary
  case citedTimes = "cited_times"
  case citedOnce = "cited_once"
  case backToCitation = "back_to_citation"
  case reliability
  case reliabilityA = "reliability_a"
  case reliabilityB = "reliability_b"
  case reliabilityC = "reliability_c"
  case reliabilityD = "reliability_d"
  case reliabilityE = "reliability_e"
  case reliabilityF = "reliability_f"

  // An entity
  case mentionedIn = "mentioned_in"
  case noMentions = "no_mentions"
  case since
  case appearsWith = "appears_with"
  case family
  case aboutEntity = "about_entity"
  case country
  case countries
  case weapon
  case weapons
  case person
  case people
  case organisation
  case organisations
  case alsoCalled = "also_called"
  case designation
  case type
  case calibre
  case category
  case unRegister = "un_register"
  case style
  case position
  case producer
  case partOf = "part_of"
  case web
  case capital
  case region
  case from
  case until
  case africa
  case americas
  case antarctica
  case asia
  case europe
  case oceania
  case publicBody = "public_body"
  case company
  case media
  case armedForce = "armed_force"
  case otherType = "other_type"
  case battleTanks = "battle_tanks"
  case armouredCombatVehicles = "armoured_combat_vehicles"
  case largeCalibreArtillery = "large_calibre_artillery"
  case combatAircraft = "combat_aircraft"
  case attackHelicopters = "attack_helicopters"
  case warships
  case missilesAndLaunchers = "missiles_and_launchers"
  case smallArms = "small_arms"

  // The register: states
  case retracted, denied, contested
  case bothConfirmed = "both_confirmed"
  case partyConfirmed = "party_confirmed"
  case corroborated, reported, speculated, unattested

  // Pages that are not there
  case notFound = "not_found"
  case notFoundText = "not_found_text"
  case toFirstPage = "to_first_page"
  case moved
  case movedTo = "moved_to"
}
