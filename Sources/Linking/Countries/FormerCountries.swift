/// States and territories of ISO 3166-3 that ended by being divided or absorbed, so that no country
/// of today is the same one under another name.
///
/// Of an alpha-2 code that ISO has since given to another country (`GE`, `SK`) or gave twice
/// (`CS`), only its present or first holder has the key `iso2`. Places that ISO 3166-3 lists but
/// that were never more than part of a territory listed today (Midway, Dronning Maud Land) are not
/// here. Nor is South Vietnam, which has no ISO 3166-3 code: Vietnam's `not` keeps it unlinked.
/// Dates are those of the state itself; ISO withdrew some of the codes months or years later.
enum FormerCountries {
  /// Stanzas by name, in the form that `BuiltInCountryTable` describes.
  static let text = #"""
    id: cs
    name: Czechoslovakia
    iso2: CS
    iso3: CSK
    numeric: 200
    region: Europe
    capital: Prague
    aliases: Czechoslovak Socialist Republic; Czechoslovak Republic; ČSSR; CSSR; Czecho-Slovakia
    aliases: Czechoslovak Federative Republic; Czech and Slovak Federative Republic
    aliases: Czech and Slovak Federal Republic; Czechoslovak Federal Republic
    demonyms: Czechoslovak; Czechoslovakian
    valid_from: 1918-10-28
    valid_until: 1992-12-31

    id: dd
    name: East Germany
    iso2: DD
    iso3: DDR
    numeric: 278
    region: Europe
    capital: East Berlin
    aliases: German Democratic Republic; GDR; G.D.R.; E. Germany; E.Germany
    demonyms: East German
    metonyms: East Berlin
    valid_from: 1949-10-07
    valid_until: 1990-10-03
    case_sensitive: true

    id: gehh
    name: Gilbert and Ellice Islands
    iso3: GEL
    numeric: 296
    region: Oceania
    capital: Tarawa
    aliases: Gilbert & Ellice Islands
    valid_from: 1892-05-27
    valid_until: 1976-01-01

    id: skin
    name: Kingdom of Sikkim
    iso3: SKM
    region: Asia
    capital: Gangtok
    valid_from: 1642
    valid_until: 1975-05-16

    id: anhh
    name: Netherlands Antilles
    iso2: AN
    iso3: ANT
    numeric: 530
    region: Americas
    capital: Willemstad
    aliases: Dutch Antilles; Netherland Antilles
    demonyms: Netherlands Antillean; Dutch Antillean
    valid_from: 1954-12-15
    valid_until: 2010-10-10

    id: vdvn
    name: North Vietnam
    iso2: VD
    iso3: VDR
    region: Asia
    capital: Hanoi
    aliases: Democratic Republic of Vietnam; North Viet Nam; Democratic Republic of Viet Nam
    aliases: Democratic Republic of Viet-Nam; N. Vietnam
    demonyms: North Vietnamese
    valid_from: 1945-09-02
    valid_until: 1976-07-02
    case_sensitive: true

    id: pzpa
    name: Panama Canal Zone
    iso2: PZ
    iso3: PCZ
    region: Americas
    capital: Balboa
    demonyms: Zonian
    valid_from: 1904
    valid_until: 1979-10-01

    id: nthh
    name: Saudi-Iraqi Neutral Zone
    iso2: NT
    iso3: NTZ
    numeric: 536
    region: Asia
    aliases: Saudi Arabian-Iraqi Neutral Zone
    valid_from: 1922-12-02
    valid_until: 1991

    id: csxx
    name: Serbia and Montenegro
    iso3: SCG
    numeric: 891
    region: Europe
    capital: Belgrade
    aliases: Serbia & Montenegro; State Union of Serbia and Montenegro; Serbia-Montenegro
    valid_from: 2003-02-04
    valid_until: 2006-06-05

    id: ydye
    name: South Yemen
    iso2: YD
    iso3: YMD
    numeric: 720
    region: Asia
    capital: Aden
    aliases: People's Democratic Republic of Yemen; PDRY; P.D.R.Y.; Democratic Yemen; S. Yemen
    aliases: People's Republic of Southern Yemen; People's Republic of South Yemen
    demonyms: South Yemeni
    valid_from: 1967-11-30
    valid_until: 1990-05-22
    case_sensitive: true

    id: su
    name: Soviet Union
    iso2: SU
    iso3: SUN
    numeric: 810
    region: Europe
    capital: Moscow
    aliases: USSR; U.S.S.R.; Union of Soviet Socialist Republics; Soviet Russia
    demonyms: Soviet
    valid_from: 1922-12-30
    valid_until: 1991-12-26

    id: pchh
    name: Trust Territory of the Pacific Islands
    iso2: PC
    iso3: PCI
    numeric: 582
    region: Oceania
    capital: Saipan
    aliases: Pacific Islands Trust Territory; TTPI
    valid_from: 1947-07-18
    valid_until: 1994-10-01

    id: yu
    name: Yugoslavia
    iso2: YU
    iso3: YUG
    numeric: 891
    region: Europe
    capital: Belgrade
    aliases: Socialist Federal Republic of Yugoslavia; SFR Yugoslavia; SFRY; S.F.R.Y.
    aliases: Federal People's Republic of Yugoslavia; Federal Republic of Yugoslavia; FR Yugoslavia
    aliases: Kingdom of Yugoslavia; Kingdom of Serbs, Croats and Slovenes
    aliases: Kingdom of Serbs, Croats, and Slovenes
    demonyms: Yugoslav; Yugoslavian
    weak_aliases: FRY
    cues: Belgrade; Milošević; Milosevic; Montenegro
    not: International Criminal Tribunal for the former Yugoslavia; post-Yugoslav
    valid_from: 1918-12-01
    valid_until: 2003-02-04
    """#
}
