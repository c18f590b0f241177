/// Words that tell a capital as a place from the government that it stands for.
enum PlaceWords {
  /// Directly before it: "in Baku", "near Moscow", "visited Kyiv", "downtown Tehran", "capital Kyiv".
  static let before = words(
    """
    across around at bombed bombing bound capital captured captures central downtown east eastern enter entered
    entering flee fled greater in inside leave leaves leaving left metropolitan near nearby north northern old outside reach
    reached reaching shelled shelling south southern surrounding throughout toured tours visit visited visiting visits west
    western within spartak dynamo dinamo lokomotiv cska besieged besieging encircled occupied occupying
    """)

  /// Before "of" or "from" before it: "the streets of Kyiv", "north of Moscow", "residents of Minsk".
  static let beforeOf = words(
    """
    airport area bank battle bombardment bombing capital centre center city citizens cathedral bishop archbishop district districts
    downtown east fall hub heart kilometers kilometres km mayor metropolis metro miles museum native neighborhood neighborhoods neighbourhood
    neighbourhoods north northeast northwest outskirts part parts people port region residents side siege sky south
    southeast southwest square streets suburb suburbs town university west zoo skies defence defense
    """)

  /// Within three words before "to" before it: "flew to Moscow", "a visit to Tehran".
  static let movement = words(
    """
    back came come comes coming dispatched drive drove flew flies flight flights flown fly flying go goes going gone headed heading invitation
    journey journeyed march marched motorway moved moving railway rail return returned returning returns road route sail
    sailed train trains travel traveled traveling travelled travelling travels trek trip trips tour
    visit visits voyage walked went
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
    airport airports apartment area based bomb bombing born bureau cathedral center centre church cinema city
    conference correspondent court district exchange festival football headquarters hospital hotel hotels marathon
    mayor metro metropolitan morning museum neighborhood neighbourhood oblast office olympics park police
    prison province region resident residents restaurant school square stadium station stock street streets
    suburb suburbs subway summit talks tower underground university zoo
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
