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
    demonyms: Afghan; Afghani
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
    languages: Armenian
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
    demonyms: Chinese; Sino-
    metonyms: Beijing; Peking; Zhongnanhai
    counter_cues: silverware; saucer; teacup; dinnerware; tableware; heirloom; glassware
    languages: Chinese
    not: South China Sea; East China Sea; China Sea; Cochin China; China Lake; China Beach
    not: China Grove; China Syndrome; Bank of China; Air China; China Daily
    not: South China Morning Post; South China tiger; China Airlines; Chinese checkers
    not: Chinese whispers; Chinese New Year; Chinese Theatre; Chinese wall; Chinese lantern
    not: Chinese-American; ethnic Chinese; overseas Chinese; Chinese-speaking; Chinese-language
    not: Chinese speaker; Chinese zodiac; Chinese Exclusion Act; Peking duck; Peking University
    not: Peking man; Peking opera; Beijing Consensus; Beijing Declaration; Beijing Convention
    not: Beijing Olympics; Beijing Winter Olympics; Sino Group; Sino Land; Sino-Tibetan; Sino-Forest
    not: fine china; bone china; China doll; China Spring; China Township; Royal China; China clay
    not: China Basin
    namesakes: China Miéville; China Mieville; China Chow; China McClain; China Anne McClain
    namesakes: China Machado; China Kantner
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
    towns: Cyprus
    not: Northern Cyprus; Turkish Republic of Northern Cyprus

    name: East Timor
    iso2: TL
    iso3: TLS
    numeric: 626
    region: Asia
    capital: Dili
    aliases: Timor-Leste; Timor Leste; Democratic Republic of Timor-Leste
    aliases: Democratic Republic of East Timor; Portuguese Timor; E. Timor; E.Timor
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
    counter_cues: Alabama; Florida; Tennessee; Carolina; Mississippi; Louisiana; Arkansas; Kentucky
    counter_cues: Virginia; Texas; Ohio; Arizona; Nevada; Pennsylvania; Michigan; Wisconsin
    counter_cues: Missouri; Oklahoma; Maryland; Indiana; Illinois; California; Colorado; Atlanta
    counter_cues: Savannah; Auburn; gubernatorial; statehouse; county; Bulldogs; Dawgs
    counter_cues: quarterback; linebacker; tailback; sophomore; Kemp; Raffensperger; Ossoff; Warnock
    counter_cues: Perdue; Isakson; Chambliss; peach; pecan; onion
    given_names: Georgia
    states: Georgia
    cities: Tbilisi; Batumi; Kutaisi; Gori; Poti; Sukhumi; Tskhinvali; Rustavi; Zugdidi; Mtskheta
    cities: Telavi; Senaki; Ozurgeti; Borjomi; Bakuriani; Kobuleti; Mestia; Akhaltsikhe; Akhalkalaki
    cities: Marneuli; Sighnaghi; Kazbegi; Stepantsminda; Anaklia; Gudauri; Kvareli; Sachkhere
    cities: Chiatura; Khashuri; Gardabani; Kakheti; Adjara; Ajaria; Imereti; Samegrelo; Mingrelia
    cities: Guria; Svaneti; Tusheti; Pankisi; Abkhazia; Ossetia; Caucasus; Europe; Asia; EU; NATO
    cities: Saakashvili; Shevardnadze; Ivanishvili; Margvelashvili; Garibashvili; Kobakhidze
    cities: Zourabichvili; Putin; Medvedev; Crimea; Transnistria; Chechnya; Dagestan; Karabakh
    languages: Georgian
    towns: Georgia
    not: Georgia Strait; Strait of Georgia; Georgia Avenue; USS Georgia; Georgian architecture
    not: Georgian Bay; Georgian Dublin; Georgian-era; Georgian London; Georgian mansion
    not: Georgian townhouse; ethnic Georgian; Georgian style; Georgian terrace; Georgian College
    not: Georgian era; Georgian period; Georgian Revival; Georgian Court University
    not: hardworking Georgians; fellow Georgians
    namesakes: US state of Georgia; U.S. state of Georgia; state of Georgia
    namesakes: Georgia State University; Georgia State Patrol; Georgia Southern University
    namesakes: Georgia Tech; Georgia Institute of Technology; University of Georgia
    namesakes: Georgia Bulldogs; Georgia National Guard; Georgia Army National Guard
    namesakes: Georgia Air National Guard; Georgia-Pacific; Georgia Republican; Georgia Democrat
    namesakes: Georgia Gov.; Georgia Governor; Georgia Sen.; Georgia Rep.; Georgia Senate
    namesakes: Georgia Secretary of State; Georgia General Assembly; Georgia Supreme Court
    namesakes: Georgia O'Keeffe; Albany, Georgia; Athens, Georgia; Atlanta, Georgia
    namesakes: Augusta, Georgia; Columbus, Georgia; Fort Benning, Georgia; Fort Eisenhower, Georgia
    namesakes: Fort Gordon, Georgia; Fort Moore, Georgia; Fort Stewart, Georgia; Kings Bay, Georgia
    namesakes: Macon, Georgia; Marietta, Georgia; Robins Air Force Base, Georgia
    namesakes: Moody Air Force Base, Georgia; Rome, Georgia; Savannah, Georgia; Valdosta, Georgia
    namesakes: Warner Robins, Georgia; Plains, Georgia; Ga.; Atlanta; Savannah; Augusta Chronicle
    namesakes: Macon; Valdosta; Warner Robins; Marietta; Buckhead; Gwinnett; Cobb County
    namesakes: Fulton County; DeKalb County; Clarke County; Oconee County; Chatham County
    namesakes: Bibb County; Muscogee County; Glynn County; Hall County; Fort Benning; Fort Stewart
    namesakes: Fort Gordon; Hartsfield; Stone Mountain; Okefenokee; Chattahoochee; Lake Lanier
    namesakes: Athens-Clarke; Banner-Herald; UGA; Georgia Southern; Georgia Southwestern
    namesakes: Georgia College; Georgia Military College; Georgia Power; Georgia Dome
    namesakes: Georgia Aquarium; Georgia Department; Georgia Bureau of Investigation
    namesakes: Georgia Board of Regents; Georgia Board of Education; Georgia Public Broadcasting
    namesakes: Georgia Public Service Commission; Georgia Public Policy Foundation; Georgia Lottery
    namesakes: Georgia legislator; Georgia lawmaker; Georgia Court of Appeals; Georgia Capitol
    namesakes: Georgia Attorney General; Georgia GOP; Georgia voter; Georgia Ports Authority
    namesakes: Georgia Chamber; Georgia Theatre; Georgia Emergency Management
    namesakes: Georgia Forestry Commission; Georgia Baptist; Georgia peach
    namesakes: Georgia World Congress Center; Georgia senator; Georgia governor; Georgia congressman
    namesakes: Georgia resident; Georgia native; Georgia quarterback; University System of Georgia
    namesakes: Medical College of Georgia; Supreme Court of Georgia; Republican Party of Georgia
    namesakes: Democratic Party of Georgia; Gov. Brian Kemp; Brian Kemp; Stacey Abrams
    namesakes: Raphael Warnock; Jon Ossoff; Kelly Loeffler; David Perdue; Sonny Perdue; Nathan Deal
    namesakes: Roy Barnes; Zell Miller; Saxby Chambliss; Johnny Isakson; Brad Raffensperger
    namesakes: Fani Willis; Marjorie Taylor Greene; Herschel Walker; Ahmaud Arbery; Mark Richt
    namesakes: Kirby Smart; Knowshon Moreno; Matthew Stafford; Bulldogs; Dawgs; Gators; Crimson Tide
    namesakes: Yellow Jackets; Southeastern Conference; NCAA; SEC championship; Auburn; Vanderbilt
    namesakes: Alabama; Tennessee; South Carolina; North Carolina; Mississippi; Florida
    namesakes: North Georgia; South Georgia; Middle Georgia; Central Georgia; East Georgia
    namesakes: West Georgia; Northeast Georgia; Northwest Georgia; Southeast Georgia
    namesakes: Southwest Georgia; Coastal Georgia; Georgia May Jagger; Georgia Toffolo
    namesakes: Georgia Engel; Georgia Stanway; Georgia on My Mind; Georgia House of Representatives
    namesakes: Georgia Legislature; Georgia State Panthers; Georgia state senator
    namesakes: Georgia state representative; Georgia House Speaker; Georgia House Republicans
    namesakes: Georgia Sports Hall of Fame; County Jail; County Sheriff; Sheriff's Office
    namesakes: Sheriff's Department; County Commissioner; County Superior Court
    namesakes: County Circuit Court; County Common Pleas; County Courthouse; Peach State
    namesakes: Journal-Constitution
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
    not: Hong Kong flu; Hong Kong Phooey

    name: India
    iso2: IN
    iso3: IND
    numeric: 356
    region: Asia
    capital: New Delhi
    aliases: Republic of India; Union of India; Dominion of India
    demonyms: Indian; Indo-
    metonyms: New Delhi; Delhi
    demonym_counter_cues: Cherokee; Choctaw; Navajo; Sioux; Chippewa; Seminole; Mohawk; Comanche; Shoshone
    demonym_counter_cues: powwow; mascot; teepee; wigwam; bullpen; shortstop; Sabathia
    not: Indian Ocean; Indian country; Indian Removal Act; Indian Territory; Indian tribe
    not: Indian Wars; French and Indian War; Indian Motorcycle; Indian Wells; Indian Head, Maryland
    not: Indian summer; Indian ink; India ink; India pale ale; Red Indian; West Indian; Anglo-Indian
    not: East India Company; British India; Indian Express; Times of India; Air India; Bank of India
    not: New Delhi Television; INS Delhi; Delhi belly; Indian River; Indian Creek; Indian Springs
    not: Indian Trail; Indian Lake; Indian Rocks Beach; Indian Point; Indian burial; Indian mound
    not: Indian Affairs; Indian Valley; Indian Shores; Indian Orchard; Indian Mills
    not: Indian paintbrush; East Indian; West Indies; East Indies; East India; Indian corn
    not: Indian giver; Little India; Indian fry bread; Indian taco; Indian powwow; Indian Pacific
    not: Indo-Pacific; Indo-European; Indo-Aryan; Indo-Iranian; Indo-China; Indo-Malay; Indo-Fijian
    not: Indo-Caribbean; Indo-Persian; Indian Harbour Beach; Indian Hills High School
    not: Santa Fe Indian School; Phoenix Indian School; Indian Land High School; India.Arie
    not: India Arie; India Knight; India Hicks; India Oxenberg; India Eisley; India Willoughby
    not: India Walton; India Westbrooks
    namesakes: Cleveland Indians; American Indian Movement; American Indian
    namesakes: Bureau of Indian Affairs; Indian Health Service; Indian reservation; Indian gaming
    namesakes: Indian casino; Cherokee Indian; Choctaw Indian; Navajo Indian; Seminole Indian
    namesakes: Chippewa Indian; Mohegan Indian; Pequot Indian; Shoshone Indian; Chumash Indian
    namesakes: Sioux Indian; Ute Indian; Pueblo Indian; Mohawk Indian; Delaware Indian; Crow Indian
    namesakes: Creek Indian; Plains Indian; Apache Indian; Osage Indian; Tigua Indian; Lumbee Indian
    namesakes: Catawba Indian; Narragansett Indian; Penobscot Indian; Klamath Indian; Yakama Indian
    namesakes: Paiute Indian; Oneida Indian; Seneca Indian; Winnebago Indian; Potawatomi Indian
    namesakes: Miami Indian; Indianapolis Indians; Indian Gaming Commission
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
    languages: Indonesian
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
    given_names: Israel
    surnames: Israel
    not: Israel Katz; ancient Israel; Beth Israel; Children of Israel; Kingdom of Israel
    not: Land of Israel; Temple Israel; Tribes of Israel; Israel Hayom; Times of Israel
    not: Jerusalem Post; East Jerusalem; Old City of Jerusalem; Hebrew University of Jerusalem
    not: Kingdom of Jerusalem; Patriarch of Jerusalem; Patriarchate of Jerusalem
    not: Latin Patriarch of Jerusalem; Jerusalem artichoke; Tel Aviv University; B'nai Israel
    not: Bnai Israel; Adath Israel; Agudath Israel; Agudas Israel; Shearith Israel; Anshe Israel
    not: Anshei Israel; Sons of Israel; House of Israel; Ahavath Israel; Tifereth Israel
    not: Keneseth Israel; Knesseth Israel; Ohev Israel; Sherith Israel; Brith Israel; God of Israel
    not: Mount Israel; Shema Israel
    namesakes: Israel Adesanya; Israel Folau; Israel Horovitz; Steve Israel; Israel Englander
    namesakes: Israel Idonije; Israel Dagg; Israel Vazquez; Israel Gutierrez; Israel Keyes
    namesakes: Israel Houghton; Israel Kamakawiwoole; Israel Kamakawiwoʻole; Israel Baline
    namesakes: Israel Zangwill; Rep. Steve Israel; Lee Israel

    name: Japan
    iso2: JP
    iso3: JPN
    numeric: 392
    region: Asia
    capital: Tokyo
    aliases: Empire of Japan; Imperial Japan; State of Japan
    demonyms: Japanese
    metonyms: Tokyo
    languages: Japanese
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
    counter_cues: sneaker; Nike; Bulls; NBA; Hornets; quarterback; golfer; birdie; shoe; touchdown
    given_names: Jordan
    surnames: Jordan
    towns: Jordan
    not: Jordan River; River Jordan; Jordan Valley; Jordan Rift Valley; Jordan Grand Prix
    not: Jordan almond; Jordan Lake; Jordan Creek; Jordan Hospital; Jordan Hall
    namesakes: Michael Jordan; Michael B. Jordan; Barbara Jordan; DeAndre Jordan; Eddie Jordan
    namesakes: Hamilton Jordan; Jim Jordan; Rep. Jordan; Neil Jordan; Robert Jordan; Vernon Jordan
    namesakes: Jordan Ayew; Jordan Bardella; Jordan Belfort; Jordan Burroughs; Jordan Chiles
    namesakes: Jordan Clarkson; Jordan Henderson; Jordan Klepper; Jordan Love; Jordan Neely
    namesakes: Jordan Peele; Jordan Peterson; Jordan B. Peterson; Jordan Pickford; Jordan Poole
    namesakes: Jordan Spieth; Jordan Strauss; Air Jordan; Jordan Brand; Eddie Jordan Racing
    namesakes: South Jordan, Utah; West Jordan, Utah; Chicago Bulls; South Jordan; West Jordan
    namesakes: David Starr Jordan; June Jordan; Stanley Jordan; Louis Jordan; Cameron Jordan
    namesakes: Montell Jordan; Lamont Jordan; Leslie Jordan; Winthrop Jordan; County Jail
    namesakes: County Sheriff; Sheriff's Office; Sheriff's Department; County Commissioner
    namesakes: County Superior Court; County Circuit Court; County Common Pleas; County Courthouse
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
    languages: Lao
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
    towns: Lebanon
    not: Lebanon, Indiana; Lebanon, Kentucky; Lebanon, New Hampshire; Lebanon, Ohio; Lebanon, Oregon
    not: Lebanon, Pennsylvania; Lebanon, Tennessee; Mt. Lebanon, Pennsylvania; Cedar of Lebanon
    not: Cedars of Lebanon; Lebanon Baptist; Lebanon Methodist; Lebanon United Methodist
    not: Lebanon Presbyterian; Lebanon Lutheran; Lebanon Pike
    namesakes: Lebanon Daily News; Lebanon Valley; Lebanon Democrat; Mt. Lebanon; West Lebanon
    namesakes: Lebanon Junction; Lebanon resident; Dartmouth-Hitchcock; County Jail; County Sheriff
    namesakes: Sheriff's Office; Sheriff's Department; County Commissioner; County Superior Court
    namesakes: County Circuit Court; County Common Pleas; County Courthouse; Boone County
    namesakes: Wilson County; Grafton County; Laclede County; Linn County; Lebanon Police
    namesakes: Lebanon Reporter; Lebanon Express; Lebanon Enterprise

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
    languages: Burmese
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
    aliases: N.Korea; NKorea; Korea DPR
    demonyms: North Korean; N. Korean; N Korean; N.Korean; NKorean
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
    towns: Palestine
    not: Mandatory Palestine; Mandate Palestine; Mandate for Palestine
    not: British Mandate for Palestine; historic Palestine; Ottoman Palestine
    namesakes: East Palestine; East Palestine, Ohio; Palestine, Texas; Palestine Herald-Press
    namesakes: Norfolk Southern; Palestine ISD; County Jail; County Sheriff; Sheriff's Office
    namesakes: Sheriff's Department; County Commissioner; County Superior Court
    namesakes: County Circuit Court; County Common Pleas; County Courthouse

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
    not: Singapore noodles; Fall of Singapore; Fortress Singapore; Singapore Convention

    name: South Korea
    iso2: KR
    iso3: KOR
    numeric: 410
    region: Asia
    capital: Seoul
    aliases: ROK; R.O.K.; Republic of Korea; S. Korea; S Korea; S.Korea; SKorea; Korea Republic
    demonyms: South Korean; S. Korean; S Korean; S.Korean; SKorean
    metonyms: Seoul; Blue House; Cheong Wa Dae
    cues: Seoul; Samsung; Hyundai; Busan; K-pop; Park Geun-hye; LG; Kia; Incheon
    languages: Korean
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
    languages: Thai
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
    demonyms: Turkish; Turk; Turco-; Turko-
    metonyms: Ankara; Beştepe; Bestepe
    counter_cues: roast; roasted; sandwich; Thanksgiving; stuffing; stuffed; dinner; breast; gravy
    counter_cues: drumstick; cranberry; leftover; deep fried; fried; burger; bacon; giveaway; raffle
    counter_cues: hunting season; hunter; gobbler; poult; deli; mashed; oven
    counter_cues: Butterball; sausage; chili; smoked; baste; basting; trimmings; vulture
    surnames: Turk
    languages: Turkish
    not: Turkey Point; Turkey vulture; Turkey Trot; Wild Turkey; Turkish bath; Turkish coffee
    not: Turkish delight; Turkish towel; Turkish Angora; Turkish Airlines; ethnic Turk
    not: ethnic Turkish; Mechanical Turk; Young Turk; Volker Turk; Ankara Agreement; Turkey Creek
    not: Turkey Hill; Turkey Foot; Turkeyfoot; Turkey Bowl; Turkey Day; Turkey Lake; Turkey Mountain
    not: Turkey Federation; Turkey Track; Turkey Scratch; cold turkey; Turkey Knob; Turkey Swamp
    not: Turkey Branch
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
    cues: Dubai; Sharjah; Emirati; Gulf; MBZ; Abu Dhabi; federation
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
    languages: Vietnamese
    not: South Vietnam; South Viet Nam; South Vietnamese; Republic of Vietnam; Republic of Viet Nam
    not: State of Vietnam; Vietnam War; Vietnam veteran; Vietnam vet; Vietnam-era; Vietnam syndrome
    not: Vietnamese-American; ethnic Vietnamese; Hanoi Hilton; Hanoi Jane; Vietnam Memorial
    not: Vietnam Veterans Memorial; Vietnam Veterans of America; Vietnam Wall; Vietnam Moving Wall

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
