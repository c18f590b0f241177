/// Countries and territories that the United Nations (M49) count to Asia, which there takes in
/// Türkiye, Cyprus and the southern Caucasus; and Taiwan, which M49 does not list.
enum CountriesOfAsia {
  /// Stanzas by name, in the form that `BuiltInCountryTable` describes.
  static let text = #"""
    name: Afghanistan
    iso2: AF
    iso3: AFG
    numeric: 004
    region: Asia
    capital: Kabul
    aliases: Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan
    aliases: Republic of Afghanistan; Democratic Republic of Afghanistan
    demonyms: Afghan
    metonyms: Kabul
    not: Afghan hound; Afghan rug; Afghan coat

    name: Armenia
    iso2: AM
    iso3: ARM
    numeric: 051
    region: Asia
    capital: Yerevan
    aliases: Republic of Armenia; Armenian SSR
    demonyms: Armenian
    metonyms: Yerevan
    not: ethnic Armenian; Armenian Quarter; Lesser Armenia
    valid_from: 1991-09-21

    name: Azerbaijan
    iso2: AZ
    iso3: AZE
    numeric: 031
    region: Asia
    capital: Baku
    aliases: Republic of Azerbaijan; Azerbaijan Republic; Azerbaijani Republic; Azerbaijan SSR
    aliases: Azerbaijani SSR
    demonyms: Azerbaijani; Azeri
    metonyms: Baku
    not: East Azerbaijan; West Azerbaijan; Iranian Azerbaijan; Iranian Azeri; Iranian Azerbaijani
    not: ethnic Azeri; ethnic Azerbaijani; Baku-Tbilisi-Ceyhan; Baku-Tbilisi-Kars; Baku-Supsa
    not: Baku-Novorossiysk
    valid_from: 1991-10-18

    name: Bahrain
    iso2: BH
    iso3: BHR
    numeric: 048
    region: Asia
    capital: Manama
    aliases: Kingdom of Bahrain; State of Bahrain; Bahrein
    demonyms: Bahraini
    metonyms: Manama
    not: Bahrain Grand Prix; Manama Dialogue; IISS Manama Dialogue

    name: Bangladesh
    iso2: BD
    iso3: BGD
    numeric: 050
    region: Asia
    capital: Dhaka
    aliases: People's Republic of Bangladesh; East Pakistan
    demonyms: Bangladeshi
    metonyms: Dhaka; Dacca

    name: Bhutan
    iso2: BT
    iso3: BTN
    numeric: 064
    region: Asia
    capital: Thimphu
    aliases: Kingdom of Bhutan
    demonyms: Bhutanese
    metonyms: Thimphu

    name: Brunei
    iso2: BN
    iso3: BRN
    numeric: 096
    region: Asia
    capital: Bandar Seri Begawan
    aliases: Brunei Darussalam; Nation of Brunei; Negara Brunei Darussalam; Sultanate of Brunei
    demonyms: Bruneian
    metonyms: Bandar Seri Begawan
    not: Brunei Bay

    name: Cambodia
    iso2: KH
    iso3: KHM
    numeric: 116
    region: Asia
    capital: Phnom Penh
    aliases: Kingdom of Cambodia; Kampuchea; Democratic Kampuchea; People's Republic of Kampuchea
    aliases: State of Cambodia; Khmer Republic
    demonyms: Cambodian; Kampuchean
    metonyms: Phnom Penh

    name: China
    iso2: CN
    iso3: CHN
    numeric: 156
    region: Asia
    capital: Beijing
    aliases: People's Republic of China; PRC; P.R.C.; PR China; P.R. China; Communist China
    aliases: Red China
    demonyms: Chinese; Sino
    metonyms: Beijing; Peking; Zhongnanhai
    not: South China Sea; East China Sea; China Sea; Cochin China; China Lake; China Beach
    not: China Grove; China Syndrome; China Miéville; China Mieville; Bank of China; Air China
    not: China Daily; South China Morning Post; South China tiger; China Airlines; China Post
    not: Chinese checkers; Chinese whispers; Chinese New Year; Chinese Theatre; Chinese wall
    not: Chinese lantern; Chinese-American; ethnic Chinese; overseas Chinese; Chinese-speaking
    not: Chinese-language; Chinese speaker; Chinese zodiac; Chinese Exclusion Act; Peking duck
    not: Peking University; Peking man; Peking opera; Beijing Consensus; Beijing Declaration
    not: Beijing Convention; Beijing Olympics; Beijing Winter Olympics; Sino Group; Sino Land
    not: Sino-Tibetan; Sino-Forest
    case_sensitive: true

    name: Cyprus
    iso2: CY
    iso3: CYP
    numeric: 196
    region: Asia
    capital: Nicosia
    aliases: Republic of Cyprus
    demonyms: Cypriot; Greek-Cypriot; Turkish-Cypriot
    metonyms: Nicosia
    not: Northern Cyprus; Turkish Republic of Northern Cyprus

    name: East Timor
    iso2: TL
    iso3: TLS
    numeric: 626
    region: Asia
    capital: Dili
    aliases: Timor-Leste; Timor Leste; Democratic Republic of Timor-Leste
    aliases: Democratic Republic of East Timor; Portuguese Timor
    demonyms: East Timorese; Timorese
    metonyms: Dili
    valid_from: 2002-05-20

    name: Georgia
    iso2: GE
    iso3: GEO
    numeric: 268
    region: Asia
    capital: Tbilisi
    aliases: Republic of Georgia; Georgian SSR
    demonyms: Georgian
    metonyms: Tbilisi
    not: US state of Georgia; U.S. state of Georgia; state of Georgia; Albany, Georgia
    not: Athens, Georgia; Atlanta, Georgia; Augusta, Georgia; Columbus, Georgia
    not: Fort Benning, Georgia; Fort Eisenhower, Georgia; Fort Gordon, Georgia; Fort Moore, Georgia
    not: Fort Stewart, Georgia; Kings Bay, Georgia; Macon, Georgia; Marietta, Georgia
    not: Robins Air Force Base, Georgia; Moody Air Force Base, Georgia; Rome, Georgia
    not: Savannah, Georgia; Valdosta, Georgia; Warner Robins, Georgia; Plains, Georgia
    not: Georgia State University; Georgia State Patrol; Georgia Southern University; Georgia Tech
    not: Georgia Institute of Technology; University of Georgia; Georgia Bulldogs
    not: Georgia National Guard; Georgia Army National Guard; Georgia Air National Guard
    not: Georgia-Pacific; Georgia Republican; Georgia Democrat; Georgia Gov.; Georgia Governor
    not: Georgia Sen.; Georgia Rep.; Georgia Senate; Georgia Secretary of State
    not: Georgia General Assembly; Georgia Supreme Court; Georgia O'Keeffe; Georgia Strait
    not: Strait of Georgia; Georgia Avenue; USS Georgia; Georgian architecture; Georgian Bay
    not: Georgian Dublin; Georgian-era; Georgian London; Georgian mansion; Georgian townhouse
    not: ethnic Georgian
    valid_from: 1991-04-09

    name: Hong Kong
    iso2: HK
    iso3: HKG
    numeric: 344
    region: Asia
    aliases: Hong Kong Special Administrative Region of China
    aliases: Hong Kong Special Administrative Region; Hong Kong SAR; Hongkong; HKSAR
    demonyms: Hongkonger; Hong Konger; Hong Kongese
    weak_aliases: HK
    cues: Beijing; Chinese; Kowloon; Legislative Council; protests
    not: Hong Kong dollar; Hong Kong flu; Hong Kong Phooey

    name: India
    iso2: IN
    iso3: IND
    numeric: 356
    region: Asia
    capital: New Delhi
    aliases: Republic of India; Union of India; Dominion of India
    demonyms: Indian
    metonyms: New Delhi; Delhi
    not: Indian Ocean; American Indian Movement; Bureau of Indian Affairs; Cleveland Indians
    not: Indian Health Service; Indian country; Indian reservation; Indian Removal Act
    not: Indian Territory; Indian tribe; Indian Wars; French and Indian War; Indian Motorcycle
    not: Indian Wells; Indian Head, Maryland; Indian summer; Indian ink; India ink; India pale ale
    not: Red Indian; West Indian; Anglo-Indian; East India Company; British India; Indian Express
    not: Times of India; Air India; Bank of India; India.Arie; New Delhi Television; INS Delhi
    not: Delhi belly
    case_sensitive: true

    name: Indonesia
    iso2: ID
    iso3: IDN
    numeric: 360
    region: Asia
    capital: Jakarta
    aliases: Republic of Indonesia; Dutch East Indies; Netherlands East Indies
    demonyms: Indonesian
    metonyms: Jakarta
    not: Jakarta Post; Jakarta Globe; Jakarta Method

    name: Iran
    iso2: IR
    iso3: IRN
    numeric: 364
    region: Asia
    capital: Tehran
    aliases: Islamic Republic of Iran; I.R. Iran; I.R. of Iran; Persia
    demonyms: Iranian
    metonyms: Tehran; Teheran
    weak_aliases: Islamic Republic
    cues: Tehran; Khamenei; Khomeini; Pezeshkian; ayatollah; mullahs; IRGC
    not: Iran International; Tehran Conference; Tehran Times; Iran-Contra

    name: Iraq
    iso2: IQ
    iso3: IRQ
    numeric: 368
    region: Asia
    capital: Baghdad
    aliases: Republic of Iraq
    demonyms: Iraqi
    metonyms: Baghdad
    not: Islamic State of Iraq; Islamic State in Iraq; Islamic State of Iraq and Syria
    not: Islamic State in Iraq and Syria; Islamic State of Iraq and the Levant
    not: Islamic State in Iraq and the Levant; Islamic State of Iraq and al-Sham
    not: Islamic State in Iraq and al-Sham; al-Qaeda in Iraq; Baghdad Pact; Baghdad Bob
    not: Baghdad battery

    name: Israel
    iso2: IL
    iso3: ISR
    numeric: 376
    region: Asia
    aliases: State of Israel
    demonyms: Israeli
    metonyms: Jerusalem; Tel Aviv
    not: Israel Adesanya; Israel Folau; Israel Horovitz; Israel Katz; Steve Israel; Israel Englander
    not: ancient Israel; Beth Israel; Children of Israel; Kingdom of Israel; Land of Israel
    not: Temple Israel; Tribes of Israel; Israel Hayom; Times of Israel; Jerusalem Post
    not: East Jerusalem; Old City of Jerusalem; Hebrew University of Jerusalem; Kingdom of Jerusalem
    not: Patriarch of Jerusalem; Patriarchate of Jerusalem; Latin Patriarch of Jerusalem
    not: Jerusalem artichoke; Tel Aviv University

    name: Japan
    iso2: JP
    iso3: JPN
    numeric: 392
    region: Asia
    capital: Tokyo
    aliases: Empire of Japan; Imperial Japan; State of Japan
    demonyms: Japanese
    metonyms: Tokyo
    not: Sea of Japan; Japan Sea; Japan Trench; Japan Times; Japan Airlines; Japanese knotweed
    not: Japanese beetle; Japanese maple; Japanese encephalitis; Japanese-American
    not: Japanese-speaking; Japanese-language; Japanese speaker; Tokyo Convention
    not: Tokyo Electric Power; Tokyo Electron; Tokyo Rose; Tokyo Trial; Tokyo Olympics; Tokyo Bay
    case_sensitive: true

    name: Jordan
    iso2: JO
    iso3: JOR
    numeric: 400
    region: Asia
    capital: Amman
    aliases: Hashemite Kingdom of Jordan; Hashemite Kingdom; Kingdom of Jordan; Transjordan
    aliases: Trans-Jordan
    demonyms: Jordanian
    metonyms: Amman
    not: Jordan River; River Jordan; Jordan Valley; Jordan Rift Valley; Michael Jordan
    not: Michael B. Jordan; Air Jordan; Jordan Brand; Barbara Jordan; DeAndre Jordan; Eddie Jordan
    not: Eddie Jordan Racing; Jordan Grand Prix; Hamilton Jordan; Jim Jordan; Rep. Jordan
    not: Neil Jordan; Robert Jordan; Vernon Jordan; Jordan Ayew; Jordan Bardella; Jordan Belfort
    not: Jordan Burroughs; Jordan Chiles; Jordan Clarkson; Jordan Henderson; Jordan Klepper
    not: Jordan Love; Jordan Neely; Jordan Peele; Jordan Peterson; Jordan B. Peterson
    not: Jordan Pickford; Jordan Poole; Jordan Spieth; Jordan Strauss; Jordan almond
    not: South Jordan, Utah; West Jordan, Utah
    case_sensitive: true

    name: Kazakhstan
    iso2: KZ
    iso3: KAZ
    numeric: 398
    region: Asia
    capital: Astana
    aliases: Republic of Kazakhstan; Kazakh SSR; Kazakstan
    demonyms: Kazakhstani; Kazakh
    metonyms: Astana; Nur-Sultan
    not: ethnic Kazakh; Astana process; Astana talks; Astana Times; Astana Pro Team
    valid_from: 1991-12-16

    name: Kuwait
    iso2: KW
    iso3: KWT
    numeric: 414
    region: Asia
    capital: Kuwait City
    aliases: State of Kuwait
    demonyms: Kuwaiti
    metonyms: Kuwait City
    not: Kuwait City; Kuwait Times

    name: Kyrgyzstan
    iso2: KG
    iso3: KGZ
    numeric: 417
    region: Asia
    capital: Bishkek
    aliases: Kyrgyz Republic; Kirghizia; Kirgizia; Kirghizstan; Kyrgyz SSR; Kirghiz SSR
    demonyms: Kyrgyzstani; Kyrgyz; Kirghiz
    metonyms: Bishkek
    not: ethnic Kyrgyz
    valid_from: 1991-08-31

    name: Laos
    iso2: LA
    iso3: LAO
    numeric: 418
    region: Asia
    capital: Vientiane
    aliases: Lao People's Democratic Republic; Lao PDR; Lao P.D.R.; Kingdom of Laos
    demonyms: Laotian; Lao
    metonyms: Vientiane
    not: Lao-Tzu; Lao She; ethnic Lao; Vientiane Declaration

    name: Lebanon
    iso2: LB
    iso3: LBN
    numeric: 422
    region: Asia
    capital: Beirut
    aliases: Lebanese Republic; Republic of Lebanon
    demonyms: Lebanese
    metonyms: Beirut
    not: Lebanon, Indiana; Lebanon, Kentucky; Lebanon, New Hampshire; Lebanon, Ohio; Lebanon, Oregon
    not: Lebanon, Pennsylvania; Lebanon, Tennessee; Lebanon County; Lebanon Valley
    not: Mt. Lebanon, Pennsylvania; Cedar of Lebanon; Cedars of Lebanon

    name: Macau
    iso2: MO
    iso3: MAC
    numeric: 446
    region: Asia
    aliases: Macao; Macao Special Administrative Region of China
    aliases: Macao Special Administrative Region; Macau Special Administrative Region; Macao SAR
    aliases: Macau SAR; Portuguese Macau
    demonyms: Macanese
    not: Macau Grand Prix

    name: Malaysia
    iso2: MY
    iso3: MYS
    numeric: 458
    region: Asia
    capital: Kuala Lumpur
    aliases: Federation of Malaysia; Malaya; Federation of Malaya; British Malaya
    demonyms: Malaysian; Malayan
    metonyms: Kuala Lumpur; Putrajaya
    not: Malaysia Airlines; Malayan tiger; University of Malaya

    name: Maldives
    iso2: MV
    iso3: MDV
    numeric: 462
    region: Asia
    capital: Malé
    aliases: Republic of Maldives; Maldive Islands
    demonyms: Maldivian
    metonyms: Malé

    name: Mongolia
    iso2: MN
    iso3: MNG
    numeric: 496
    region: Asia
    capital: Ulaanbaatar
    aliases: Mongolian People's Republic; Outer Mongolia
    demonyms: Mongolian
    metonyms: Ulaanbaatar; Ulan Bator; Ulaan Baatar
    not: Inner Mongolia; Inner Mongolian; ethnic Mongolian; Mongolian barbecue; Mongolian gerbil
    not: Mongolian spot; Greater Mongolia

    name: Myanmar
    iso2: MM
    iso3: MMR
    numeric: 104
    region: Asia
    capital: Naypyidaw
    aliases: Burma; Republic of the Union of Myanmar; Union of Myanmar; Republic of Myanmar
    aliases: Union of Burma; Socialist Republic of the Union of Burma
    demonyms: Burmese; Myanma; Myanmarese
    metonyms: Naypyidaw; Nay Pyi Taw; Naypyitaw
    not: Burmese python; Burmese cat; Burma Railway; Burma Road; Burma Star; Burma-Shave
    not: Burmese Days

    name: Nepal
    iso2: NP
    iso3: NPL
    numeric: 524
    region: Asia
    capital: Kathmandu
    aliases: Federal Democratic Republic of Nepal; Kingdom of Nepal
    demonyms: Nepali; Nepalese
    metonyms: Kathmandu; Katmandu
    not: Kathmandu Post; Kathmandu Valley

    name: North Korea
    iso2: KP
    iso3: PRK
    numeric: 408
    region: Asia
    capital: Pyongyang
    aliases: DPRK; D.P.R.K.; Democratic People's Republic of Korea; DPR Korea; N. Korea; N Korea
    demonyms: North Korean; N. Korean; N Korean
    metonyms: Pyongyang; P'yongyang
    weak_aliases: Hermit Kingdom
    cues: Pyongyang; Kim; nuclear
    not: Korean Central News Agency; Korean Workers' Party; Korean People's Army
    not: Workers' Party of Korea; Workers Party of Korea; Pyongyang Declaration; two Koreas
    not: both Koreas; the Koreas; Korean War; Korean Peninsula; Korean demilitarized zone
    not: Korean demilitarised zone; Korea Bay; Korea Strait
    ambiguous: Korea; Korean

    name: Oman
    iso2: OM
    iso3: OMN
    numeric: 512
    region: Asia
    capital: Muscat
    aliases: Sultanate of Oman; Muscat and Oman; Sultanate of Muscat and Oman
    demonyms: Omani
    metonyms: Muscat
    not: Gulf of Oman; Sea of Oman; Oman Observer; Joseph Muscat; Kevin Muscat; Richard Muscat
    not: Muscat grape

    name: Pakistan
    iso2: PK
    iso3: PAK
    numeric: 586
    region: Asia
    capital: Islamabad
    aliases: Islamic Republic of Pakistan; Dominion of Pakistan; West Pakistan
    demonyms: Pakistani
    metonyms: Islamabad; Rawalpindi

    name: Palestine
    iso2: PS
    iso3: PSE
    numeric: 275
    region: Asia
    aliases: State of Palestine; Occupied Palestinian Territory; Occupied Palestinian Territories
    aliases: Palestinian Territory; Palestinian Territories
    demonyms: Palestinian
    metonyms: Ramallah
    not: East Palestine; East Palestine, Ohio; Palestine, Texas; Mandatory Palestine
    not: Mandate Palestine; Mandate for Palestine; British Mandate for Palestine; historic Palestine
    not: Ottoman Palestine

    name: Philippines
    iso2: PH
    iso3: PHL
    numeric: 608
    region: Asia
    capital: Manila
    aliases: Republic of the Philippines; Philippine Republic; Philippine Islands
    demonyms: Philippine; Filipino; Filipina
    metonyms: Manila; Malacañang; Malacañan; Malacanang
    not: Philippine Sea; Philippine Trench; Manila Bulletin; Manila Times; Manila envelope
    not: Manila folder; Manila rope; Manila galleon; Filipino-American

    name: Qatar
    iso2: QA
    iso3: QAT
    numeric: 634
    region: Asia
    capital: Doha
    aliases: State of Qatar
    demonyms: Qatari
    metonyms: Doha
    not: Qatar Airways; Doha Round; Doha Declaration; Doha Amendment; Doha Development Round
    not: Doha Development Agenda

    name: Saudi Arabia
    iso2: SA
    iso3: SAU
    numeric: 682
    region: Asia
    capital: Riyadh
    aliases: Kingdom of Saudi Arabia; KSA; K.S.A.
    demonyms: Saudi; Saudi Arabian
    metonyms: Riyadh
    not: Riyadh Season

    name: Singapore
    iso2: SG
    iso3: SGP
    numeric: 702
    region: Asia
    capital: Singapore
    aliases: Republic of Singapore
    demonyms: Singaporean
    not: Singapore Airlines; Singapore Sling; Singapore Strait; Straits of Singapore
    not: Singapore dollar; Singapore noodles; Fall of Singapore; Fortress Singapore
    not: Singapore Convention

    name: South Korea
    iso2: KR
    iso3: KOR
    numeric: 410
    region: Asia
    capital: Seoul
    aliases: ROK; R.O.K.; Republic of Korea; S. Korea; S Korea
    demonyms: South Korean; S. Korean; S Korean
    metonyms: Seoul; Blue House; Cheong Wa Dae
    not: Korea Aerospace Industries; Korea Herald; Korea Times; Korea JoongAng Daily
    not: Korea Economic Daily; Korean Air Lines; Korean-American; ethnic Korean; Korean-speaking
    not: Korean-language; Korean speaker; Korean barbecue; Korean BBQ; Korean wave; Korea University
    not: Seoul Semiconductor
    ambiguous: Korea; Korean
    case_sensitive: true

    name: Sri Lanka
    iso2: LK
    iso3: LKA
    numeric: 144
    region: Asia
    capital: Sri Jayawardenepura Kotte
    aliases: Democratic Socialist Republic of Sri Lanka; Ceylon
    demonyms: Sri Lankan; Ceylonese
    metonyms: Colombo
    not: Ceylon tea; Ceylon cinnamon; Colombo Plan

    name: Syria
    iso2: SY
    iso3: SYR
    numeric: 760
    region: Asia
    capital: Damascus
    aliases: Syrian Arab Republic; Syrian Republic
    demonyms: Syrian
    metonyms: Damascus
    not: Greater Syria; Ottoman Syria; Syrian Desert; Syrian hamster; Damascus steel
    not: Road to Damascus

    name: Taiwan
    iso2: TW
    iso3: TWN
    numeric: 158
    region: Asia
    capital: Taipei
    aliases: Republic of China; R.O.C.; Taiwan, Province of China; Formosa; Chinese Taipei
    aliases: Nationalist China
    demonyms: Taiwanese; Formosan
    metonyms: Taipei
    weak_aliases: ROC
    cues: Taipei; Taiwanese; Kuomintang; KMT
    not: Taiwan Strait; Formosa Strait; Formosa Plastics; Taipei 101; Taipei Times

    name: Tajikistan
    iso2: TJ
    iso3: TJK
    numeric: 762
    region: Asia
    capital: Dushanbe
    aliases: Republic of Tajikistan; Tadzhikistan; Tajik SSR
    demonyms: Tajikistani; Tajik; Tadzhik
    metonyms: Dushanbe
    not: ethnic Tajik
    valid_from: 1991-09-09

    name: Thailand
    iso2: TH
    iso3: THA
    numeric: 764
    region: Asia
    capital: Bangkok
    aliases: Kingdom of Thailand; Siam
    demonyms: Thai
    metonyms: Bangkok
    not: Gulf of Thailand; Thai boxing; Thai massage; Thai basil; ethnic Thai; Bangkok Post
    not: Bangkok Declaration

    name: Turkey
    iso2: TR
    iso3: TUR
    numeric: 792
    region: Asia
    capital: Ankara
    aliases: Türkiye; Turkiye; Republic of Turkey; Republic of Türkiye; Republic of Turkiye
    aliases: Turkish Republic
    demonyms: Turkish; Turk
    metonyms: Ankara; Beştepe; Bestepe
    not: Turkey Point; Turkey vulture; Turkey Trot; Wild Turkey; Turkish bath; Turkish coffee
    not: Turkish delight; Turkish towel; Turkish Angora; Turkish Airlines; ethnic Turk
    not: ethnic Turkish; Mechanical Turk; Young Turk; Volker Turk; Ankara Agreement
    case_sensitive: true

    name: Turkmenistan
    iso2: TM
    iso3: TKM
    numeric: 795
    region: Asia
    capital: Ashgabat
    aliases: Turkmenia; Turkmen SSR
    demonyms: Turkmen; Turkmenistani; Turkmenian
    metonyms: Ashgabat; Ashkhabad; Ashgabad
    not: ethnic Turkmen
    valid_from: 1991-10-27

    name: United Arab Emirates
    iso2: AE
    iso3: ARE
    numeric: 784
    region: Asia
    capital: Abu Dhabi
    aliases: UAE; U.A.E.; Trucial States; Trucial Oman
    demonyms: Emirati
    metonyms: Abu Dhabi
    weak_aliases: Emirates
    cues: Dubai; Sharjah; Emirati; Gulf; MBZ
    not: Emirates airline; Emirates Stadium; Abu Dhabi Grand Prix
    case_sensitive: true

    name: Uzbekistan
    iso2: UZ
    iso3: UZB
    numeric: 860
    region: Asia
    capital: Tashkent
    aliases: Republic of Uzbekistan; Uzbek SSR
    demonyms: Uzbekistani; Uzbek
    metonyms: Tashkent
    not: ethnic Uzbek; Tashkent Declaration; Tashkent Treaty; Tashkent Agreement
    valid_from: 1991-09-01

    name: Vietnam
    iso2: VN
    iso3: VNM
    numeric: 704
    region: Asia
    capital: Hanoi
    aliases: Viet Nam; Socialist Republic of Vietnam; Socialist Republic of Viet Nam
    demonyms: Vietnamese
    metonyms: Hanoi
    not: South Vietnam; South Viet Nam; South Vietnamese; Republic of Vietnam; Republic of Viet Nam
    not: State of Vietnam; Vietnam War; Vietnam veteran; Vietnam vet; Vietnam-era; Vietnam syndrome
    not: Vietnamese-American; ethnic Vietnamese; Hanoi Hilton; Hanoi Jane

    name: Yemen
    iso2: YE
    iso3: YEM
    numeric: 887
    region: Asia
    capital: Sanaa
    aliases: Republic of Yemen; Yemen Arab Republic; North Yemen
    demonyms: Yemeni; Yemenite; North Yemeni
    metonyms: Sanaa; Sana'a; Aden
    not: Gulf of Aden; Aden Protectorate; Aden Emergency; Yemenite Jew; Aden Colony
    not: Aden-Abyan Islamic Army
    """#
}
