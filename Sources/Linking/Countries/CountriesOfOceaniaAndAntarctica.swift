/// Countries and territories that the United Nations (M49) count to Oceania, and Antarctica, which
/// M49 puts in no region.
enum CountriesOfOceaniaAndAntarctica {
  /// Stanzas by name, in the form that `BuiltInCountryTable` describes.
  static let text = #"""
    name: Antarctica
    iso2: AQ
    iso3: ATA
    numeric: 010
    region: Antarctica
    demonyms: Antarctic
    not: British Antarctic Territory

    name: American Samoa
    iso2: AS
    iso3: ASM
    numeric: 016
    region: Oceania
    capital: Pago Pago
    aliases: Territory of American Samoa; Eastern Samoa
    demonyms: American Samoan
    metonyms: Pago Pago

    name: Australia
    iso2: AU
    iso3: AUS
    numeric: 036
    region: Oceania
    capital: Canberra
    aliases: Commonwealth of Australia
    demonyms: Australian; Aussie
    metonyms: Canberra
    not: South Australia; South Australian; Western Australia; Western Australian
    not: Australian shepherd; Australian cattle dog; Australian rules football; Australian Open
    not: Canberra Times; Canberra Raiders; Canberra bomber; English Electric Canberra; HMAS Canberra
    not: USS Canberra; HMAS Australia; Canberra jet; West Australian; Australian newspaper
    not: National Australia Bank; Australian Capital Territory; Australian pine
    not: Australian labradoodle; Australian terrier

    name: Christmas Island
    iso2: CX
    iso3: CXR
    numeric: 162
    region: Oceania
    capital: Flying Fish Cove
    aliases: Territory of Christmas Island
    demonyms: Christmas Islander

    name: Cocos Islands
    iso2: CC
    iso3: CCK
    numeric: 166
    region: Oceania
    capital: West Island
    aliases: Cocos (Keeling) Islands; Keeling Islands; Cocos Keeling Islands
    aliases: Territory of Cocos Islands
    demonyms: Cocos Islander

    name: Cook Islands
    iso2: CK
    iso3: COK
    numeric: 184
    region: Oceania
    capital: Avarua
    demonyms: Cook Islander
    metonyms: Avarua

    name: Fiji
    iso2: FJ
    iso3: FJI
    numeric: 242
    region: Oceania
    capital: Suva
    aliases: Republic of Fiji; Fiji Islands; Republic of the Fiji Islands; Republic of Fiji Islands
    demonyms: Fijian
    metonyms: Suva
    not: Fiji Water; Fiji mermaid

    name: French Polynesia
    iso2: PF
    iso3: PYF
    numeric: 258
    region: Oceania
    capital: Papeete
    aliases: French Oceania
    demonyms: French Polynesian
    metonyms: Papeete

    name: Guam
    iso2: GU
    iso3: GUM
    numeric: 316
    region: Oceania
    capital: Hagåtña
    aliases: Territory of Guam
    demonyms: Guamanian
    metonyms: Hagåtña; Hagatna
    not: Guam Doctrine

    name: Heard Island and McDonald Islands
    iso2: HM
    iso3: HMD
    numeric: 334
    region: Oceania
    aliases: Heard and McDonald Islands; Heard Island & McDonald Islands; Heard & McDonald Islands
    aliases: Heard Island; McDonald Islands
    case_sensitive: true

    name: Kiribati
    iso2: KI
    iso3: KIR
    numeric: 296
    region: Oceania
    capital: South Tarawa
    aliases: Republic of Kiribati; Gilbert Islands
    demonyms: I-Kiribati; Kiribatian; Gilbertese
    metonyms: South Tarawa; Tarawa
    not: Battle of Tarawa; USS Tarawa; Tarawa-class; Gilbert Islands campaign

    name: Marshall Islands
    iso2: MH
    iso3: MHL
    numeric: 584
    region: Oceania
    capital: Majuro
    aliases: Republic of the Marshall Islands
    demonyms: Marshallese; Marshall Islander
    metonyms: Majuro
    weak_aliases: RMI; R.M.I.
    cues: Majuro; Marshallese; Kwajalein; Compact; islands
    not: Marshall Islands campaign

    name: Micronesia
    iso2: FM
    iso3: FSM
    numeric: 583
    region: Oceania
    capital: Palikir
    aliases: Federated States of Micronesia
    demonyms: Micronesian
    metonyms: Palikir
    weak_aliases: FSM
    cues: Palikir; Micronesian; Pohnpei; Compact; islands

    name: Nauru
    iso2: NR
    iso3: NRU
    numeric: 520
    region: Oceania
    capital: Yaren
    aliases: Republic of Nauru
    demonyms: Nauruan
    metonyms: Yaren

    name: New Caledonia
    iso2: NC
    iso3: NCL
    numeric: 540
    region: Oceania
    capital: Nouméa
    aliases: Nouvelle-Calédonie
    demonyms: New Caledonian
    metonyms: Nouméa; Noumea
    not: Nouméa Accord; Noumea Accord

    name: New Zealand
    iso2: NZ
    iso3: NZL
    numeric: 554
    region: Oceania
    capital: Wellington
    aliases: NZ; N.Z.; Aotearoa; Aotearoa New Zealand
    demonyms: New Zealander; Kiwi
    metonyms: Wellington
    counter_cues: fruit; strawberry; banana; mango; smoothie; sorbet; slice
    not: Duke of Wellington; Lord Wellington; Beef Wellington; Wellington boot; Wellington bomber
    not: Vickers Wellington; Wellington Koo; Wellington College; Wellington Management
    not: Wellington, Florida; Wellington, Somerset; Kiwi fruit; Kiwi Farms; Kiwi bird
    not: HMNZS Wellington
    case_sensitive: true

    name: Niue
    iso2: NU
    iso3: NIU
    numeric: 570
    region: Oceania
    capital: Alofi
    demonyms: Niuean
    metonyms: Alofi

    name: Norfolk Island
    iso2: NF
    iso3: NFK
    numeric: 574
    region: Oceania
    capital: Kingston
    aliases: Territory of Norfolk Island
    demonyms: Norfolk Islander

    name: Northern Mariana Islands
    iso2: MP
    iso3: MNP
    numeric: 580
    region: Oceania
    capital: Saipan
    aliases: Commonwealth of the Northern Mariana Islands; CNMI; C.N.M.I.; Northern Marianas
    demonyms: Northern Mariana Islander; Northern Marianan
    metonyms: Saipan
    not: Battle of Saipan

    name: Palau
    iso2: PW
    iso3: PLW
    numeric: 585
    region: Oceania
    capital: Ngerulmud
    aliases: Republic of Palau; Belau; Pelew Islands
    demonyms: Palauan
    metonyms: Ngerulmud; Koror

    name: Papua New Guinea
    iso2: PG
    iso3: PNG
    numeric: 598
    region: Oceania
    capital: Port Moresby
    aliases: Independent State of Papua New Guinea; P.N.G.; Territory of Papua and New Guinea
    demonyms: Papua New Guinean
    metonyms: Port Moresby
    weak_aliases: PNG
    cues: Port Moresby; Bougainville; Marape; islands; Pacific

    name: Pitcairn
    iso2: PN
    iso3: PCN
    numeric: 612
    region: Oceania
    capital: Adamstown
    aliases: Pitcairn Islands; Pitcairn Island; Pitcairn, Henderson, Ducie and Oeno Islands
    demonyms: Pitcairn Islander; Pitcairner
    metonyms: Adamstown

    name: Samoa
    iso2: WS
    iso3: WSM
    numeric: 882
    region: Oceania
    capital: Apia
    aliases: Independent State of Samoa; Western Samoa
    demonyms: Samoan; Western Samoan
    metonyms: Apia
    not: German Samoa

    name: Solomon Islands
    iso2: SB
    iso3: SLB
    numeric: 090
    region: Oceania
    capital: Honiara
    aliases: Solomons; British Solomon Islands
    demonyms: Solomon Islander
    metonyms: Honiara
    not: Solomon Islands campaign; Solomons Island; Solomons, Maryland; Solomons, Md.

    name: Tokelau
    iso2: TK
    iso3: TKL
    numeric: 772
    region: Oceania
    aliases: Tokelau Islands
    demonyms: Tokelauan

    name: Tonga
    iso2: TO
    iso3: TON
    numeric: 776
    region: Oceania
    capital: Nuku'alofa
    aliases: Kingdom of Tonga
    demonyms: Tongan
    metonyms: Nuku'alofa; Nukualofa

    name: Tuvalu
    iso2: TV
    iso3: TUV
    numeric: 798
    region: Oceania
    capital: Funafuti
    aliases: Ellice Islands
    demonyms: Tuvaluan
    metonyms: Funafuti

    name: US Minor Outlying Islands
    iso2: UM
    iso3: UMI
    numeric: 581
    region: Oceania
    aliases: United States Minor Outlying Islands; U.S. Minor Outlying Islands; US Outlying Islands
    aliases: U.S. Outlying Islands; Baker Island; Howland Island; Jarvis Island; Johnston Atoll
    aliases: Kingman Reef; Midway Atoll; Navassa Island; Palmyra Atoll; Wake Island; Midway Islands
    not: Battle of Wake Island

    name: Vanuatu
    iso2: VU
    iso3: VUT
    numeric: 548
    region: Oceania
    capital: Port Vila
    aliases: Republic of Vanuatu; New Hebrides
    demonyms: Ni-Vanuatu; Vanuatuan; Vanuatan
    metonyms: Port Vila

    name: Wallis and Futuna
    iso2: WF
    iso3: WLF
    numeric: 876
    region: Oceania
    capital: Mata-Utu
    aliases: Wallis & Futuna; Wallis and Futuna Islands; Wallis Islands; Wallis Island
    demonyms: Wallisian; Futunan
    metonyms: Mata-Utu; Mata Utu
    """#
}
