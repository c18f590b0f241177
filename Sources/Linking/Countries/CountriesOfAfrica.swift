/// Countries and territories that the United Nations (M49) count to Africa.
enum CountriesOfAfrica {
  /// Stanzas by name, in the form that `BuiltInCountryTable` describes.
  static let text = #"""
    name: Algeria
    iso2: DZ
    iso3: DZA
    numeric: 012
    region: Africa
    capital: Algiers
    aliases: People's Democratic Republic of Algeria
    demonyms: Algerian
    metonyms: Algiers
    not: Algiers Accords; Algiers Agreement; Battle of Algiers

    name: Angola
    iso2: AO
    iso3: AGO
    numeric: 024
    region: Africa
    capital: Luanda
    aliases: Republic of Angola; People's Republic of Angola; Portuguese West Africa
    demonyms: Angolan
    metonyms: Luanda
    towns: Angola
    not: Angola, Indiana; Angola, Louisiana; Angola prison
    namesakes: County Jail; County Sheriff; Sheriff's Office; Sheriff's Department
    namesakes: County Commissioner; County Superior Court; County Circuit Court; County Common Pleas
    namesakes: County Courthouse

    name: Benin
    iso2: BJ
    iso3: BEN
    numeric: 204
    region: Africa
    capital: Porto-Novo
    aliases: Republic of Benin; People's Republic of Benin; Dahomey; Republic of Dahomey
    demonyms: Beninese; Beninois; Dahomean
    metonyms: Porto-Novo; Cotonou
    not: Benin bronzes; Benin City; Bight of Benin; Cotonou Agreement; Kingdom of Benin

    name: Botswana
    iso2: BW
    iso3: BWA
    numeric: 072
    region: Africa
    capital: Gaborone
    aliases: Republic of Botswana; Bechuanaland; Bechuanaland Protectorate
    demonyms: Botswanan; Motswana; Batswana
    metonyms: Gaborone

    name: British Indian Ocean Territory
    iso2: IO
    iso3: IOT
    numeric: 086
    region: Africa
    aliases: BIOT; Chagos Archipelago; Chagos Islands; Chagos
    demonyms: Chagossian

    name: Burkina Faso
    iso2: BF
    iso3: BFA
    numeric: 854
    region: Africa
    capital: Ouagadougou
    aliases: Burkina; Upper Volta; Republic of Upper Volta
    demonyms: Burkinabe; Burkinabé; Burkinabè; Upper Voltan
    metonyms: Ouagadougou

    name: Burundi
    iso2: BI
    iso3: BDI
    numeric: 108
    region: Africa
    capital: Gitega
    aliases: Republic of Burundi; Urundi
    demonyms: Burundian
    metonyms: Gitega; Bujumbura

    name: Cameroon
    iso2: CM
    iso3: CMR
    numeric: 120
    region: Africa
    capital: Yaoundé
    aliases: Republic of Cameroon; United Republic of Cameroon; Cameroun
    demonyms: Cameroonian
    metonyms: Yaoundé; Yaounde
    not: British Cameroons; Southern Cameroons; Mount Cameroon

    name: Cape Verde
    iso2: CV
    iso3: CPV
    numeric: 132
    region: Africa
    capital: Praia
    aliases: Cabo Verde; Republic of Cabo Verde; Republic of Cape Verde; Cape Verde Islands
    demonyms: Cape Verdean; Cape Verdian; Cabo Verdean
    metonyms: Praia
    not: Praia da Luz; Praia Grande

    name: Central African Republic
    iso2: CF
    iso3: CAF
    numeric: 140
    region: Africa
    capital: Bangui
    aliases: Central African Empire; Ubangi-Shari; Oubangui-Chari
    demonyms: Central African; Centrafrican; Centrafricain
    metonyms: Bangui
    weak_aliases: CAR; C.A.R.
    cues: Bangui; Touadéra; Touadera; Séléka; Seleka; anti-balaka; MINUSCA
    not: Economic Community of Central African States; Bank of Central African States
    not: Central African States; Central African countries; Central African CFA franc
    not: Central African Economic and Monetary Community; Central African Copperbelt
    not: Central African country; Central African nation; Central African region

    name: Chad
    iso2: TD
    iso3: TCD
    numeric: 148
    region: Africa
    capital: N'Djamena
    aliases: Republic of Chad; Tchad
    demonyms: Chadian
    metonyms: N'Djamena; Ndjamena
    counter_cues: ballot; dimpled; hanging; punch
    given_names: Chad
    not: Lake Chad; hanging chad
    namesakes: Chad Bown; Chad P. Bown; Chad Brown; Chad Daybell; Chad Griffin; Chad Hurley
    namesakes: Chad Johnson; Chad Kelly; Chad Kroeger; Chad le Clos; Chad Michael Murray
    namesakes: Chad Ochocinco; Chad Readler; Chad Smith; Chad Stahelski; Chad Wolf; Chad Pennington
    namesakes: Chad Henne; Chad Campbell; Chad Knaus; Chad Lowe; Chad Everett
    case_sensitive: true

    name: Comoros
    iso2: KM
    iso3: COM
    numeric: 174
    region: Africa
    capital: Moroni
    aliases: Union of the Comoros; Federal Islamic Republic of the Comoros; Comoro Islands
    aliases: Comoros Islands
    demonyms: Comorian; Comoran
    metonyms: Moroni
    not: Angel Moroni

    name: Djibouti
    iso2: DJ
    iso3: DJI
    numeric: 262
    region: Africa
    capital: Djibouti
    aliases: Republic of Djibouti; French Somaliland; French Territory of the Afars and the Issas
    aliases: French Afars and Issas
    demonyms: Djiboutian

    name: DR Congo
    iso2: CD
    iso3: COD
    numeric: 180
    region: Africa
    capital: Kinshasa
    aliases: Democratic Republic of the Congo; Democratic Republic of Congo; D.R. Congo; DRC; D.R.C.
    aliases: Congo-Kinshasa; Congo Kinshasa; Congo (Kinshasa); Zaire; Zaïre; Republic of Zaire
    aliases: Belgian Congo; Congo Free State; Congo-Léopoldville; Congo-Leopoldville
    demonyms: Zairean; Zairian
    metonyms: Kinshasa
    cues: Kinshasa; Kabila; Tshisekedi; Goma; Kivu; M23; Ebola; Rwanda; Rwandan; Ituri; Katanga
    cues: Lubumbashi; MONUSCO; MONUC; Bukavu; Beni; Mobutu; Lumumba; Virunga; Bemba; coltan; cobalt
    cues: eastern; Uganda; Bunia; Mbandaka; Équateur; Equateur
    not: two Congos; both Congos; the Congos; Congo Basin; Congo River; River Congo; Niger-Congo
    not: Congo red; Congo Square
    ambiguous: Congo; Congolese

    name: Egypt
    iso2: EG
    iso3: EGY
    numeric: 818
    region: Africa
    capital: Cairo
    aliases: Arab Republic of Egypt; United Arab Republic
    demonyms: Egyptian
    metonyms: Cairo
    not: ancient Egypt; ancient Egyptian; Cairo Declaration; Cairo, Illinois; Prince of Egypt
    not: Egyptian cotton; Egypt Lake; Egypt Valley

    name: Equatorial Guinea
    iso2: GQ
    iso3: GNQ
    numeric: 226
    region: Africa
    capital: Malabo
    aliases: Republic of Equatorial Guinea; Spanish Guinea
    demonyms: Equatorial-Guinean; Equatoguinean
    metonyms: Malabo
    not: Malabo Declaration; Malabo Protocol

    name: Eritrea
    iso2: ER
    iso3: ERI
    numeric: 232
    region: Africa
    capital: Asmara
    aliases: State of Eritrea
    demonyms: Eritrean
    metonyms: Asmara
    valid_from: 1993-05-24

    name: Eswatini
    iso2: SZ
    iso3: SWZ
    numeric: 748
    region: Africa
    capital: Mbabane
    aliases: Kingdom of Eswatini; Swaziland; Kingdom of Swaziland; eSwatini
    demonyms: Swazi; Emaswati; Liswati; Swazilander; Eswatinian
    metonyms: Mbabane

    name: Ethiopia
    iso2: ET
    iso3: ETH
    numeric: 231
    region: Africa
    capital: Addis Ababa
    aliases: Federal Democratic Republic of Ethiopia; Abyssinia
    demonyms: Ethiopian
    metonyms: Addis Ababa
    not: Ethiopian Airlines; Addis Ababa Action Agenda

    name: French Southern Territories
    iso2: TF
    iso3: ATF
    numeric: 260
    region: Africa
    capital: Port-aux-Français
    aliases: French Southern and Antarctic Lands; French Southern and Antarctic Territories; TAAF
    aliases: Kerguelen Islands; Kerguelen

    name: Gabon
    iso2: GA
    iso3: GAB
    numeric: 266
    region: Africa
    capital: Libreville
    aliases: Gabonese Republic
    demonyms: Gabonese; Gabonais
    metonyms: Libreville
    not: Gabon viper

    name: Gambia
    iso2: GM
    iso3: GMB
    numeric: 270
    region: Africa
    capital: Banjul
    aliases: The Gambia; Republic of The Gambia; Islamic Republic of The Gambia
    demonyms: Gambian
    metonyms: Banjul
    not: Banjul Charter; Gambia River; River Gambia

    name: Ghana
    iso2: GH
    iso3: GHA
    numeric: 288
    region: Africa
    capital: Accra
    aliases: Republic of Ghana
    demonyms: Ghanaian; Ghanian
    metonyms: Accra; Jubilee House
    not: Accra Agenda for Action; Ghana Empire; Empire of Ghana

    name: Guinea
    iso2: GN
    iso3: GIN
    numeric: 324
    region: Africa
    capital: Conakry
    aliases: Republic of Guinea; Guinea-Conakry; Guinea Conakry; French Guinea
    demonyms: Guinean
    metonyms: Conakry
    not: Gulf of Guinea; New Guinea; West New Guinea; Western New Guinea; German New Guinea
    not: Netherlands New Guinea; Dutch New Guinea; Territory of New Guinea; Guinea pig; Guinea fowl
    not: Guinea worm; Guinea hen; Guinea Current
    case_sensitive: true

    name: Guinea-Bissau
    iso2: GW
    iso3: GNB
    numeric: 624
    region: Africa
    capital: Bissau
    aliases: Republic of Guinea-Bissau; Guinea Bissau; Portuguese Guinea
    demonyms: Bissau-Guinean; Guinea-Bissauan
    metonyms: Bissau

    name: Ivory Coast
    iso2: CI
    iso3: CIV
    numeric: 384
    region: Africa
    capital: Yamoussoukro
    aliases: Côte d'Ivoire; Cote d'Ivoire; Republic of Côte d'Ivoire; Republic of Cote d'Ivoire
    aliases: Republic of the Ivory Coast
    demonyms: Ivorian; Ivoirian
    metonyms: Yamoussoukro; Abidjan

    name: Kenya
    iso2: KE
    iso3: KEN
    numeric: 404
    region: Africa
    capital: Nairobi
    aliases: Republic of Kenya
    demonyms: Kenyan
    metonyms: Nairobi
    not: Mount Kenya; Nairobi Convention; Nairobi Protocol
    namesakes: Kenya Barris; Kenya Moore; Kenya Hara

    name: Lesotho
    iso2: LS
    iso3: LSO
    numeric: 426
    region: Africa
    capital: Maseru
    aliases: Kingdom of Lesotho; Basutoland
    demonyms: Basotho; Mosotho; Lesothan
    metonyms: Maseru

    name: Liberia
    iso2: LR
    iso3: LBR
    numeric: 430
    region: Africa
    capital: Monrovia
    aliases: Republic of Liberia
    demonyms: Liberian
    metonyms: Monrovia
    not: Monrovia, California

    name: Libya
    iso2: LY
    iso3: LBY
    numeric: 434
    region: Africa
    capital: Tripoli
    aliases: State of Libya; Libyan Arab Jamahiriya; Libyan Jamahiriya; Libyan Arab Republic
    aliases: Great Socialist People's Libyan Arab Jamahiriya
    demonyms: Libyan
    metonyms: Tripoli
    not: Libyan Desert; Libyan Sea; Tripoli, Lebanon

    name: Madagascar
    iso2: MG
    iso3: MDG
    numeric: 450
    region: Africa
    capital: Antananarivo
    aliases: Republic of Madagascar; Malagasy Republic; Democratic Republic of Madagascar
    demonyms: Malagasy; Madagascan
    metonyms: Antananarivo
    not: Madagascar Plan

    name: Malawi
    iso2: MW
    iso3: MWI
    numeric: 454
    region: Africa
    capital: Lilongwe
    aliases: Republic of Malawi; Nyasaland
    demonyms: Malawian
    metonyms: Lilongwe
    not: Lake Malawi

    name: Mali
    iso2: ML
    iso3: MLI
    numeric: 466
    region: Africa
    capital: Bamako
    aliases: Republic of Mali; French Sudan
    demonyms: Malian
    metonyms: Bamako
    not: Mali Empire; Empire of Mali

    name: Mauritania
    iso2: MR
    iso3: MRT
    numeric: 478
    region: Africa
    capital: Nouakchott
    aliases: Islamic Republic of Mauritania
    demonyms: Mauritanian
    metonyms: Nouakchott
    not: The Mauritanian

    name: Mauritius
    iso2: MU
    iso3: MUS
    numeric: 480
    region: Africa
    capital: Port Louis
    aliases: Republic of Mauritius
    demonyms: Mauritian
    metonyms: Port Louis

    name: Mayotte
    iso2: YT
    iso3: MYT
    numeric: 175
    region: Africa
    capital: Mamoudzou
    aliases: Department of Mayotte
    demonyms: Mahoran; Mahorais
    metonyms: Mamoudzou

    name: Morocco
    iso2: MA
    iso3: MAR
    numeric: 504
    region: Africa
    capital: Rabat
    aliases: Kingdom of Morocco
    demonyms: Moroccan
    metonyms: Rabat
    not: Moroccan leather; Morocco leather
    case_sensitive: true

    name: Mozambique
    iso2: MZ
    iso3: MOZ
    numeric: 508
    region: Africa
    capital: Maputo
    aliases: Republic of Mozambique; People's Republic of Mozambique; Portuguese East Africa
    demonyms: Mozambican; Mozambiquan
    metonyms: Maputo
    not: Maputo Protocol; Mozambique Channel

    name: Namibia
    iso2: NA
    iso3: NAM
    numeric: 516
    region: Africa
    capital: Windhoek
    aliases: Republic of Namibia; South West Africa; South-West Africa
    demonyms: Namibian
    metonyms: Windhoek
    not: The Namibian; Windhoek Declaration

    name: Niger
    iso2: NE
    iso3: NER
    numeric: 562
    region: Africa
    capital: Niamey
    aliases: Republic of Niger; Republic of the Niger
    demonyms: Nigerien; Nigérien
    metonyms: Niamey
    not: Niger Delta; Niger River; River Niger; Niger Basin; Niger State; Niger Coast Protectorate
    not: Office du Niger; Niger seed

    name: Nigeria
    iso2: NG
    iso3: NGA
    numeric: 566
    region: Africa
    capital: Abuja
    aliases: Federal Republic of Nigeria
    demonyms: Nigerian
    metonyms: Abuja; Aso Rock; Aso Villa
    not: Northern Nigeria Protectorate; Abuja Treaty

    name: Republic of the Congo
    iso2: CG
    iso3: COG
    numeric: 178
    region: Africa
    capital: Brazzaville
    aliases: Republic of Congo; Congo-Brazzaville; Congo Brazzaville; Congo (Brazzaville)
    aliases: Congo Republic; People's Republic of the Congo; French Congo; Middle Congo
    metonyms: Brazzaville
    cues: Brazzaville; Sassou; Nguesso; Pointe-Noire
    ambiguous: Congo; Congolese

    name: Réunion
    iso2: RE
    iso3: REU
    numeric: 638
    region: Africa
    capital: Saint-Denis
    aliases: La Réunion; La Reunion; Réunion Island; Reunion Island
    demonyms: Réunionese; Réunionnais; Reunionese

    name: Rwanda
    iso2: RW
    iso3: RWA
    numeric: 646
    region: Africa
    capital: Kigali
    aliases: Republic of Rwanda; Rwandese Republic; Ruanda
    demonyms: Rwandan; Rwandese
    metonyms: Kigali
    not: Kigali Amendment; Hotel Rwanda

    name: Saint Helena
    iso2: SH
    iso3: SHN
    numeric: 654
    region: Africa
    capital: Jamestown
    aliases: Saint Helena, Ascension and Tristan da Cunha
    aliases: St. Helena, Ascension and Tristan da Cunha; St Helena, Ascension and Tristan da Cunha
    aliases: Ascension Island; Tristan da Cunha
    demonyms: Saint Helenian; St. Helenian
    weak_aliases: St. Helena; St Helena
    cues: Napoleon; Atlantic; Ascension; Tristan; Jamestown; exile; British; overseas territory
    not: St. Helena, California; Mount St. Helena

    name: São Tomé and Príncipe
    iso2: ST
    iso3: STP
    numeric: 678
    region: Africa
    capital: São Tomé
    aliases: Sao Tome and Principe; São Tomé e Príncipe; São Tomé & Príncipe; Sao Tome & Principe
    aliases: Democratic Republic of São Tomé and Príncipe
    aliases: Democratic Republic of Sao Tome and Principe
    demonyms: São Toméan; Sao Tomean; Santomean; São Tomean
    metonyms: São Tomé; Sao Tome

    name: Senegal
    iso2: SN
    iso3: SEN
    numeric: 686
    region: Africa
    capital: Dakar
    aliases: Republic of Senegal
    demonyms: Senegalese
    metonyms: Dakar
    not: Dakar Rally; Senegal River

    name: Seychelles
    iso2: SC
    iso3: SYC
    numeric: 690
    region: Africa
    capital: Victoria
    aliases: Republic of Seychelles; Seychelles Islands
    demonyms: Seychellois; Seychelloise

    name: Sierra Leone
    iso2: SL
    iso3: SLE
    numeric: 694
    region: Africa
    capital: Freetown
    aliases: Republic of Sierra Leone
    demonyms: Sierra Leonean; Sierra Leonian
    metonyms: Freetown

    name: Somalia
    iso2: SO
    iso3: SOM
    numeric: 706
    region: Africa
    capital: Mogadishu
    aliases: Federal Republic of Somalia; Somali Republic; Somali Democratic Republic
    demonyms: Somali; Somalian
    metonyms: Mogadishu; Villa Somalia
    languages: Somali
    not: ethnic Somali; Battle of Mogadishu; Somali Region; Somali Regional State; Somali Sea
    not: Somali Current; Italian Somalia

    name: South Africa
    iso2: ZA
    iso3: ZAF
    numeric: 710
    region: Africa
    capital: Pretoria
    aliases: Republic of South Africa; Union of South Africa; S. Africa; S.Africa
    demonyms: South African; S. African; S.African
    metonyms: Pretoria
    weak_aliases: RSA; R.S.A.
    cues: Pretoria; Denel; Armscor; rand

    name: South Sudan
    iso2: SS
    iso3: SSD
    numeric: 728
    region: Africa
    capital: Juba
    aliases: Republic of South Sudan
    demonyms: South Sudanese
    metonyms: Juba
    valid_from: 2011-07-09
    case_sensitive: true

    name: Sudan
    iso2: SD
    iso3: SDN
    numeric: 729
    region: Africa
    capital: Khartoum
    aliases: Republic of Sudan; Republic of the Sudan; Democratic Republic of the Sudan
    aliases: Anglo-Egyptian Sudan
    demonyms: Sudanese
    metonyms: Khartoum; Port Sudan
    not: Port Sudan; Khartoum Resolution; Sudan Tribune; Sudan dye; Sudan red; Sudan grass

    name: Tanzania
    iso2: TZ
    iso3: TZA
    numeric: 834
    region: Africa
    capital: Dodoma
    aliases: United Republic of Tanzania; Tanganyika
    demonyms: Tanzanian; Tanganyikan
    metonyms: Dodoma; Dar es Salaam
    not: Lake Tanganyika

    name: Togo
    iso2: TG
    iso3: TGO
    numeric: 768
    region: Africa
    capital: Lomé
    aliases: Togolese Republic; Republic of Togo
    demonyms: Togolese
    metonyms: Lomé; Lome
    counter_cues: sandwich
    not: Lomé Convention; Lome Convention; Admiral Togo

    name: Tunisia
    iso2: TN
    iso3: TUN
    numeric: 788
    region: Africa
    capital: Tunis
    aliases: Republic of Tunisia; Tunisian Republic
    demonyms: Tunisian
    metonyms: Tunis

    name: Uganda
    iso2: UG
    iso3: UGA
    numeric: 800
    region: Africa
    capital: Kampala
    aliases: Republic of Uganda
    demonyms: Ugandan
    metonyms: Kampala
    not: Kampala Accord; Kampala Convention; Uganda Scheme

    name: Western Sahara
    iso2: EH
    iso3: ESH
    numeric: 732
    region: Africa
    aliases: Spanish Sahara
    demonyms: Sahrawi; Saharawi; Sahraoui; Western Saharan
    case_sensitive: true

    name: Zambia
    iso2: ZM
    iso3: ZMB
    numeric: 894
    region: Africa
    capital: Lusaka
    aliases: Republic of Zambia; Northern Rhodesia
    demonyms: Zambian
    metonyms: Lusaka
    not: Lusaka Accord; Lusaka Agreement; Lusaka Protocol; Lusaka Manifesto

    name: Zimbabwe
    iso2: ZW
    iso3: ZWE
    numeric: 716
    region: Africa
    capital: Harare
    aliases: Republic of Zimbabwe; Rhodesia; Republic of Rhodesia; Southern Rhodesia
    aliases: Zimbabwe Rhodesia; Zimbabwe-Rhodesia
    demonyms: Zimbabwean; Rhodesian
    metonyms: Harare
    not: Great Zimbabwe; Rhodesian Ridgeback; Harare Declaration
    """#
}
