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

  // Dates
  case aboutDate = "about_date"
  case uncertainDate = "uncertain_date"
  case fromDate = "from_date"
  case untilDate = "until_date"
  case fromTo = "from_to"
  case decade
  case spring, summer, autumn, winter

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

  // The register: what claims say
  case register
  case registerLead = "register_lead"
  case claim
  case claims
  case oneClaim = "one_claim"
  case manyClaims = "many_claims"
  case otherClaims = "other_claims"
  case oneTransfer = "one_transfer"
  case manyTransfers = "many_transfers"
  case transfer
  case transfers
  case production
  case holding
  case use
  case policy
  case threat
  case statement
  case event
  case relation
  case judgement
  case gap
  case hypothetical
  case considered
  case committed
  case allocated
  case orderedStage = "ordered_stage"
  case ongoing
  case deliveredStage = "delivered_stage"
  case suspended
  case cancelled
  case sale
  case aid
  case licence
  case indirect
  case reExport = "re_export"
  case newCondition = "new_condition"
  case secondHand = "second_hand"
  case secondHandModernised = "second_hand_modernised"
  case asserts
  case confirms
  case denies
  case noComment = "no_comment"
  case speculates
  case retracts
  case supplier
  case recipient
  case byWayOf = "by_way_of"
  case actor
  case target
  case aboutClaims = "about_claims"
  case time
  case placeOfClaim = "place_of_claim"
  case ordered
  case delivered
  case orderDate = "order_date"
  case deliveryDates = "delivery_dates"
  case stage
  case mode
  case condition
  case dependsOn = "depends_on"
  case rank
  case kindOfClaim = "kind_of_claim"
  case claimText = "claim_text"
  case state
  case deprecated
  case preferred
  case normal
  case somebody
  case andMore = "and_more"
  case speakingFor = "speaking_for"
  case publishedOn = "published_on"
  case toldOn = "told_on"
  case onDay = "on_day"
  case hasRetracted = "has_retracted"
  case hasDenied = "has_denied"
  case hasConfirmed = "has_confirmed"
  case hasAsserted = "has_asserted"
  case hasSpeculated = "has_speculated"
  case oneOrigin = "one_origin"
  case manyOrigins = "many_origins"
  case throughOutlet = "through_outlet"
  case nobodySays = "nobody_says"
  case notOrdered = "not_ordered"
  case notTransferred = "not_transferred"
  case noWeaponForSIPRI = "no_weapon_for_sipri"
  case noWeaponForUNROCA = "no_weapon_for_unroca"
  case categoryNotCounted = "category_not_counted"
  case calibreTooSmall = "calibre_too_small"
  case smallArmsNotCounted = "small_arms_not_counted"

  // The register: its pages
  case sentence
  case orderToDelivery = "order_to_delivery"
  case toldIn = "told_in"
  case changes
  case changesLead = "changes_lead"
  case suppliers, recipients
  case whoSupplies = "who_supplies"
  case whoSuppliesWhom = "who_supplies_whom"
  case flowDescription = "flow_description"
  case restsOn = "rests_on"
  case onePair = "one_pair"
  case manyPairs = "many_pairs"
  case flowConfirmed = "flow_confirmed"
  case flowUnconfirmed = "flow_unconfirmed"
  case flowDisputed = "flow_disputed"
  case otherParties = "other_parties"
  case asTable = "as_table"
  case confirmed
  case surest
  case filter
  case numbersKey = "numbers_key"
  case totalsKey = "totals_key"
  case whoSaidWhat = "who_said_what"
  case superseded
  case onBehalfOf = "on_behalf_of"
  case history
  case whyNotThere = "why_not_there"
  case builtOnIt = "built_on_it"
  case deprecatedNotice = "deprecated_notice"
  case whoHoldsIt = "who_holds_it"
  case whatItSaid = "what_it_said"
  case transfersIn = "transfers_in"
  case transfersOut = "transfers_out"
  case transfersThrough = "transfers_through"
  case mentionsOverTime = "mentions_over_time"
  // The register: what became of a claim
  case newClaim = "new_claim"
  case claimToldNoMore = "claim_told_no_more"
  case claimRetracted = "claim_retracted"
  case notSaid = "not_said"
  case nothingChanged = "nothing_changed"
  case changedBetween = "changed_between"
  case withdrawnBriefings = "withdrawn_briefings"

  // Pages that are not there
  case notFound = "not_found"
  case notFoundText = "not_found_text"
  case toFirstPage = "to_first_page"
  case moved
  case movedTo = "moved_to"
}
