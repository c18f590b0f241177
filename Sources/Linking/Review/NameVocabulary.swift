/// Capitalised words of English prose that are not names by themselves, and what joins or introduces
/// names.
enum NameVocabulary {
  /// What may stand between the words of a name: "Ministry of Defence", "Ursula von der Leyen".
  static let connectives = words(
    """
    of the and for de del della der den des di da das dos du la le al el von van bin ibn ben et und
    y e zu
    """)

  /// Words that begin sentences and are no names: "When Rouhani", "Unlike Lockheed Martin".
  static let function = words(
    """
    a about above according across additionally after afterwards again against all almost alone
    along already also although altogether always amid among an and another any anyone are around as
    aside at away back because before behind being below beneath beside besides between beyond both
    briefly but by can clearly compared concerning consequently considering contrary could currently
    despite did do does doing during each earlier early either elsewhere especially even ever every
    everyone everything except few finally five following for former formerly four from
    further furthermore generally given has have having he hence her here hers him his how however
    i i'd i'll i'm i've if in including indeed initially inside instead into is it it's its itself
    just last late lately later latest least less like likewise many maybe meanwhile might more
    moreover most mostly much must my near nearly neither never nevertheless next no nobody none
    nonetheless nor not nothing notably now numerous of off often on once one only onto or other
    others otherwise our ours out outside over overall perhaps possibly presumably previous
    previously probably rather recent recently regarding regardless reportedly respectively
    roughly same several shall she should similarly since six so some somebody someone
    something sometimes soon still subsequently such than thanks that the their theirs them then
    there thereafter therefore these they this those though three through throughout thus to
    today together tomorrow too toward towards two ultimately under unless unlike until up upon us
    usually various versus very via was we well were what whatever when whenever where whereas
    wherever whether which while who whoever whom whose why will with within without would yes
    yesterday yet you your
    """)

  static let calendar = words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    spring summer autumn winter christmas easter ramadan eid nowruz
    """)

  /// What stands before a person's name and is not part of it.
  static let titles = words(
    """
    adm admiral ambassador analyst archbishop ayatollah baron baroness bishop brig brigadier capt
    captain cardinal ceo cfo chair chairman chairperson chairwoman chancellor chief col colonel
    commander commissioner commodore comrade congressman congresswoman coordinator corporal count
    countess coo cto dame delegate deputy dictator director dr duchess duke emir emperor envoy ex
    foreman gen general gov governor grandmaster imam inspector judge justice king lady leader
    lieutenant lord lt maj major marshal mayor messrs minister miss mr mrs ms mullah officer
    ombudsman patriarch pope premier president prince princess principal prof professor
    prosecutor queen rabbi rep representative rev reverend secretary sen senator sergeant sgt shah
    sheik sheikh sir speaker spokesman spokesperson spokeswoman sultan treasurer tsar undersecretary
    vizier warlord
    """)

  /// Companies that begin like an officer.
  static let companiesNamedGeneral = words("atomics dynamics electric mills motors")

  /// What bodies are called by kind: a name may be made of such words alone if one of these is in it.
  static let institutions = words(
    """
    academy administration administrations agencies agency airlines alliance army assembly
    association authorities authority bank base board brigade bureau cabinet center centre chamber
    church coalition college command commission committee company conference congress consortium
    constabulary corporation corps council court department directorate division embassy federation
    fleet force forces forum foundation front fund government group guard guards guild headquarters
    hospital house institute institution institutions laboratory league legion mission missions
    ministry movement museum navy network office organisation organization parliament party platoon
    police programme program radio regiment register registry school secretariat senate
    service services society squadron staff tribunal troops trust union university
    """)

  /// What may stand before "of" in a name, besides bodies: "Gulf of Aden", "Voice of America".
  static let heads = institutions.union(
    words(
      """
      act archdiocese army battle bay bill cape city code convention declaration duchy emirate
      empire gulf isle isles journal kingdom lake memorandum mount panel peace people peoples port
      principality protocol province radio region republic sea siege sons state states statute
      strait straits treaty voice war world
      """))

  /// Words of public life that prose writes with a capital and that name nobody by themselves: of
  /// one such word alone no name is made, and before a title they belong to it ("Foreign Minister").
  static let general = institutions.union(heads).union(
    words(
      """
      acting aerospace attorney award awards championship championships counsel cup final finals
      games open prime shadow solicitor surgeon competition consumer
      fisheries forestry heritage investments manufacturing mining securities sport sports tourism
      welfare wildlife affairs aid air airport ambassadors analysis anti-corruption appendix armed
      armaments arms article articles artillery assistant atomic aviation bilateral border briefing
      briefings budget central chapter chart civil claim claims climate coast combat commerce
      commonwealth communications constitution constitutional control convention cooperation
      co-operation counter-terrorism criminal crown culture customs cyber data defence defense
      democratic department's deputies development digital directive disarmament domestic drug
      economic economy editor education election elections electoral emergencies emergency energy
      environment executive export exports external federal field figure finance financial fire
      first food foreign free ground head health high homeland human humanitarian immigration import
      imports independent index industrial industries industry information infrastructure innovation
      intelligence interim interior international internal internet investigation investment joint
      judgement judgements judgment judgments judicial justice key labor labour land law legal
      liberation local maritime media method middle military ministers missile missiles monetary
      multilateral municipal mutual narcotics national nations native naval new news north northern
      nuclear ocean operations opposition oversight page parliamentary part people's permanent
      personnel planning policy political popular presidency presidential press procurement
      production promotion prosecution provincial public publication railway railways rapid
      rear reconstruction second reform regional registrar relations report reports republican republics
      research reserve resolution review revolution revolutionary rights river road royal sanctions
      science sea section security senior services signals situations social south southern space special
      stability staffs stage standard states statistics status strategic strategy strike studies
      summary supply support supreme table tax technical technology television territorial text
      times title trade trading transfer transfers transport treasury under united unit upper
      utilities veterans vice volume war water weapon weapons web west western women's works youth
      """))

  /// Names of times and parts of the world that are made of several words, in small letters.
  static let commonPhrases: Set<String> = [
    "boxing day", "cold war", "first world war", "good friday", "independence day", "new year",
    "new year's day", "new year's eve", "second world war", "world cup", "world war",
  ]

  /// Words for peoples, creeds and parts of the world that no country's note holds, and other words
  /// with a capital that are nobody's name.
  static let adjectives = words(
    """
    africa african americas antarctic antarctica arab arabia arabian arabic arabs arctic asia asian
    asians atlantic baltic balkan balkans bible buddhist catholic catholics caucasian chechen
    christian christianity christians communism communist communists covid covid-19 cyrillic east
    eastern english eve eurasia eurasian europe european europeans farsi fascist gaelic gospel god
    hebrew hindi hindu hindus holocaust islam islamic islamist islamists jew jewish jews judaism
    koran kurd kurdish kurds latin marxist mediterranean muslim muslims nazi nazis nordic
    northeast northwest orient orthodox ottoman pacific palestinian palestinians pashto persian
    persians protestant quran roman romans sanskrit scandinavian scottish semitic shia shiite
    shiites sikh slav slavic slavs southeast southwest soviet soviets sunni sunnis tatar tatars
    tibetan turkic urdu uyghur uyghurs welsh western westerner westerners
    """)

  /// Capitals that abbreviate common things, measures, moneys and hours, not bodies.
  static let abbreviations = words(
    """
    AA AAA AAM AC ACDT ACST AEDT AEST AD ADS AEW AF AFV AI AIP AIS AKA AM APC API ARM ASAP ASM ASW ATGM ATGMS ATM AUD
    AWACS AZN BC BCE BLUF BMD BVR CAD CAPTCHA CBRN CC CCTV CD CE CEO CEST CET CFO CHF CIWS CNY COO
    CSV CT CTO CV DC DIY DNA DNS DVD EDT EEZ ELINT EMP EST EUR EW FAQ FM FOB FPV FYI GB GBP GDP
    GHZ GIS GMT GNP GPS GSM HD HIV HQ HR HTML HTTP HTTPS HUMINT HVAC IADS ICBM ICBMS
    ICD ID IED IEDS IFV IFVS IOU IP IQ IR IRBM ISBN ISR ISSN IT ITN JPY JSON KB KGS KHZ KM KPH KW
    KZT LAN LCD LED LNG LPG MANPAD MANPADS MB MBT MBTS MHZ MIRV MLRS MM MOU MP MPS MRAP MRBM MRL
    MW NB NCO NDA NGO NGOS NM OK OSINT PC PDF PGM PHD PIN PM PMC PMCS POV POW POWS PPE PR PS PST QA
    QR RCS REM RFID RPG RPGS RSS RUB SALW SAM SAMS SAR SEAD SIGINT SIM SLBM SMS SPG SPH SRBM SSN
    STOVL TEL TELS TLP TV UAH UAS UAV UAVS UCAV UCAVS UHF URL USB USD USV UTC UUV UXO VAT VHF VIP
    VLS VPN VTOL WMD WWI WWII XML YAML ZIP
    """)

  /// Given names that `GivenNames` leaves out because they are also ordinary words, and more of
  /// those that news of arms and wars prints.
  static let givenNames = words(
    """
    Abbas Abdel Abdelfattah Abdulla Abu Aleksandar Anatolii Andrii Andriy Andrzej Antoni Ararat Araik
    Arayik Ariel Armen Art Artem Asim Avigdor Bashar Benny Bill Binali Bohdan Brad Chase Dean Denys
    Dick Dmytro Doug Drew Ebrahim Edi Ehud Elchin Elmar Elnur Emomali Ersin Eyal Fuad Frank Gadi
    Geoff Gitanas Golda Grace Grant Guy Haider Hakan Haluk Hamid Herzi Hikmet Hope Hossein Hugo
    Hulusi Ilir Imran Ingrida Ismail Ivanna Jack Jair Jake Jan Jaroslaw Jarosław Javad Jeyhun Jonas
    Josep Joy Kais Kaja Kassym-Jomart Kateryna Keir Kerim Khalifa Kyrylo Lech Liz Lloyd Luiz
    Magdalena Maksym Marcin Mariusz Mark Masoud Mateusz Max Mette Milorad Mojtaba Moqtada Muammar
    Mykola Naftali Nataliya Nikol Nouri Numan Oleksandr Oleksii Olena Osama Pat Pavlo Pervez Petr
    Petro Qasem Radoslaw Radosław Rafik Rajnath Ramiz Ray Rishi Rob Rose Rovshan Ruslan Rustem Sadyr
    Sauli Selcuk Selçuk Sergii Serhii Shavkat Shehbaz Shimon Subrahmanyam Suren Taras Toomas Ulf
    Vaclav Vahagn Valerii Vasyl Viktoriia Vugar Will Yair Yashar Yevhen Yoav Yuliya Zoltan
    """)

  /// Words behind which a place stands: "in Idlib", "near Idlib", "northern Idlib".
  static let locatives = words(
    """
    across around central east eastern in inside into near north northern outside south southern
    throughout west western
    """)

  /// Words before which a place stands: "the Idlib region".
  static let placeNouns = words(
    """
    airport area border city coast county district governorate island mountains oblast peninsula
    port province region suburb town valley village
    """)

  static func isGivenName(_ word: String) -> Bool {
    GivenNames.contains(word) || givenNames.contains(word)
  }

  /// Whether a word is a Roman number of at most 39.
  static func isRomanNumber(_ word: String) -> Bool {
    var rest = Substring(word)
    var tens = 0
    while rest.hasPrefix("X"), tens < 3 {
      rest = rest.dropFirst()
      tens += 1
    }
    return ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"].contains(rest)
  }

  /// Whether a word, or each part of one with hyphens, is a title: `Minister`, `Vice-President`.
  static func isTitle(_ word: String) -> Bool {
    let parts = word.lowercased().split(separator: "-").map(String.init)
    guard let last = parts.last, titles.contains(last) || titles.contains(singular(last)) else {
      return word.lowercased() == "commander-in-chief"
    }
    return parts.allSatisfy { titles.contains($0) || general.contains($0) }
      || parts.contains("in")
  }

  private static func singular(_ word: String) -> String {
    word.count > 3 && word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
