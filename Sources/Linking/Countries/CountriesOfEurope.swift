/// Countries and territories that the United Nations (M49) count to Europe, which there takes in
/// all of Russia; and Kosovo, which M49 does not list.
enum CountriesOfEurope {
  /// Stanzas by name, in the form that `BuiltInCountryTable` describes.
  static let text = #"""
    name: Åland Islands
    iso2: AX
    iso3: ALA
    numeric: 248
    region: Europe
    capital: Mariehamn
    aliases: Åland; Aland Islands; Aaland Islands
    demonyms: Ålander; Ålandic; Åland Islander
    metonyms: Mariehamn

    name: Albania
    iso2: AL
    iso3: ALB
    numeric: 008
    region: Europe
    capital: Tirana
    aliases: Republic of Albania; People's Socialist Republic of Albania
    aliases: People's Republic of Albania
    demonyms: Albanian
    metonyms: Tirana
    languages: Albanian
    not: ethnic Albanian; Greater Albania

    name: Andorra
    iso2: AD
    iso3: AND
    numeric: 020
    region: Europe
    capital: Andorra la Vella
    aliases: Principality of Andorra; Principality of the Valleys of Andorra
    demonyms: Andorran
    metonyms: Andorra la Vella

    name: Austria
    iso2: AT
    iso3: AUT
    numeric: 040
    region: Europe
    capital: Vienna
    aliases: Republic of Austria
    demonyms: Austrian; Austro-
    metonyms: Vienna; Ballhausplatz
    not: Austria-Hungary; Lower Austria; Upper Austria; Congress of Vienna; University of Vienna
    not: Vienna Convention; Vienna Document; Vienna Philharmonic; Vienna Boys' Choir; Vienna sausage
    not: Vienna Circle; Vienna, Virginia; Siege of Vienna; Battle of Vienna; Austro-Hungarian
    not: Austro-Hungary; Austro-Hungarian Empire

    name: Belarus
    iso2: BY
    iso3: BLR
    numeric: 112
    region: Europe
    capital: Minsk
    aliases: Republic of Belarus; Byelorussia; Belorussia; Byelarus; Byelorussian SSR
    aliases: Belorussian SSR
    demonyms: Belarusian; Belarusan; Belarussian; Byelorussian; Belorussian
    metonyms: Minsk
    not: Minsk Group; OSCE Minsk Group; Minsk agreement; Minsk accord; Minsk process; Minsk Protocol
    not: Minsk II; Minsk-2; Minsk Tractor Works; Minsk format; Minsk deal; Minsk peace
    not: ethnic Belarusian
    valid_from: 1991-08-25

    name: Belgium
    iso2: BE
    iso3: BEL
    numeric: 056
    region: Europe
    capital: Brussels
    aliases: Kingdom of Belgium
    demonyms: Belgian
    towns: Belgium
    not: Belgian Malinois; Belgian shepherd; Belgian waffle; Belgian endive

    name: Bosnia and Herzegovina
    iso2: BA
    iso3: BIH
    numeric: 070
    region: Europe
    capital: Sarajevo
    aliases: Republic of Bosnia and Herzegovina; Bosnia-Herzegovina; Bosnia & Herzegovina
    aliases: Bosnia and Hercegovina; Bosnia-Hercegovina; Bosnia; BiH
    demonyms: Bosnian; Herzegovinian; Bosnian-Herzegovinian; Bosnian Serb; Bosnian Croat
    demonyms: Bosnian Muslim
    metonyms: Sarajevo
    not: Sarajevo Haggadah
    valid_from: 1992-03-03

    name: Bulgaria
    iso2: BG
    iso3: BGR
    numeric: 100
    region: Europe
    capital: Sofia
    aliases: Republic of Bulgaria; People's Republic of Bulgaria
    demonyms: Bulgarian
    languages: Bulgarian
    not: ethnic Bulgarian; Greater Bulgaria; Volga Bulgaria

    name: Croatia
    iso2: HR
    iso3: HRV
    numeric: 191
    region: Europe
    capital: Zagreb
    aliases: Republic of Croatia
    demonyms: Croatian; Croat
    metonyms: Zagreb
    languages: Croatian
    not: ethnic Croat; ethnic Croatian; Independent State of Croatia
    valid_from: 1991-06-25

    name: Czechia
    iso2: CZ
    iso3: CZE
    numeric: 203
    region: Europe
    capital: Prague
    aliases: Czech Republic
    demonyms: Czech; Czechs
    metonyms: Prague; Prague Castle
    languages: Czech
    not: Prague Spring; Defenestration of Prague; Prague Declaration; Infant of Prague
    not: Prague Offensive; Prague Process
    valid_from: 1993-01-01

    name: Denmark
    iso2: DK
    iso3: DNK
    numeric: 208
    region: Europe
    capital: Copenhagen
    aliases: Kingdom of Denmark
    demonyms: Danish; Danes; Dano-
    metonyms: Copenhagen; Christiansborg
    weak_aliases: Dane
    surnames: Denmark
    languages: Danish
    towns: Denmark
    not: Great Dane; Danish pastry; Danish Siddiqui; Danish Kaneria; Denmark Strait; Denmark Hill
    not: Denmark, South Carolina; Copenhagen Accord; Copenhagen Consensus; Copenhagen Criteria
    not: Copenhagen interpretation; cheese Danish; Danish modern; Denmark Technical College
    not: Denmark Vesey
    namesakes: County Jail; County Sheriff; Sheriff's Office; Sheriff's Department
    namesakes: County Commissioner; County Superior Court; County Circuit Court; County Common Pleas
    namesakes: County Courthouse
    case_sensitive: true

    name: Estonia
    iso2: EE
    iso3: EST
    numeric: 233
    region: Europe
    capital: Tallinn
    aliases: Republic of Estonia; Estonian SSR
    demonyms: Estonian
    metonyms: Tallinn
    not: Tallinn Manual

    name: Faroe Islands
    iso2: FO
    iso3: FRO
    numeric: 234
    region: Europe
    capital: Tórshavn
    aliases: Faroes; Faeroe Islands; Faeroes; Faroe
    demonyms: Faroese; Faeroese; Faroe Islander
    metonyms: Tórshavn; Torshavn

    name: Finland
    iso2: FI
    iso3: FIN
    numeric: 246
    region: Europe
    capital: Helsinki
    aliases: Republic of Finland
    demonyms: Finnish; Finns; Finno-
    metonyms: Helsinki
    weak_aliases: Finn
    languages: Finnish
    not: Gulf of Finland; Huckleberry Finn; Huck Finn; Mickey Finn; Neil Finn; Finn Russell
    not: Finn Wolfhard; Finn Harps; True Finns; Finns Party; Volga Finns; ethnic Finns
    not: Helsinki Accords; Helsinki Committee; Helsinki Final Act; Helsinki Process
    not: Helsinki Declaration; Helsinki Convention; Helsinki Rules; Helsinki Commission
    not: Declaration of Helsinki; Helsinki Watch; Finno-Ugric; Finno-Ugrian; Finnish spitz
    not: Finn Balor
    case_sensitive: true

    name: France
    iso2: FR
    iso3: FRA
    numeric: 250
    region: Europe
    capital: Paris
    aliases: French Republic; Republic of France; Metropolitan France; metropolitan France
    demonyms: French; Frenchman; Frenchmen; Frenchwoman; Frenchwomen; Franco-
    metonyms: Paris; Élysée; Elysée; Élysee; Elysee; Élysée Palace; Elysée Palace; Elysee Palace
    metonyms: Quai d'Orsay; Matignon
    surnames: France; French
    languages: French
    not: Agence France-Presse; Air France; Air France-KLM; France 24; France Info; France Inter
    not: Radio France Internationale; Radio France; Tour de France; Anatole France; Île-de-France
    not: Ile-de-France; Stade de France; Dawn French; Daniel Chester French; Tana French
    not: French Antilles; French bulldog; French Cameroons; French door; French dressing
    not: French Equatorial Africa; French fry; French horn; French Indochina; French kiss
    not: French kissing; French Lick; French Montana; French Open; French onion soup; French Quarter
    not: French toast; French Togoland; French West Africa; French West Indies; French window
    not: French braid; French-speaking; French-language; French speaker; Paris, Texas
    not: Paris, Tennessee; Paris, Kentucky; Paris, Illinois; Paris, Ontario; Paris Hilton
    not: Paris Jackson; Paris Agreement; Paris Accord; Paris climate; Paris Air Show
    not: Paris Air Forum; Paris Club; Paris Charter; Charter of Paris; Paris Commune
    not: Paris Convention; Paris Fashion Week; Paris Match; Paris Olympics; Paris Pact
    not: Paris Peace Accords; Paris Peace Conference; Paris Peace Treaties; Paris Principles
    not: Paris Saint-Germain; Paris St-Germain; Plaster of Paris; Treaty of Paris
    not: Declaration of Paris; Paris Memorandum; Paris MoU; French Broad; French Creek
    not: Frenches Forest; French's mustard; French vanilla; French Connection; French cuff
    not: French drain; French manicure; French poodle; French Prairie; Marilyn French; Percy French
    not: Nicci French; Samuel French; Franco-era; Frenchmen Street; Frenchman Street; Frenchman Bay
    not: Frenchman Flat; Frenchman Creek
    case_sensitive: true

    name: Germany
    iso2: DE
    iso3: DEU
    numeric: 276
    region: Europe
    capital: Berlin
    aliases: Federal Republic of Germany; FRG; F.R.G.; West Germany; W. Germany; W.Germany
    demonyms: German; West German; Germano-
    metonyms: Berlin
    surnames: Germany
    languages: German
    not: ethnic German; Volga German; Baltic German; Sudeten German; Pennsylvania German
    not: German measles; German shepherd; German East Africa; German South-West Africa
    not: German-speaking; German-language; German speaker; German Galushchenko; German Gref
    not: German Khan; Berlin, Connecticut; Berlin, Maryland; Berlin, New Hampshire; Irving Berlin
    not: Isaiah Berlin; Lucia Berlin; Berlin Airlift; Berlin Blockade; Berlin Conference
    not: Berlin Wall; Congress of Berlin; Treaty of Berlin; Battle of Berlin; Berlin Process
    not: Berlin Film Festival; Berlin Philharmonic; Berlin Marathon; Berlin Crisis; West Berlin
    not: German Flatts; German chocolate; German potato salad; German pinscher; German pointer
    not: Edward German; Lauren German; Domingo German; Domingo Germán; Aleksei German; German Bender
    case_sensitive: true

    name: Gibraltar
    iso2: GI
    iso3: GIB
    numeric: 292
    region: Europe
    capital: Gibraltar
    demonyms: Gibraltarian
    towns: Gibraltar
    not: Strait of Gibraltar; Straits of Gibraltar; Gibraltar Strait; Rock of Gibraltar
    not: Gibraltar Industries; Gibraltar Steel

    name: Greece
    iso2: GR
    iso3: GRC
    numeric: 300
    region: Europe
    capital: Athens
    aliases: Hellenic Republic; Kingdom of Greece
    demonyms: Greek; Hellenic; Greco-; Graeco-
    metonyms: Athens; Maximos Mansion
    demonym_counter_cues: fraternity; sorority; yogurt; yoghurt
    languages: Greek
    towns: Greece
    not: ancient Greece; ancient Greek; Classical Greece; Greece, New York; ethnic Greek
    not: Greek alphabet; Greek Catholic; Greek letter; Greek mythology; Greek Orthodox; Greek salad
    not: Greek tragedy; Greek yoghurt; Greek yogurt; Greek chorus; Greek god
    not: Ukrainian Greek Catholic Church; Athens, Ohio; Athens, Alabama; Athens, Tennessee
    not: Athens, Texas; School of Athens; Timon of Athens; Ancient Athens; Greco-Roman; Graeco-Roman
    not: Greek life; Greek Week; Greek fraternity; Greek sorority; Greek Theatre; Greek Revival
    not: Greek Freak; Greek Peak
    case_sensitive: true

    name: Guernsey
    iso2: GG
    iso3: GGY
    numeric: 831
    region: Europe
    capital: St. Peter Port
    aliases: Bailiwick of Guernsey
    demonyms: Guernseyman; Guernseymen
    metonyms: St. Peter Port; Saint Peter Port; St Peter Port
    counter_cues: cow; cattle; herd; milk; dairy; heifer; calf
    towns: Guernsey
    not: Guernsey cattle; Guernsey cow
    namesakes: Guernsey Memorial; Guernsey Health; County Jail; County Sheriff; Sheriff's Office
    namesakes: Sheriff's Department; County Commissioner; County Superior Court
    namesakes: County Circuit Court; County Common Pleas; County Courthouse
    case_sensitive: true

    name: Hungary
    iso2: HU
    iso3: HUN
    numeric: 348
    region: Europe
    capital: Budapest
    aliases: Republic of Hungary; Hungarian People's Republic; Hungarian Republic
    aliases: Kingdom of Hungary
    demonyms: Hungarian
    metonyms: Budapest
    languages: Hungarian
    not: Austro-Hungarian; Austro-Hungarian Empire; ethnic Hungarian; Greater Hungary
    not: Hungarian goulash; Budapest Convention; Budapest Memorandum; Grand Budapest Hotel
    not: Budapest Treaty; Siege of Budapest; Battle of Budapest

    name: Iceland
    iso2: IS
    iso3: ISL
    numeric: 352
    region: Europe
    capital: Reykjavík
    aliases: Republic of Iceland
    demonyms: Icelandic; Icelander
    metonyms: Reykjavík; Reykjavik
    languages: Icelandic
    not: Reykjavik Summit; Iceland Foods; Icelandic horse; Reykjavík Index

    name: Ireland
    iso2: IE
    iso3: IRL
    numeric: 372
    region: Europe
    capital: Dublin
    aliases: Republic of Ireland; Irish Republic; Irish Free State; Éire; Eire
    demonyms: Irish; Irishman; Irishmen; Irishwoman; Irishwomen; Hiberno-
    metonyms: Dublin; Leinster House
    surnames: Ireland
    languages: Irish
    not: Northern Ireland; N. Ireland; Northern Irish; Church of Ireland; Irish-American
    not: Irish coffee; Irish cream; Irish Guards; Irish Republican Army
    not: Provisional Irish Republican Army; Irish National Liberation Army; Royal Irish; Irish Sea
    not: Royal Irish Regiment; Royal Irish Rangers; Royal Irish Rifles; Irish setter; Irish stew
    not: Irish terrier; Irish Traveller; Irish whiskey; Irish whisky; Irish wolfhound; Scotch-Irish
    not: Scots-Irish; Dublin Core; Dublin, Ohio; Dublin Convention; Dublin Regulation; HMS Dublin
    namesakes: Jill Ireland; John Ireland; Kathy Ireland; Ireland Baldwin; Fighting Irish
    namesakes: Notre Dame; Patricia Ireland; Marin Ireland; Andy Ireland; Stephen Ireland
    namesakes: Colin Ireland; Doug Ireland; Jeff Ireland
    case_sensitive: true

    name: Isle of Man
    iso2: IM
    iso3: IMN
    numeric: 833
    region: Europe
    capital: Douglas
    demonyms: Manx; Manxman; Manxmen; Manxwoman
    not: Manx cat; Manx shearwater; Isle of Man TT
    case_sensitive: true

    name: Italy
    iso2: IT
    iso3: ITA
    numeric: 380
    region: Europe
    capital: Rome
    aliases: Italian Republic; Republic of Italy; Kingdom of Italy
    demonyms: Italian; Italo-
    metonyms: Rome; Palazzo Chigi; Quirinale; Quirinal Palace; Farnesina
    languages: Italian
    towns: Italy
    not: Little Italy; Italian-American; Italian dressing; Italian East Africa; Italian greyhound
    not: Italian North Africa; Italian sausage; Italian Somaliland; Italian-speaking
    not: Italian-language; Italian speaker; ancient Rome; Bishop of Rome; Church of Rome
    not: Club of Rome; fall of Rome; Rome, New York; Rome Statute; Treaty of Rome; Treaties of Rome
    not: Jim Rome; Rome Treaty; imperial Rome; Italian ice; Italian sub; Italian beef
    not: Italian hoagie; Italian seasoning; Italian cypress; Italo Calvino; Italian wedding soup
    case_sensitive: true

    name: Jersey
    iso2: JE
    iso3: JEY
    numeric: 832
    region: Europe
    capital: St. Helier
    aliases: Bailiwick of Jersey
    demonyms: Jerseyman; Jerseymen; Jerseywoman
    metonyms: St. Helier; Saint Helier; St Helier
    counter_cues: cotton; shirt; sleeve; wear; wore; wearing; worn; knit; yellow; throwback
    counter_cues: autographed; basketball; hockey; uniform; cow; cattle; heifer; herd; calf; tomato
    counter_cues: turnpike; Devils; Giants; Jets; Yankees
    not: Jersey barrier; Jersey bull; Jersey calf; Jersey cattle; Jersey cow; Jersey Devil
    not: Jersey Mike's; HMS Jersey
    namesakes: New Jersey; USS New Jersey; Jersey Boys; Jersey City; Jersey Shore; Jersey Turnpike
    namesakes: Central Jersey; North Jersey; South Jersey; East Jersey; West Jersey; N.J.; NJ
    namesakes: Newark; Trenton; Hoboken; Atlantic City; Garden State; Chris Christie; Jon Corzine
    namesakes: Phil Murphy; Bergen County; Bruce Springsteen; Meadowlands; Hudson County; Rutgers
    namesakes: Jersey Journal; Jersey guy; Jersey girl; Jersey Central; Jersey Joe; Jersey native
    namesakes: County Jail; County Sheriff; Sheriff's Office; Sheriff's Department
    namesakes: County Commissioner; County Superior Court; County Circuit Court; County Common Pleas
    namesakes: County Courthouse
    case_sensitive: true

    name: Kosovo
    iso2: XK
    region: Europe
    capital: Pristina
    aliases: Republic of Kosovo; Kosova; Kosovo and Metohija
    demonyms: Kosovar; Kosovan; Kosovo Albanian; Kosovar Albanian; Kosovo Serb
    metonyms: Pristina; Priština; Prishtina; Prishtinë
    not: Battle of Kosovo
    valid_from: 2008-02-17

    name: Latvia
    iso2: LV
    iso3: LVA
    numeric: 428
    region: Europe
    capital: Riga
    aliases: Republic of Latvia; Latvian SSR
    demonyms: Latvian
    metonyms: Riga
    not: Gulf of Riga; Peace of Riga; Treaty of Riga

    name: Liechtenstein
    iso2: LI
    iso3: LIE
    numeric: 438
    region: Europe
    capital: Vaduz
    aliases: Principality of Liechtenstein
    demonyms: Liechtensteiner
    metonyms: Vaduz

    name: Lithuania
    iso2: LT
    iso3: LTU
    numeric: 440
    region: Europe
    capital: Vilnius
    aliases: Republic of Lithuania; Lithuanian SSR
    demonyms: Lithuanian
    metonyms: Vilnius
    not: Grand Duchy of Lithuania; Polish-Lithuanian Commonwealth

    name: Luxembourg
    iso2: LU
    iso3: LUX
    numeric: 442
    region: Europe
    capital: Luxembourg
    aliases: Grand Duchy of Luxembourg; Luxemburg
    demonyms: Luxembourgish; Luxembourger; Luxemburger
    not: Luxembourg Gardens; Luxembourg Palace; Palais du Luxembourg; Jardin du Luxembourg
    not: Rosa Luxemburg; Province of Luxembourg

    name: Malta
    iso2: MT
    iso3: MLT
    numeric: 470
    region: Europe
    capital: Valletta
    aliases: Republic of Malta
    demonyms: Maltese
    metonyms: Valletta
    surnames: Malta
    towns: Malta
    not: Knights of Malta; Order of Malta; Sovereign Military Order of Malta; Maltese cross
    not: Maltese dog; Maltese Falcon; Maltese terrier; Siege of Malta; Malta, New York; Malta Bend
    namesakes: County Jail; County Sheriff; Sheriff's Office; Sheriff's Department
    namesakes: County Commissioner; County Superior Court; County Circuit Court; County Common Pleas
    namesakes: County Courthouse
    case_sensitive: true

    name: Moldova
    iso2: MD
    iso3: MDA
    numeric: 498
    region: Europe
    capital: Chisinau
    aliases: Republic of Moldova; Moldavian SSR; Moldovan SSR
    demonyms: Moldovan
    metonyms: Chisinau; Chișinău; Chişinău; Kishinev
    weak_aliases: Moldavia
    cues: Chisinau; Chișinău; Kishinev; Transnistria; Tiraspol; Soviet
    not: ethnic Moldovan
    valid_from: 1991-08-27

    name: Monaco
    iso2: MC
    iso3: MCO
    numeric: 492
    region: Europe
    capital: Monaco
    aliases: Principality of Monaco
    demonyms: Monégasque; Monegasque; Monacan
    surnames: Monaco
    not: Monaco Grand Prix; AS Monaco; Monaco Coach; Monaco RV

    name: Montenegro
    iso2: ME
    iso3: MNE
    numeric: 499
    region: Europe
    capital: Podgorica
    aliases: Republic of Montenegro
    demonyms: Montenegrin
    metonyms: Podgorica
    surnames: Montenegro
    namesakes: Luís Montenegro; Luis Montenegro; Prime Minister Montenegro; Hugo Montenegro
    namesakes: Fernanda Montenegro
    valid_from: 2006-06-03

    name: Netherlands
    iso2: NL
    iso3: NLD
    numeric: 528
    region: Europe
    capital: Amsterdam
    aliases: Kingdom of the Netherlands; The Netherlands; Holland
    demonyms: Dutch; Dutchman; Dutchmen; Dutchwoman; Dutchwomen; Netherlander
    metonyms: Amsterdam; Binnenhof
    weak_aliases: Hollander
    cues: Amsterdam; Rotterdam; Dutch; Hague
    surnames: Holland
    languages: Dutch
    towns: Holland
    not: Holland America; Holland & Knight; Holland and Barrett; Holland & Barrett; Holland Park
    not: Holland Tunnel; Mr. Holland's Opus; North Holland; South Holland; Dutch auction; Dutch Bros
    not: Dutch courage; Dutch elm disease; Dutch Harbor; Dutch oven; Dutch Reformed Church
    not: Dutch Schultz; Dutch uncle; Dutch West Indies; Double Dutch; Pennsylvania Dutch
    not: Flying Dutchman; New Amsterdam; Nieuw Amsterdam; Amsterdam News; Amsterdam Treaty
    not: Treaty of Amsterdam; Amsterdam Avenue; Amsterdam, New York; Holland and Knight
    not: Holland America Line; New Holland; Dutch Wonderland; Dutch Country; Dutch Fork; Dutch Creek
    not: Dutch Valley; Dutch Leonard; Dutch Ruppersberger; Dutch Savage; Dutch baby; Dutch door
    not: Dutch Mill; Going Dutch; Dutch East India Company; Dutch East Indies
    namesakes: Tom Holland; Agnieszka Holland; André Holland; Andre Holland; Jools Holland
    namesakes: Holland, Michigan; Holland Taylor; Holland Roden; Holland Sentinel; Holland Hospital
    namesakes: Hope College; Willa Holland; Dexter Holland; Holland-Dozier-Holland; Merlin Holland
    namesakes: County Jail; County Sheriff; Sheriff's Office; Sheriff's Department
    namesakes: County Commissioner; County Superior Court; County Circuit Court; County Common Pleas
    namesakes: County Courthouse
    case_sensitive: true

    name: North Macedonia
    iso2: MK
    iso3: MKD
    numeric: 807
    region: Europe
    capital: Skopje
    aliases: Republic of North Macedonia; Macedonia; Republic of Macedonia
    aliases: Former Yugoslav Republic of Macedonia; FYROM; F.Y.R.O.M.; FYR Macedonia
    aliases: FYR of Macedonia
    demonyms: Macedonian; North Macedonian
    metonyms: Skopje
    towns: Macedonia
    not: ancient Macedonia; ancient Macedonian; Eastern Macedonia and Thrace
    not: East Macedonia and Thrace; Greek Macedonia; Pirin Macedonia; Aegean Macedonia
    not: Alexander of Macedonia; Philip of Macedonia; ethnic Macedonian; Macedonian Wars
    not: Macedonian phalanx; Macedonian Empire; Macedonian front; Macedonia Baptist
    not: Macedonia Missionary Baptist; Macedonia Church; Macedonia AME; Macedonia United Methodist
    not: Macedonia Lutheran; Macedonia Presbyterian; Macedonia Free Will
    namesakes: County Jail; County Sheriff; Sheriff's Office; Sheriff's Department
    namesakes: County Commissioner; County Superior Court; County Circuit Court; County Common Pleas
    namesakes: County Courthouse
    valid_from: 1991-09-08

    name: Norway
    iso2: NO
    iso3: NOR
    numeric: 578
    region: Europe
    capital: Oslo
    aliases: Kingdom of Norway
    demonyms: Norwegian
    metonyms: Oslo
    languages: Norwegian
    towns: Norway
    not: Norway maple; Norway rat; Norway spruce; Norway, Maine; Norwegian Air Shuttle
    not: Norwegian Cruise Line; Norwegian forest cat; Norwegian Sea; Norwegian Trench; Oslo Accord
    not: Oslo Convention; Oslo II; Oslo Process; Oslo peace process; Oslo agreement
    namesakes: County Jail; County Sheriff; Sheriff's Office; Sheriff's Department
    namesakes: County Commissioner; County Superior Court; County Circuit Court; County Common Pleas
    namesakes: County Courthouse

    name: Poland
    iso2: PL
    iso3: POL
    numeric: 616
    region: Europe
    capital: Warsaw
    aliases: Republic of Poland; Polish Republic; Polish People's Republic
    aliases: People's Republic of Poland
    demonyms: Polish; Pole
    metonyms: Warsaw
    surnames: Poland
    languages: Polish
    towns: Poland
    not: ethnic Pole; ethnic Polish; Poland Spring; Poland China; Poland, Ohio; Polish sausage
    not: Kingdom of Poland and Lithuania; Congress Poland; Pole position; Pole star; Pole vault
    not: Pole dance; North Pole; South Pole; Magnetic Pole; Warsaw Convention; Warsaw Ghetto
    not: Warsaw Pact; Warsaw Treaty; Warsaw Treaty Organisation; Warsaw Treaty Organization
    not: Warsaw Uprising; Duchy of Warsaw; Warsaw, Indiana; Siege of Warsaw; Battle of Warsaw
    not: Warsaw Rising; telephone Pole; utility Pole; flag Pole; Pole barn; Pole Creek; Pole Line
    not: Polish Hill; Ski Pole; fishing Pole; totem Pole; light Pole; May Pole; Poland Seminary
    not: nail Polish; shoe Polish; French Polish; North and South Poles; South and North Poles
    not: Barber Pole; Greasy Pole; tent Pole
    namesakes: County Jail; County Sheriff; Sheriff's Office; Sheriff's Department
    namesakes: County Commissioner; County Superior Court; County Circuit Court; County Common Pleas
    namesakes: County Courthouse
    case_sensitive: true

    name: Portugal
    iso2: PT
    iso3: PRT
    numeric: 620
    region: Europe
    capital: Lisbon
    aliases: Portuguese Republic; Kingdom of Portugal
    demonyms: Portuguese; Luso-
    metonyms: Lisbon; São Bento Palace
    surnames: Portugal
    languages: Portuguese
    not: Portuguese man o' war; Portuguese man-of-war; Portuguese-speaking; Portuguese-language
    not: Portuguese speaker; Portuguese water dog; Lisbon Protocol; Lisbon Treaty; Treaty of Lisbon
    not: Lisbon Strategy; Lisbon Agreement

    name: Romania
    iso2: RO
    iso3: ROU
    numeric: 642
    region: Europe
    capital: Bucharest
    aliases: Rumania; Roumania; Socialist Republic of Romania; Romanian People's Republic
    demonyms: Romanian; Rumanian
    metonyms: Bucharest; Cotroceni
    languages: Romanian
    not: ethnic Romanian; Bucharest Nine; Treaty of Bucharest; Greater Romania

    name: Russia
    iso2: RU
    iso3: RUS
    numeric: 643
    region: Europe
    capital: Moscow
    aliases: Russian Federation; Russian SFSR; RSFSR; Tsarist Russia; Imperial Russia
    aliases: Russian Empire
    demonyms: Russian; Russo-
    metonyms: Moscow; Kremlin
    languages: Russian
    not: ethnic Russian; Russian-speaking; Russian-language; Russian speaker; Russian America
    not: Russian doll; Russian olive; Russian roulette; Russian thistle; Russian Tea Room
    not: White Russian; Black Russian; Little Russia; White Russia; From Russia with Love
    not: Moscow, Idaho; Moscow mule; Moscow Times; Treaty of Moscow; A Gentleman in Moscow
    not: Gentleman in Moscow; Grand Duchy of Moscow; Patriarch of Moscow; Moscow Patriarchate
    not: Kazan Kremlin; Russian River; Russian Hill; Russian wolfhound; Russian dressing
    not: Russian sage; Russian twist
    case_sensitive: true

    name: San Marino
    iso2: SM
    iso3: SMR
    numeric: 674
    region: Europe
    capital: San Marino
    aliases: Republic of San Marino; Most Serene Republic of San Marino
    demonyms: Sammarinese; San Marinese
    towns: San Marino
    not: San Marino, California; San Marino Grand Prix
    namesakes: San Marino Unified; San Marino, Calif.; Pasadena; Huntington Library

    name: Serbia
    iso2: RS
    iso3: SRB
    numeric: 688
    region: Europe
    capital: Belgrade
    aliases: Republic of Serbia
    demonyms: Serbian; Serb
    metonyms: Belgrade
    languages: Serbian
    not: ethnic Serb; ethnic Serbian; Croatian Serb; Serbian Krajina; Republic of Serbian Krajina
    not: Greater Serbia; Siege of Belgrade; Belgrade Offensive
    valid_from: 2006-06-05

    name: Slovakia
    iso2: SK
    iso3: SVK
    numeric: 703
    region: Europe
    capital: Bratislava
    aliases: Slovak Republic
    demonyms: Slovak; Slovakian
    metonyms: Bratislava
    not: ethnic Slovak
    valid_from: 1993-01-01

    name: Slovenia
    iso2: SI
    iso3: SVN
    numeric: 705
    region: Europe
    capital: Ljubljana
    aliases: Republic of Slovenia
    demonyms: Slovenian; Slovene
    metonyms: Ljubljana
    not: ethnic Slovene
    valid_from: 1991-06-25

    name: Spain
    iso2: ES
    iso3: ESP
    numeric: 724
    region: Europe
    capital: Madrid
    aliases: Kingdom of Spain; Spanish State
    demonyms: Spanish; Spaniard; Hispano-
    metonyms: Madrid; Moncloa; La Moncloa; Zarzuela Palace
    surnames: Spain
    languages: Spanish
    not: Viceroyalty of New Spain; Spanish-American War; Spanish flu; Spanish fly; Spanish Harlem
    not: Spanish influenza; Spanish moss; Spanish Netherlands; Spanish omelette
    not: Spanish Town, Jamaica; Spanish East Indies; Spanish West Africa; Spanish Morocco
    not: Spanish-speaking; Spanish-language; Spanish speaker; Real Madrid; Atletico Madrid
    not: Atlético Madrid; Madrid Conference; Madrid Protocol; Madrid Principles; Madrid system
    not: Atlético de Madrid; Treaty of Madrid; Spanish Fork; Spanish Fort; Spanish Lake
    not: Spanish Town; Spanish Springs; Spanish Trail; Spanish class; Spanish teacher
    not: Spanish lesson; Spanish interpreter; Spanish translation; Spanish translator
    not: Spanish bayonet; Spanish rice; Spanish mackerel; Spanish omelet; Spanish Peaks
    not: Spanish tile; Hispano-Suiza; Spanish River
    case_sensitive: true

    name: Svalbard and Jan Mayen
    iso2: SJ
    iso3: SJM
    numeric: 744
    region: Europe
    capital: Longyearbyen
    aliases: Svalbard; Svalbard & Jan Mayen; Svalbard and Jan Mayen Islands; Jan Mayen; Spitsbergen
    aliases: Spitzbergen
    metonyms: Longyearbyen
    not: Svalbard Treaty; Spitsbergen Treaty; Svalbard Global Seed Vault

    name: Sweden
    iso2: SE
    iso3: SWE
    numeric: 752
    region: Europe
    capital: Stockholm
    aliases: Kingdom of Sweden
    demonyms: Swedish; Swede
    metonyms: Stockholm
    languages: Swedish
    not: Stockholm International Peace Research Institute; Stockholm Convention
    not: Stockholm Declaration; Stockholm Document; Stockholm syndrome; Stockholm Agreement
    not: Stockholm Initiative; Swedish Fish; Swedish massage; Swedish meatball; Swedish Chef
    not: Swedish Medical Center; Swedish Covenant
    case_sensitive: true

    name: Switzerland
    iso2: CH
    iso3: CHE
    numeric: 756
    region: Europe
    capital: Bern
    aliases: Swiss Confederation; Confederation of Switzerland; Confoederatio Helvetica
    demonyms: Swiss
    metonyms: Bern; Berne
    towns: Switzerland
    not: Swiss Army knife; Swiss Army knives; Swiss chard; Swiss cheese; Swiss Guard
    not: Pontifical Swiss Guard; Swiss roll; Swiss Family Robinson; Swiss Cottage; Swiss steak
    not: Little Switzerland; Berne Convention; Bern Convention; Swiss Miss; Swiss Colony
    not: Swiss Army watch; Swiss meringue; Swiss burger; Swiss Avenue; Swiss ball
    case_sensitive: true

    name: Ukraine
    iso2: UA
    iso3: UKR
    numeric: 804
    region: Europe
    capital: Kyiv
    aliases: Ukrainian SSR; Ukrainian Soviet Socialist Republic; Ukrainian People's Republic
    demonyms: Ukrainian
    metonyms: Kyiv; Kiev; Bankova
    languages: Ukrainian
    not: ethnic Ukrainian; Chicken Kiev; Chicken Kyiv; Great Gate of Kiev; Kyiv Independent
    not: Kyiv Post; Kiev Post; Kyiv School of Economics; Patriarch of Kyiv; Kyiv Patriarchate
    not: Kiev Patriarchate; Dynamo Kyiv; Dynamo Kiev; Kiev Rus; Grand Prince of Kiev; Battle of Kiev
    not: Battle of Kyiv
    valid_from: 1991-08-24

    name: United Kingdom
    iso2: GB
    iso3: GBR
    numeric: 826
    region: Europe
    capital: London
    aliases: UK; U.K.; United Kingdom of Great Britain and Northern Ireland; Great Britain; Britain
    aliases: Kingdom of Great Britain; G.B.; Team GB
    demonyms: British; Briton; Britisher; Brit; Anglo-
    metonyms: London; Downing Street; 10 Downing Street; No 10 Downing Street; No. 10 Downing Street
    metonyms: Number 10 Downing Street; Whitehall; Westminster
    weak_aliases: GB
    cues: Olympic; Olympics; Paralympic; cycling; rowing; medal; squad; hockey; athlete; relay
    cues: swimmer; sprinter; British
    given_names: Brit
    not: Battle of Britain; Little Britain; Roman Britain; British Aerospace; British Airways
    not: British American Tobacco; British Cameroon; British Columbia; British Columbian
    not: British East Africa; British North Borneo; British Petroleum; British Raj
    not: British shorthair; British Somaliland; British Togoland; British West Africa
    not: British West Indies; British thermal unit; British Empire Medal; British Israelite
    not: City of London; Great Fire of London; Jack London; Julie London; London, Kentucky
    not: London, Ontario; New London, Connecticut; London Bridge; London Bridge Is Falling Down
    not: London Bullion Market; Lloyd's of London; Lloyds of London; London broil; London Breed
    not: London Club; London Heathrow; London Gatwick; London Marathon; London Metal Exchange
    not: London Naval Conference; London Naval Treaty; London Philharmonic; London Review of Books
    not: London School of Economics; London Stock Exchange; London Symphony Orchestra
    not: London Underground; Treaty of London; Tower of London; University College London
    not: King's College London; Imperial College London; University of London; HMS London
    not: London plane; East London; Westminster Abbey; Westminster Cathedral
    not: Westminster, California; Westminster, Colorado; Westminster Confession
    not: Westminster Dog Show; Westminster Kennel Club; Westminster School; Westminster system
    not: Duke of Westminster; Palace of Westminster; University of Westminster
    not: Statute of Westminster; City of Westminster; Westminster College; Treaty of Westminster
    not: Anglo-Saxon; Anglo-Catholic; Anglo-Norman; Anglo American plc; New Britain; British Bulldog
    not: British Leyland
    namesakes: University of Kentucky; Kentucky Wildcats; UK Wildcats; UK HealthCare; Rupp Arena
    namesakes: John Calipari; UK basketball; UK football; UK Medical Center
    case_sensitive: true

    name: Vatican City
    iso2: VA
    iso3: VAT
    numeric: 336
    region: Europe
    capital: Vatican City
    aliases: Vatican; Holy See; Vatican City State; State of the Vatican City
    not: Vatican II; First Vatican Council; Second Vatican Council; Vatican Hill
    case_sensitive: true
    """#
}
