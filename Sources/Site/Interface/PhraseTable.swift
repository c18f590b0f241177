/// Every phrase in every language of the interface: the one place where the words of pages stand.
///
/// A new language is one more column here, its months and its number format in `InterfaceLanguage`.
enum PhraseTable {
  static func text(of phrase: Phrase) -> [InterfaceLanguage: String] {
    let (english, german) = rows(phrase)
    return [.english: english, .german: german]
  }

  /// The phrase in English, by which documentation tells of it.
  static func english(_ phrase: Phrase) -> String { rows(phrase).0 }

  private static func rows(_ phrase: Phrase) -> (String, String) {
    switch phrase {
    case .skipLink: ("Skip to the text", "Zum Text springen")
    case .siteNavigation: ("Site", "Website")
    case .moreNavigation: ("More of this site", "Mehr von dieser Website")
    case .archive: ("Archive", "Archiv")
    case .feed: ("Feed", "Feed")
    case .builtWith: ("Built with Dossier", "Erstellt mit Dossier")
    case .latestBriefings: ("Latest briefings", "Neueste Briefings")
    case .noBriefings:
      ("No briefing has been published yet.", "Noch ist kein Briefing veröffentlicht.")
    case .noneYet: ("None yet.", "Noch keine.")
    case .newestFirst: ("newest first", "neueste zuerst")
    case .briefings: ("Briefings", "Briefings")
    case .oneBriefing: ("1 briefing", "1 Briefing")
    case .manyBriefings: ("% briefings", "% Briefings")
    case .allBriefings: ("All %", "Alle %")
    case .countedByBriefings:
      (
        "each with the number of briefings that mention it",
        "jeweils mit der Zahl der Briefings, die sie erwähnen"
      )
    case .letters: ("Letters", "Buchstaben")
    case .digits: ("0–9", "0–9")
    case .years: ("Years", "Jahre")
    case .allYears: ("All years", "Alle Jahre")
    case .pages: ("Pages", "Seiten")
    case .previousPage: ("Previous", "Zurück")
    case .nextPage: ("Next", "Weiter")
    case .pageOf: ("Page % of %", "Seite % von %")
    case .entriesAll: ("All", "Alle")
    case .byRegion: ("By region", "Nach Region")
    case .byCategory: ("By category", "Nach Kategorie")
    case .tags: ("Tags", "Schlagwörter")
    case .oneTag: ("1 tag", "1 Schlagwort")
    case .manyTags: ("% tags", "% Schlagwörter")
    case .briefing: ("Briefing", "Briefing")
    case .updated: ("updated", "aktualisiert")
    case .undated: ("Undated", "Ohne Datum")
    case .developing: ("Developing", "In Entwicklung")
    case .withdrawn: ("Withdrawn", "Zurückgezogen")
    case .withdrawnNotice:
      ("This briefing has been withdrawn.", "Dieses Briefing wurde zurückgezogen.")
    case .replacedBy: ("Replaced by", "Ersetzt durch")
    case .replaces: ("Replaces", "Ersetzt")
    case .onRecord: ("On the record", "Zur Veröffentlichung")
    case .background: ("On background", "Aus Hintergrundgesprächen")
    case .chathamHouse: ("Under the Chatham House Rule", "Nach der Chatham-House-Regel")
    case .bottomLine: ("Bottom line", "Kernaussage")
    case .keyJudgements: ("Key judgements", "Kernbewertungen")
    case .likelihood: ("Likelihood", "Wahrscheinlichkeit")
    case .confidence: ("Confidence", "Zuversicht")
    case .contents: ("Contents", "Inhalt")
    case .corrections: ("Corrections", "Berichtigungen")
    case .inThisBriefing: ("In this briefing", "In diesem Briefing")
    case .relatedBriefings: ("Related briefings", "Verwandte Briefings")
    case .linkedFrom: ("Briefings that link here", "Briefings, die hierher verweisen")
    case .table: ("Table", "Tabelle")
    case .almostNoChance: ("almost no chance", "so gut wie ausgeschlossen")
    case .veryUnlikely: ("very unlikely", "sehr unwahrscheinlich")
    case .unlikely: ("unlikely", "unwahrscheinlich")
    case .roughlyEven: ("roughly even chance", "etwa gleich wahrscheinlich")
    case .likely: ("likely", "wahrscheinlich")
    case .veryLikely: ("very likely", "sehr wahrscheinlich")
    case .almostCertain: ("almost certain", "so gut wie sicher")
    case .low: ("low", "gering")
    case .moderate: ("moderate", "mittel")
    case .high: ("high", "hoch")
    case .sources: ("Sources", "Quellen")
    case .oneSource: ("1 source", "1 Quelle")
    case .manySources: ("% sources", "% Quellen")
    case .onePublisher: ("1 publisher", "1 Herausgeber")
    case .manyPublishers: ("% publishers", "% Herausgeber")
    case .publisher: ("Publisher", "Herausgeber")
    case .noPublisher: ("Without a publisher", "Ohne Herausgeber")
    case .citedOn: ("Cited on %", "Zitiert auf %")
    case .onePage: ("1 page", "1 Seite")
    case .manyPages: ("% pages", "% Seiten")
    case .citedFor: ("who is cited, and where", "wer zitiert wird und wo")
    case .archivedCopy: ("Archived copy", "Archivkopie")
    case .accessedOn: ("Read %", "Gelesen %")
    case .repeats: ("Repeats %", "Übernommen von %")
    case .through: ("Known through %", "Bekannt durch %")
    case .primary: ("Primary source", "Primärquelle")
    case .secondary: ("Secondary source", "Sekundärquelle")
    case .citedTimes: ("Cited % times", "% Mal zitiert")
    case .citedOnce: ("Cited once", "Einmal zitiert")
    case .backToCitation: ("Back to citation %", "Zurück zu Zitat %")
    case .reliability: ("Reliability", "Zuverlässigkeit")
    case .reliabilityA: ("completely reliable", "völlig zuverlässig")
    case .reliabilityB: ("usually reliable", "meist zuverlässig")
    case .reliabilityC: ("fairly reliable", "ziemlich zuverlässig")
    case .reliabilityD: ("not usually reliable", "meist nicht zuverlässig")
    case .reliabilityE: ("unreliable", "unzuverlässig")
    case .reliabilityF: ("cannot be judged", "nicht beurteilbar")
    case .aboutDate: ("about %", "ca. %")
    case .uncertainDate: ("% (uncertain)", "% (unsicher)")
    case .fromDate: ("from %", "ab %")
    case .untilDate: ("until %", "bis %")
    case .fromTo: ("% to %", "% bis %")
    case .decade: ("%s", "%er-Jahre")
    case .spring: ("spring", "Frühjahr")
    case .summer: ("summer", "Sommer")
    case .autumn: ("autumn", "Herbst")
    case .winter: ("winter", "Winter")
    case .mentionedIn: ("Mentioned in %", "Erwähnt in %")
    case .noMentions:
      (
        "No published briefing mentions this yet.",
        "Noch kein veröffentlichtes Briefing erwähnt diesen Eintrag."
      )
    case .since: ("from % to %", "von % bis %")
    case .appearsWith: ("Appears with", "Erscheint zusammen mit")
    case .family: ("Family", "Familie")
    case .aboutEntity: ("About", "Über")
    case .country: ("Country", "Land")
    case .countries: ("Countries", "Länder")
    case .weapon: ("Weapon", "Waffe")
    case .weapons: ("Weapons", "Waffen")
    case .person: ("Person", "Person")
    case .people: ("People", "Personen")
    case .organisation: ("Organisation", "Organisation")
    case .organisations: ("Organisations", "Organisationen")
    case .alsoCalled: ("Also called", "Auch genannt")
    case .designation: ("Designation", "Bezeichnung")
    case .type: ("Type", "Art")
    case .calibre: ("Calibre", "Kaliber")
    case .category: ("Category", "Kategorie")
    case .unRegister: ("UN register", "UN-Register")
    case .style: ("Style", "Anrede")
    case .position: ("Position", "Amt")
    case .producer: ("Producer", "Hersteller")
    case .partOf: ("Part of", "Teil von")
    case .web: ("Web", "Web")
    case .capital: ("Capital", "Hauptstadt")
    case .region: ("Region", "Region")
    case .from: ("From", "Von")
    case .until: ("Until", "Bis")
    case .africa: ("Africa", "Afrika")
    case .americas: ("Americas", "Amerika")
    case .antarctica: ("Antarctica", "Antarktis")
    case .asia: ("Asia", "Asien")
    case .europe: ("Europe", "Europa")
    case .oceania: ("Oceania", "Ozeanien")
    case .publicBody: ("public body", "öffentliche Stelle")
    case .company: ("company", "Unternehmen")
    case .media: ("media", "Medien")
    case .armedForce: ("armed force", "Streitkraft")
    case .otherType: ("other", "sonstige")
    case .battleTanks: ("battle tanks", "Kampfpanzer")
    case .armouredCombatVehicles: ("armoured combat vehicles", "gepanzerte Kampffahrzeuge")
    case .largeCalibreArtillery:
      ("large-calibre artillery systems", "großkalibrige Artilleriesysteme")
    case .combatAircraft: ("combat aircraft", "Kampfflugzeuge")
    case .attackHelicopters: ("attack helicopters", "Angriffshubschrauber")
    case .warships: ("warships", "Kriegsschiffe")
    case .missilesAndLaunchers: ("missiles and missile launchers", "Flugkörper und Startgeräte")
    case .smallArms: ("small arms and light weapons", "Kleinwaffen und leichte Waffen")
    case .retracted: ("retracted", "zurückgezogen")
    case .denied: ("denied", "bestritten")
    case .contested: ("contested", "umstritten")
    case .bothConfirmed: ("confirmed by both", "von beiden bestätigt")
    case .partyConfirmed: ("confirmed by a party", "von einer Seite bestätigt")
    case .corroborated: ("corroborated", "mehrfach belegt")
    case .reported: ("reported", "berichtet")
    case .speculated: ("speculated", "vermutet")
    case .unattested: ("unattested", "unbelegt")
    case .register: ("Register", "Register")
    case .registerLead:
      (
        "Who supplies what to whom, how sure that is, and who says so.",
        "Wer wem was liefert, wie sicher das ist und wer es sagt."
      )
    case .claim: ("Claim", "Behauptung")
    case .claims: ("Claims", "Behauptungen")
    case .oneClaim: ("1 claim", "1 Behauptung")
    case .manyClaims: ("% claims", "% Behauptungen")
    case .otherClaims: ("Other claims", "Andere Behauptungen")
    case .oneTransfer: ("1 transfer", "1 Transfer")
    case .manyTransfers: ("% transfers", "% Transfers")
    case .transfer: ("Transfer", "Transfer")
    case .transfers: ("Transfers", "Transfers")
    case .production: ("Production", "Herstellung")
    case .holding: ("Holding", "Besitz")
    case .use: ("Use", "Einsatz")
    case .policy: ("Policy", "Politik")
    case .threat: ("Threat", "Drohung")
    case .statement: ("Statement", "Erklärung")
    case .event: ("Event", "Ereignis")
    case .relation: ("Relation", "Beziehung")
    case .judgement: ("Judgement", "Urteil")
    case .gap: ("Gap", "Lücke")
    case .hypothetical: ("hypothetical", "hypothetisch")
    case .considered: ("considered", "erwogen")
    case .committed: ("committed", "zugesagt")
    case .allocated: ("allocated", "zugeteilt")
    case .orderedStage: ("ordered", "bestellt")
    case .ongoing: ("ongoing", "laufend")
    case .deliveredStage: ("delivered", "geliefert")
    case .suspended: ("suspended", "ausgesetzt")
    case .cancelled: ("cancelled", "storniert")
    case .sale: ("sale", "Verkauf")
    case .aid: ("aid", "Hilfe")
    case .licence: ("licence", "Lizenz")
    case .indirect: ("indirect", "über Dritte")
    case .reExport: ("re-export", "Wiederausfuhr")
    case .newCondition: ("new", "neu")
    case .secondHand: ("second-hand", "gebraucht")
    case .secondHandModernised: ("second-hand, modernised", "gebraucht, modernisiert")
    case .asserts: ("asserts", "behauptet")
    case .confirms: ("confirms", "bestätigt")
    case .denies: ("denies", "bestreitet")
    case .noComment: ("no comment", "kein Kommentar")
    case .speculates: ("speculates", "vermutet")
    case .retracts: ("retracts", "zieht zurück")
    case .supplier: ("Supplier", "Lieferant")
    case .recipient: ("Recipient", "Empfänger")
    case .byWayOf: ("By way of", "Über")
    case .actor: ("Actor", "Akteur")
    case .target: ("Target", "Ziel")
    case .aboutClaims: ("About", "Über die Behauptung")
    case .time: ("When", "Wann")
    case .placeOfClaim: ("Where", "Wo")
    case .ordered: ("Ordered", "Bestellt")
    case .delivered: ("Delivered", "Geliefert")
    case .orderDate: ("Order date", "Bestelldatum")
    case .deliveryDates: ("Delivery dates", "Lieferdaten")
    case .stage: ("Stage", "Stand")
    case .mode: ("Mode", "Art")
    case .condition: ("Condition", "Zustand")
    case .dependsOn: ("Depends on", "Hängt ab von")
    case .rank: ("Rank", "Rang")
    case .kindOfClaim: ("Kind", "Art der Behauptung")
    case .claimText: ("Text", "Wortlaut")
    case .state: ("State", "Sicherheit")
    case .deprecated: ("deprecated", "verworfen")
    case .preferred: ("preferred", "bevorzugt")
    case .normal: ("normal", "gewöhnlich")
    case .somebody: ("somebody unnamed", "ungenannt")
    case .andMore: ("% and % more", "% und % weitere")
    case .speakingFor: ("% for %", "% für %")
    case .publishedOn: ("published %", "veröffentlicht %")
    case .toldOn: ("told here %", "hier berichtet %")
    case .onDay: (" on %", " am %")
    case .hasRetracted: ("% took it back", "% zog es zurück")
    case .hasDenied: ("% denied", "% bestritt es")
    case .hasConfirmed: ("% confirmed", "% bestätigte es")
    case .hasAsserted: ("% said so", "% sagte es")
    case .hasSpeculated: ("% speculates", "% vermutet es")
    case .oneOrigin: ("one origin", "eine Quelle")
    case .manyOrigins: ("% origins", "% unabhängige Quellen")
    case .throughOutlet: (", through %", ", bekannt durch %")
    case .nobodySays: ("nobody says so", "niemand sagt es")
    case .notOrdered:
      (
        "A deal is listed once an order or delivery is verified; this one is %.",
        "Verzeichnet wird ein Geschäft, wenn Bestellung oder Lieferung gesichert sind; dieses ist %."
      )
    case .notTransferred:
      (
        "Listed is what has been transferred; this is %.",
        "Verzeichnet ist, was geliefert wurde; dies ist %."
      )
    case .noWeaponForSIPRI:
      (
        "Deals are listed by designation, and no weapon is named that could be told by one.",
        "Geschäfte stehen unter einer Typbezeichnung, und keine Waffe ist so genau benannt."
      )
    case .noWeaponForUNROCA:
      (
        "Transfers are listed by category, and no weapon is named that could be put into one.",
        "Lieferungen stehen unter einer Kategorie, und keine Waffe ist so genau benannt."
      )
    case .categoryNotCounted:
      ("%: % is not among its categories.", "%: % gehört nicht zu seinen Kategorien.")
    case .calibreTooSmall:
      (
        "%: with % it is below the % from which artillery is counted.",
        "%: mit % liegt es unter den %, ab denen Artillerie zählt."
      )
    case .smallArmsNotCounted:
      (
        "%: small arms and light weapons are in none of its main categories.",
        "%: Klein- und Leichtwaffen gehören zu keiner seiner Hauptkategorien."
      )
    case .sentence: ("sentence", "Satz")
    case .orderToDelivery: ("Ordered → delivered", "Bestellt → geliefert")
    case .toldIn: ("Told in", "Zu finden in")
    case .changes: ("What changed", "Was sich geändert hat")
    case .changesLead:
      (
        "What the register learned, day by day: new claims, and claims that became surer, "
          + "or less sure, or were told otherwise.",
        "Was das Register hinzulernte, Tag für Tag: neue Behauptungen und solche, die "
          + "sicherer oder unsicherer wurden oder anders erzählt werden."
      )
    case .suppliers: ("Suppliers", "Lieferanten")
    case .recipients: ("Recipients", "Empfänger")
    case .whoSupplies: ("Who supplies whom", "Wer wen beliefert")
    case .whoSuppliesWhom: ("Suppliers and recipients", "Lieferanten und Empfänger")
    case .flowDescription:
      (
        "% between %; the table beside it tells each.",
        "% zwischen %; die Tabelle daneben nennt jedes."
      )
    case .restsOn: ("Rests on", "Beruht auf")
    case .onePair: ("1 pair of supplier and recipient", "einem Paar von Lieferant und Empfänger")
    case .manyPairs: ("% pairs of supplier and recipient", "% Paaren von Lieferant und Empfänger")
    case .flowConfirmed: ("confirmed by a party", "von einer Seite bestätigt")
    case .flowUnconfirmed: ("unconfirmed", "unbestätigt")
    case .flowDisputed:
      ("contested, denied or retracted", "umstritten, bestritten oder zurückgezogen")
    case .otherParties: ("other (%)", "andere (%)")
    case .asTable: ("The same as a table", "Dasselbe als Tabelle")
    case .confirmed: ("Confirmed", "Bestätigt")
    case .surest: ("Surest", "Am sichersten")
    case .filter: ("Search these rows", "Diese Zeilen durchsuchen")
    case .numbersKey:
      (
        "8–12 is a range, (10) an estimate, .. unknown; an empty cell says that nothing "
          + "is told.",
        "8–12 ist eine Spanne, (10) eine Schätzung, .. unbekannt; eine leere Zelle heißt, "
          + "dass nichts gesagt ist."
      )
    case .totalsKey:
      (
        "Totals add what is reported or better; nothing hypothetical, considered, "
          + "contested or deprecated.",
        "Summen zählen, was berichtet oder besser belegt ist; nichts Hypothetisches, "
          + "Erwogenes, Umstrittenes oder Verworfenes."
      )
    case .whoSaidWhat: ("Who said what", "Wer was gesagt hat")
    case .superseded: ("superseded", "überholt")
    case .onBehalfOf: ("for", "für")
    case .history: ("History of this entry", "Geschichte dieses Eintrags")
    case .whyNotThere:
      (
        "Why it is not in other registers",
        "Warum andere Register dies nicht führen"
      )
    case .builtOnIt: ("Claims that refer to it", "Behauptungen, die sich darauf beziehen")
    case .deprecatedNotice:
      (
        "This claim is deprecated and counts no more.",
        "Diese Behauptung ist verworfen und zählt nicht mehr."
      )
    case .whoHoldsIt: ("Who makes, holds and uses it", "Wer es herstellt, besitzt und einsetzt")
    case .whatItSaid: ("On record in the register", "Was dazu im Register steht")
    case .transfersIn: ("Transfers in", "Lieferungen hierher")
    case .transfersOut: ("Transfers out", "Lieferungen von hier")
    case .transfersThrough: ("Transfers by way of it", "Lieferungen über diesen Weg")
    case .mentionsOverTime: ("Briefings over time", "Briefings im Lauf der Zeit")
    case .newClaim: ("New", "Neu")
    case .claimToldNoMore: ("No longer told", "Nicht mehr geführt")
    case .claimRetracted: ("Taken back", "Zurückgenommen")
    case .notSaid: ("not said", "nicht gesagt")
    case .nothingChanged:
      (
        "Nothing changed in the register from % to %.",
        "Im Register hat sich vom % bis zum % nichts geändert."
      )
    case .changedBetween:
      ("What changed in the register from % to %", "Was sich im Register vom % bis zum % änderte")
    case .withdrawnBriefings: ("Withdrawn briefings", "Zurückgezogene Briefings")
    case .notFound: ("Page not found", "Seite nicht gefunden")
    case .notFoundText:
      (
        "There is no page at this address. It may have moved, or never have been here.",
        "Unter dieser Adresse gibt es keine Seite. Sie ist umgezogen oder war nie hier."
      )
    case .toFirstPage: ("To the first page of %", "Zur ersten Seite von %")
    case .moved: ("This page has moved", "Diese Seite ist umgezogen")
    case .movedTo: ("It is now at", "Sie steht jetzt unter")
    }
  }
}
