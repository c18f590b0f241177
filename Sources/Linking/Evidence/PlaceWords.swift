/// Words that tell a capital as a place from the government that it stands for.
enum PlaceWords {
  /// Directly before it: "in Baku", "near Moscow", "visited Kyiv", "downtown Tehran", "capital Kyiv".
  static let before = words(
    """
    across around at bombarded bombarding bombed bombing bound capital captured captures central departed downtown east eastern enter entered
    entering flee fled greater in inside into leave leaves leaving left metropolitan near nearby north northern old outside reach
    reached reaching shelled shelling south southern surrounding through throughout toured tours via visit visited visiting visits west
    western within spartak dynamo dinamo lokomotiv cska besieged besieging encircled occupied occupying pounded pounding rocked shook
    """)

  /// Before "of" or "from" before it: "the streets of Kyiv", "north of Moscow", "residents of Minsk".
  static let beforeOf = words(
    """
    airport area bank battle bombardment bombing capital centre center city citizens cathedral bishop archbishop district districts
    downtown east fall hub heart kilometers kilometres km limits mayor metropolis metro miles museum native neighborhood neighborhoods neighbourhood
    neighbourhoods north northeast northwest outskirts part parts people port region report reports residents side siege sky south
    southeast southwest square streets suburb suburbs town university west zoo skies defence defense
    """)

  /// Within three words before "to" before it: "flew to Moscow", "a visit to Tehran".
  static let movement = words(
    """
    ambassador arrived back came come comes coming delegation dispatched drive drove flew flies flight flights flown fly flying go goes going gone headed heading invitation
    journey journeyed march marched motorway moved moving plane railway rail recalled return returned returning returns road route sail
    sailed train trains travel traveled traveling travelled travelling travels trek trip trips tour summoned
    visit visits voyage walked went
    """)

  /// Before "from" before it.
  static let beforeFrom = beforeOf.union(departure)

  /// Directly before "from" before it: "returned from Moscow", "flights from Baku".
  private static let departure = words(
    """
    back departed departing drove flew flies flight flights flown fly flying return returned returning returns road
    sailed train trains travelled traveled travelling traveling
    """)

  /// Directly before "for" before it: "left for Moscow".
  static let destination = words(
    """
    bound departed departing departs depart headed heading leave leaves leaving left
    """)

  /// Within three words before "on" before it: "missile strikes on Kyiv".
  static let attack = words(
    """
    advance advances advancing assault assaults attack attacks barrage bombardment bombs closing drone drones march
    marched marching missile missiles raid raids rocket rockets rained shelling strike strikes
    """)

  /// Directly behind it: "Moscow region", "Kyiv residents".
  static let after = words(
    """
    airport airports apartment area based blast blasts bomb bombing born bureau cathedral center centre church cinema city
    conference correspondent court district embassy emergency exchange explosion explosions festival football headquarters
    hospital hotel hotels limits marathon
    mayor metro metropolitan morning museum neighborhood neighbourhood oblast office olympics park police
    prison province region resident residents restaurant school square stadium station stock street streets
    suburb suburbs subway summit talks time tower underground university zoo
    """)

  /// Cities that are no seat of a government: what is named in one breath with them is a place.
  static let cities = Set(
    """
    Adelaide; Aleppo; Alexandria; Almaty; Antwerp; Atlanta; Barcelona; Basra; Benghazi; Birmingham;
    Boston; Brisbane; Cape Town; Casablanca; Chicago; Dallas; Donetsk; Dubai; Durban; Edinburgh;
    Frankfurt; Fallujah; Gaza; Gaza City; Geneva; Glasgow; Guangzhou; Haifa; Hamburg; Herat; Homs;
    Hong Kong; Houston; Idlib; Istanbul; Jalalabad; Jeddah; Johannesburg; Kandahar; Karachi; Kharkiv;
    Kherson; Kunduz; Lagos; Lahore; Los Angeles; Luhansk; Lviv; Lyon; Manchester; Mariupol; Marseille;
    Melbourne; Miami; Milan; Montreal; Mosul; Mumbai; Munich; Nablus; Naples; New York; Odesa; Odessa;
    Osaka; Perth; Peshawar; Philadelphia; Quetta; Rio de Janeiro; San Francisco; Sao Paulo; Seattle;
    Sevastopol; Shanghai; Shenzhen; St Petersburg; Sydney; Toronto; Vancouver; Zaporizhzhia; Zurich
    """.split(separator: ";").map { String($0).trimmingSpace })

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}

extension String {
  fileprivate var trimmingSpace: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
