/// Countries and territories that the United Nations (M49) count to the Americas, with Greenland
/// and the Caribbean.
enum CountriesOfTheAmericas {
  /// Stanzas by name, in the form that `BuiltInCountryTable` describes.
  static let text = #"""
    name: Anguilla
    iso2: AI
    iso3: AIA
    numeric: 660
    region: Americas
    capital: The Valley
    demonyms: Anguillan; Anguillian

    name: Antigua and Barbuda
    iso2: AG
    iso3: ATG
    numeric: 028
    region: Americas
    capital: St. John's
    aliases: Antigua & Barbuda; Antigua; Barbuda
    demonyms: Antiguan; Barbudan
    not: Antigua Guatemala; Antigua, Guatemala

    name: Argentina
    iso2: AR
    iso3: ARG
    numeric: 032
    region: Americas
    capital: Buenos Aires
    aliases: Argentine Republic; Republic of Argentina
    demonyms: Argentine; Argentinian; Argentinean
    metonyms: Buenos Aires; Casa Rosada
    not: Argentine ant; Argentine Sea; Argentine tango; Buenos Aires Herald
    not: Don't Cry for Me Argentina

    name: Aruba
    iso2: AW
    iso3: ABW
    numeric: 533
    region: Americas
    capital: Oranjestad
    demonyms: Aruban
    metonyms: Oranjestad
    not: Aruba Networks

    name: Bahamas
    iso2: BS
    iso3: BHS
    numeric: 044
    region: Americas
    capital: Nassau
    aliases: The Bahamas; Commonwealth of The Bahamas; Bahama Islands
    demonyms: Bahamian
    metonyms: Nassau
    not: Nassau County; Orange-Nassau; Nassau grouper; Nassau Senior; Duke of Nassau
    not: Nassau Agreement

    name: Barbados
    iso2: BB
    iso3: BRB
    numeric: 052
    region: Americas
    capital: Bridgetown
    aliases: Republic of Barbados
    demonyms: Barbadian; Bajan
    metonyms: Bridgetown
    not: Bridgetown Initiative

    name: Belize
    iso2: BZ
    iso3: BLZ
    numeric: 084
    region: Americas
    capital: Belmopan
    aliases: British Honduras
    demonyms: Belizean; Belizian
    metonyms: Belmopan

    name: Bermuda
    iso2: BM
    iso3: BMU
    numeric: 060
    region: Americas
    capital: Hamilton
    aliases: Bermudas; Somers Isles
    demonyms: Bermudian; Bermudan
    not: Bermuda Triangle; Bermuda shorts; Bermuda grass; Bermuda rig
    case_sensitive: true

    name: Bolivia
    iso2: BO
    iso3: BOL
    numeric: 068
    region: Americas
    capital: Sucre
    aliases: Plurinational State of Bolivia; Republic of Bolivia
    demonyms: Bolivian
    metonyms: La Paz; Palacio Quemado
    not: La Paz, Mexico; La Paz, Baja California Sur; La Paz County

    name: Bouvet Island
    iso2: BV
    iso3: BVT
    numeric: 074
    region: Americas
    aliases: Bouvet

    name: Brazil
    iso2: BR
    iso3: BRA
    numeric: 076
    region: Americas
    capital: Brasília
    aliases: Federative Republic of Brazil; United States of Brazil; Brasil
    demonyms: Brazilian
    metonyms: Brasília; Brasilia; Itamaraty; Planalto
    surnames: Brazil
    towns: Brazil
    not: Brazil nut; Brazilian jiu-jitsu; Brazilian wax; Brazilian butt lift; Brazilian blowout
    case_sensitive: true

    name: British Virgin Islands
    iso2: VG
    iso3: VGB
    numeric: 092
    region: Americas
    capital: Road Town
    aliases: BVI; B.V.I.
    demonyms: British Virgin Islander
    metonyms: Road Town
    ambiguous: Virgin Islands; Virgin Islander

    name: Canada
    iso2: CA
    iso3: CAN
    numeric: 124
    region: Americas
    capital: Ottawa
    aliases: Dominion of Canada
    demonyms: Canadian; French-Canadian
    metonyms: Ottawa
    not: Canada goose; Canada geese; Canadian bacon; Air Canada; Canada Day; Canadian Pacific
    not: Canada balsam; Canada lynx; Lower Canada; Upper Canada; Royal Bank of Canada
    not: Ottawa Convention; Ottawa Treaty; Ottawa Senators; Ottawa Citizen; Ottawa River
    not: Ottawa Process; Ottawa, Illinois; Ottawa, Kansas; HMCS Ottawa; Canadian River
    not: Canadian County; Canadian geese; Canadian goose; Vancouver Canadians; Canadian Tire
    not: Canadian Valley; Little Canada; Canada College
    case_sensitive: true

    name: Caribbean Netherlands
    iso2: BQ
    iso3: BES
    numeric: 535
    region: Americas
    capital: Kralendijk
    aliases: Bonaire, Sint Eustatius and Saba; Bonaire, Saint Eustatius and Saba; BES Islands
    aliases: Bonaire; Sint Eustatius; St. Eustatius; St Eustatius
    demonyms: Bonairean; Bonairian
    valid_from: 2010-10-10

    name: Cayman Islands
    iso2: KY
    iso3: CYM
    numeric: 136
    region: Americas
    capital: George Town
    aliases: Caymans
    demonyms: Caymanian; Cayman Islander

    name: Chile
    iso2: CL
    iso3: CHL
    numeric: 152
    region: Americas
    capital: Santiago
    aliases: Republic of Chile
    demonyms: Chilean
    metonyms: La Moneda
    counter_cues: pepper; powder; roasting; roasted; Hatch; enchilada; salsa; stew; con carne
    counter_cues: burrito
    not: Chile relleno; Chile powder; Chile pepper; Chile verde; Chilean sea bass; green chile
    not: red chile; Hatch chile; chile con queso; chile con carne; chile ancho
    case_sensitive: true

    name: Colombia
    iso2: CO
    iso3: COL
    numeric: 170
    region: Americas
    capital: Bogotá
    aliases: Republic of Colombia; United States of Colombia
    demonyms: Colombian
    metonyms: Bogotá; Bogota; Casa de Nariño; Casa de Narino
    not: Gran Colombia; Bogota, New Jersey; Bogotá Declaration; Bogota Declaration

    name: Costa Rica
    iso2: CR
    iso3: CRI
    numeric: 188
    region: Americas
    capital: San José
    aliases: Republic of Costa Rica
    demonyms: Costa Rican

    name: Cuba
    iso2: CU
    iso3: CUB
    numeric: 192
    region: Americas
    capital: Havana
    aliases: Republic of Cuba
    demonyms: Cuban
    metonyms: Havana
    surnames: Cuban
    towns: Cuba
    not: Cuban Missile Crisis; Cuban heel; Cuban sandwich; Cuba libre; Havana syndrome; Havana Club
    not: Little Havana; Cuba Gooding
    namesakes: Mark Cuban

    name: Curaçao
    iso2: CW
    iso3: CUW
    numeric: 531
    region: Americas
    capital: Willemstad
    aliases: Curacao; Country of Curaçao
    demonyms: Curaçaoan; Curacaoan
    metonyms: Willemstad
    not: blue Curaçao; blue Curacao
    valid_from: 2010-10-10

    name: Dominica
    iso2: DM
    iso3: DMA
    numeric: 212
    region: Americas
    capital: Roseau
    aliases: Commonwealth of Dominica
    metonyms: Roseau
    cues: Roseau; Skerrit; Kalinago
    ambiguous: Dominican

    name: Dominican Republic
    iso2: DO
    iso3: DOM
    numeric: 214
    region: Americas
    capital: Santo Domingo
    metonyms: Santo Domingo
    cues: Santo Domingo; Haiti; Haitian; baseball; winter league; Bronx; Punta Cana; shortstop
    cues: pitcher; outfielder; infielder; slugger; prospect
    not: Dominican Order; Dominican friar; Dominican monk; Dominican nun; Dominican priest
    not: Dominican sister; Dominican University; Dominican College; Dominican Hospital
    not: Dominican Sisters; Dominican Convent; Dominican High School; Dominican House of Studies
    ambiguous: Dominican

    name: Ecuador
    iso2: EC
    iso3: ECU
    numeric: 218
    region: Americas
    capital: Quito
    aliases: Republic of Ecuador
    demonyms: Ecuadorian; Ecuadorean; Ecuadoran
    metonyms: Quito; Carondelet Palace

    name: El Salvador
    iso2: SV
    iso3: SLV
    numeric: 222
    region: Americas
    capital: San Salvador
    aliases: Republic of El Salvador
    demonyms: Salvadoran; Salvadorian; Salvadorean
    metonyms: San Salvador
    not: San Salvador Island; San Salvador Atenco

    name: Falkland Islands
    iso2: FK
    iso3: FLK
    numeric: 238
    region: Americas
    capital: Stanley
    aliases: Falklands; Islas Malvinas; Malvinas; Malvinas Islands
    demonyms: Falkland Islander; Falklander

    name: French Guiana
    iso2: GF
    iso3: GUF
    numeric: 254
    region: Americas
    capital: Cayenne
    aliases: French Guyana; Guyane
    demonyms: French Guianese; Guianese; French Guianan; Guyanais

    name: Greenland
    iso2: GL
    iso3: GRL
    numeric: 304
    region: Americas
    capital: Nuuk
    aliases: Kalaallit Nunaat
    demonyms: Greenlandic; Greenlander
    metonyms: Nuuk
    surnames: Greenland
    towns: Greenland
    not: Greenland Sea; Greenland shark; Greenland halibut

    name: Grenada
    iso2: GD
    iso3: GRD
    numeric: 308
    region: Americas
    capital: St. George's
    demonyms: Grenadian
    towns: Grenada
    not: Grenada, Mississippi
    namesakes: County Jail; County Sheriff; Sheriff's Office; Sheriff's Department
    namesakes: County Commissioner; County Superior Court; County Circuit Court; County Common Pleas
    namesakes: County Courthouse

    name: Guadeloupe
    iso2: GP
    iso3: GLP
    numeric: 312
    region: Americas
    capital: Basse-Terre
    demonyms: Guadeloupean; Guadeloupian
    metonyms: Basse-Terre

    name: Guatemala
    iso2: GT
    iso3: GTM
    numeric: 320
    region: Americas
    capital: Guatemala City
    aliases: Republic of Guatemala
    demonyms: Guatemalan
    metonyms: Guatemala City
    not: Guatemala City

    name: Guyana
    iso2: GY
    iso3: GUY
    numeric: 328
    region: Americas
    capital: Georgetown
    aliases: Co-operative Republic of Guyana; Cooperative Republic of Guyana; Republic of Guyana
    aliases: British Guiana
    demonyms: Guyanese

    name: Haiti
    iso2: HT
    iso3: HTI
    numeric: 332
    region: Americas
    capital: Port-au-Prince
    aliases: Republic of Haiti
    demonyms: Haitian
    metonyms: Port-au-Prince; Port au Prince
    not: Little Haiti; Haitian Creole

    name: Honduras
    iso2: HN
    iso3: HND
    numeric: 340
    region: Americas
    capital: Tegucigalpa
    aliases: Republic of Honduras
    demonyms: Honduran
    metonyms: Tegucigalpa
    not: Gulf of Honduras

    name: Jamaica
    iso2: JM
    iso3: JAM
    numeric: 388
    region: Americas
    capital: Kingston
    demonyms: Jamaican
    towns: Jamaica
    not: Jamaica Inn; Jamaica ginger; Jamaican patois
    namesakes: Jamaica Bay; Jamaica Plain; Jamaica, Queens; Jamaica Kincaid; Jamaica Station
    namesakes: Jamaica Estates; Jamaica Hospital; Jamaica Center; Jamaica Avenue
    namesakes: Jamaica High School

    name: Martinique
    iso2: MQ
    iso3: MTQ
    numeric: 474
    region: Americas
    capital: Fort-de-France
    demonyms: Martinican; Martiniquais; Martiniquan
    metonyms: Fort-de-France

    name: Mexico
    iso2: MX
    iso3: MEX
    numeric: 484
    region: Americas
    capital: Mexico City
    aliases: United Mexican States
    demonyms: Mexican
    metonyms: Mexico City; Los Pinos
    not: Mexico City; New Mexico; New Mexican; Gulf of Mexico; State of Mexico; Mexico Beach
    not: Mexico, Missouri; Mexican standoff; Mexican wave; Mexican Hat, Utah; Mexican-American War
    not: Mexican Hat; Mexican-American
    case_sensitive: true

    name: Montserrat
    iso2: MS
    iso3: MSR
    numeric: 500
    region: Americas
    capital: Plymouth
    demonyms: Montserratian
    given_names: Montserrat
    not: Santa Maria de Montserrat; Montserrat Abbey
    namesakes: Montserrat Caballé; Montserrat Caballe

    name: Nicaragua
    iso2: NI
    iso3: NIC
    numeric: 558
    region: Americas
    capital: Managua
    aliases: Republic of Nicaragua
    demonyms: Nicaraguan
    metonyms: Managua
    not: Lake Nicaragua; Nicaragua Canal

    name: Panama
    iso2: PA
    iso3: PAN
    numeric: 591
    region: Americas
    capital: Panama City
    aliases: Republic of Panama; Panamá
    demonyms: Panamanian
    metonyms: Panama City; Palacio de las Garzas
    not: Panama City; Panama Canal; Panama Papers; Panama hat; Panama disease; Isthmus of Panama
    not: Gulf of Panama; Panama City Beach; Panama City, Florida; Tailor of Panama; Panama Jack
    case_sensitive: true

    name: Paraguay
    iso2: PY
    iso3: PRY
    numeric: 600
    region: Americas
    capital: Asunción
    aliases: Republic of Paraguay
    demonyms: Paraguayan
    metonyms: Asunción; Asuncion
    not: Paraguay River; Río Paraguay

    name: Peru
    iso2: PE
    iso3: PER
    numeric: 604
    region: Americas
    capital: Lima
    aliases: Republic of Peru; Perú
    demonyms: Peruvian
    metonyms: Lima
    towns: Peru
    not: Lima Company; Lima Group; Lima bean; Lima Declaration; Lima, Ohio; Peru, Illinois
    not: Peru, Indiana
    namesakes: LaSalle-Peru; Peru Central; Peru State; County Jail; County Sheriff; Sheriff's Office
    namesakes: Sheriff's Department; County Commissioner; County Superior Court
    namesakes: County Circuit Court; County Common Pleas; County Courthouse
    case_sensitive: true

    name: Puerto Rico
    iso2: PR
    iso3: PRI
    numeric: 630
    region: Americas
    capital: San Juan
    aliases: Commonwealth of Puerto Rico; Porto Rico
    demonyms: Puerto Rican; Porto Rican
    not: Puerto Rico Trench

    name: Saint Barthélemy
    iso2: BL
    iso3: BLM
    numeric: 652
    region: Americas
    capital: Gustavia
    aliases: St. Barthélemy; St Barthélemy; Saint Barthelemy; St. Barthelemy; St Barthelemy
    aliases: St. Barts; St Barts; Saint Barts; St. Barths; St Barths; Saint-Barthélemy
    demonyms: Barthélemois
    metonyms: Gustavia

    name: Saint Kitts and Nevis
    iso2: KN
    iso3: KNA
    numeric: 659
    region: Americas
    capital: Basseterre
    aliases: St. Kitts and Nevis; St Kitts and Nevis; Saint Kitts & Nevis; St. Kitts & Nevis
    aliases: St Kitts & Nevis; Federation of Saint Christopher and Nevis
    aliases: Saint Christopher and Nevis; St. Christopher and Nevis; Saint Kitts; St. Kitts
    aliases: St Kitts; Nevis; Saint Kitts-Nevis; St. Kitts-Nevis
    demonyms: Kittitian; Nevisian
    metonyms: Basseterre
    not: Ben Nevis

    name: Saint Lucia
    iso2: LC
    iso3: LCA
    numeric: 662
    region: Americas
    capital: Castries
    aliases: St. Lucia; St Lucia
    demonyms: Saint Lucian; St. Lucian
    metonyms: Castries
    not: St. Lucia County; St Lucia Day; St. Lucia's Day; Lake St. Lucia; St Lucia, Queensland

    name: Saint Martin
    iso2: MF
    iso3: MAF
    numeric: 663
    region: Americas
    capital: Marigot
    aliases: Saint-Martin; French Saint Martin; French St. Martin; Collectivity of Saint Martin
    demonyms: Saint-Martinois
    metonyms: Marigot
    weak_aliases: St. Martin; St Martin
    cues: Caribbean; Marigot; Maarten; hurricane; Guadeloupe; island; Barthélemy; Barthelemy; Barts
    cues: Anguilla; Antilles
    not: Saint Martin of Tours; St. Martin of Tours; St. Martin's Press; St Martin's Lane
    not: St. Martin-in-the-Fields; Saint Martin of Braga; St. Martin Parish; Central Saint Martins
    not: Canal Saint-Martin; Porte Saint-Martin; Academy of St Martin in the Fields

    name: Saint Pierre and Miquelon
    iso2: PM
    iso3: SPM
    numeric: 666
    region: Americas
    capital: Saint-Pierre
    aliases: St. Pierre and Miquelon; St Pierre and Miquelon; Saint-Pierre and Miquelon
    aliases: Saint-Pierre-et-Miquelon; Saint Pierre & Miquelon; St. Pierre & Miquelon
    aliases: St Pierre & Miquelon
    demonyms: Saint-Pierrais; Miquelonnais

    name: Saint Vincent and the Grenadines
    iso2: VC
    iso3: VCT
    numeric: 670
    region: Americas
    capital: Kingstown
    aliases: St. Vincent and the Grenadines; St Vincent and the Grenadines; St. Vincent & Grenadines
    aliases: St Vincent & Grenadines; Saint Vincent & the Grenadines; St. Vincent & the Grenadines
    aliases: St Vincent & the Grenadines
    demonyms: Vincentian; Saint Vincentian; St. Vincentian
    metonyms: Kingstown
    weak_aliases: Saint Vincent; St. Vincent; St Vincent
    cues: Kingstown; Grenadines; Caribbean; Vincentian; volcano; Soufrière; Soufriere; hurricane
    cues: Barbados; Grenada; St. Lucia; Dominica; island; Gonsalves; Antigua
    not: St. Vincent de Paul; Saint Vincent de Paul; Cape St. Vincent; Cape Saint Vincent
    not: St. Vincent's Hospital; Edna St. Vincent Millay; Gulf St Vincent; Earl of St Vincent
    not: St. Vincent Hospital; Vincentian Fathers; St. Vincent Medical Center; St. Vincent College
    not: St. Vincent-St. Mary; Mount St. Vincent; St. Vincent's; St. Vincent Health
    not: St. Vincent Island

    name: Sint Maarten
    iso2: SX
    iso3: SXM
    numeric: 534
    region: Americas
    capital: Philipsburg
    aliases: St. Maarten; St Maarten; Saint Maarten; Dutch Saint Martin; Dutch St. Martin
    aliases: Country of Sint Maarten
    demonyms: Sint Maartener; St. Maartener
    metonyms: Philipsburg
    valid_from: 2010-10-10

    name: South Georgia and the South Sandwich Islands
    iso2: GS
    iso3: SGS
    numeric: 239
    region: Americas
    capital: King Edward Point
    aliases: South Georgia and South Sandwich Islands; South Georgia Island; South Sandwich Islands
    aliases: South Georgia
    counter_cues: Albany; Atlanta; county; farm; farmer; Interstate; peach; peanut; pecan; Savannah
    counter_cues: Thomasville; Tifton; Valdosta; Waycross; Macon; sheriff
    case_sensitive: true

    name: Suriname
    iso2: SR
    iso3: SUR
    numeric: 740
    region: Americas
    capital: Paramaribo
    aliases: Republic of Suriname; Surinam; Dutch Guiana
    demonyms: Surinamese; Surinamer
    metonyms: Paramaribo
    not: Surinam toad; Surinam cherry

    name: Trinidad and Tobago
    iso2: TT
    iso3: TTO
    numeric: 780
    region: Americas
    capital: Port of Spain
    aliases: Republic of Trinidad and Tobago; Trinidad & Tobago; Trinidad-Tobago; Trinidad; Tobago
    demonyms: Trinidadian; Tobagonian; Trinbagonian
    metonyms: Port of Spain; Port-of-Spain
    surnames: Trinidad
    not: Trinidad, Colorado; Trinidad, Cuba; Trinidad, Bolivia; Trinidad State

    name: Turks and Caicos Islands
    iso2: TC
    iso3: TCA
    numeric: 796
    region: Americas
    capital: Cockburn Town
    aliases: Turks and Caicos; Turks & Caicos; Turks & Caicos Islands; Turks Islands; Caicos Islands
    demonyms: Turks and Caicos Islander

    name: United States
    iso2: US
    iso3: USA
    numeric: 840
    region: Americas
    capital: Washington, D.C.
    aliases: United States of America; US; USA; U.S.; U.S.A.; America
    demonyms: American
    metonyms: Washington; White House; Pentagon; Foggy Bottom; Capitol Hill; Oval Office; West Wing; Mar-a-Lago
    roads: U.S.; US
    not: Washington, D.C.; Washington, DC; Washington DC; Washington D.C.
    not: Latin America; Latin American; South America; South American; North America; North American
    not: Central America; Central American; Spanish American; French America; British America
    not: British North America; Anglo-America; Middle America; Inter-American; Pan-American
    not: Organization of American States; Organisation of American States; Copa America
    not: the Americas; Summit of the Americas; Gulf of America; Bank of America; Voice of America
    not: Mall of America; Miss America; Captain America; Good Morning America; America's Got Talent
    not: America's Cup; America Ferrera; America Online; USS America; Confederate States of America
    not: Native American; American Indian; African-American; Asian-American; American Airlines
    not: American Express; American football; American Idol; American Motors; American League
    not: American Psycho; American Beauty; American pit bull; American cheese; USA Today
    not: USA Network; U.S. News & World Report; US News & World Report; U.S. News and World Report
    not: US News and World Report; George Washington; Martha Washington; Booker T. Washington
    not: Denzel Washington; Kerry Washington; Dinah Washington; Harold Washington; Washington Irving
    not: Isaiah Washington; Washington State; state of Washington; University of Washington
    not: Washington University; Washington and Lee; Washington Post; Washington Times
    not: Washington Examiner; Washington Free Beacon; Washington Monthly; Washington Quarterly
    not: Washington Institute; Washington Monument; Washington Commanders; Washington Redskins
    not: Washington Nationals; Washington Capitals; Washington Wizards; Washington Treaty
    not: Washington Naval Treaty; Washington Naval Conference; Washington Consensus
    not: Washington Square; Washington Heights; Washington Township; Washington County
    not: Washington Parish; Washington Street; Washington Avenue; Mount Washington; Lake Washington
    not: Fort Washington; Port Washington; Seattle, Washington; Spokane, Washington
    not: Tacoma, Washington; Olympia, Washington; Bremerton, Washington; Everett, Washington
    not: Vancouver, Washington; Yakima, Washington; Renton, Washington; Redmond, Washington
    not: Bangor, Washington; Washington Dulles; Washington Navy Yard; White House, Tennessee
    not: Pentagon Papers; Pentagon City; USS Washington; USS George Washington; US Airways
    not: U.S. Airways; U.S. Bancorp; U.S. Foodservice; Miss USA; Mr. America; American Legion
    not: American Red Cross; American Heart Association; American Cancer Society
    not: American Lung Association; American Diabetes Association; American Civil Liberties Union
    not: American Medical Association; American Bar Association; American Psychological Association
    not: American Psychiatric Association; American Academy of Pediatrics
    not: American Automobile Association; American Kennel Club; American Family Insurance
    not: American Electric Power; American International Group; American Apparel
    not: American Enterprise Institute; American Falls; American Fork; American Canyon
    not: American Hospital Association; American Farm Bureau; American Dental Association
    not: American Library Association; American Greetings; American Veterinary Medical Association
    not: American Petroleum Institute; American Federation of Teachers
    not: American Federation of State, County and Municipal Employees
    not: American Institute of Architects; American Athletic Conference; Mid-American Conference
    not: American Sniper; American Hustle; American Gothic; American Crime Story
    not: American Horror Story; American Graffiti; American Dad; American bald eagle
    not: American bulldog; American Staffordshire; American chestnut; American pie
    not: American Quarter Horse; Boy Scouts of America; Girl Scouts of America
    not: Girl Scouts of the United States of America; Future Farmers of America
    not: Volunteers of America; Communications Workers of America
    not: Motion Picture Association of America; Recording Industry Association of America
    not: Culinary Institute of America; Mine Workers of America; America West Airlines
    not: América Móvil; Big Brothers Big Sisters of America; Feeding America; CONTACT US; JOIN US
    not: FOLLOW US; EMAIL US; CALL US; TELL US; ABOUT US; LET US; FIND US; VISIT US; REACH US
    not: TEXT US; WRITE US; WRITE TO US; LIKE US; HELP US; SEND US; SUPPORT US; WATCH US
    not: U.S. Cellular Field; American Eagle Outfitters; American River College; American Girl Doll
    not: an All-American; first-team All-American; second-team All-American; third-team All-American
    not: time All-American; former All-American; preseason All-American; All-American guard
    not: All-American forward; All-American quarterback; All-American honor; All-American selection
    not: All-American Soap Box Derby; All-American Girls; consensus All-American; All-American team
    not: All-America team; All-America honor; All-America selection; First Team All-American
    not: academic All-American; All-America candidate; high school All-American; All-American City
    not: junior college All-American
    case_sensitive: true

    name: Uruguay
    iso2: UY
    iso3: URY
    numeric: 858
    region: Americas
    capital: Montevideo
    aliases: Republic of Uruguay; Eastern Republic of Uruguay; Oriental Republic of Uruguay
    demonyms: Uruguayan
    metonyms: Montevideo
    not: Uruguay Round; Uruguay River; Montevideo Convention

    name: US Virgin Islands
    iso2: VI
    iso3: VIR
    numeric: 850
    region: Americas
    capital: Charlotte Amalie
    aliases: U.S. Virgin Islands; United States Virgin Islands; USVI; U.S.V.I.
    aliases: American Virgin Islands; Virgin Islands of the United States; Danish West Indies
    demonyms: US Virgin Islander; U.S. Virgin Islander
    ambiguous: Virgin Islands; Virgin Islander

    name: Venezuela
    iso2: VE
    iso3: VEN
    numeric: 862
    region: Americas
    capital: Caracas
    aliases: Bolivarian Republic of Venezuela; Republic of Venezuela; United States of Venezuela
    demonyms: Venezuelan
    metonyms: Caracas; Miraflores Palace
    not: Gulf of Venezuela
    """#
}
