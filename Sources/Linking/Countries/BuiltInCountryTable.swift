/// What is known of every country before an author has written anything: the 249 entries of
/// ISO 3166-1, Kosovo, and the states of ISO 3166-3 that ended without a successor of the same
/// identity.
///
/// A stanza a country, a blank line between stanzas, lines of `key: value`; lists are separated by
/// `; ` and go on where their key stands again. The keys are those of a country note, and:
///
/// - `id` of a former state: `su`, `yu`, `dd`, `cs`, else its four-letter code of ISO 3166-3, in
///   lower case. All others are known by `iso2`.
/// - `region`: the region of UN M49.
/// - `ambiguous`: what the country shares with others that list the same. It is never resolved by
///   the name alone.
/// - `namesakes`: phrases for persons, states and teams that bear the name and go on under it alone
///   ("Michael Jordan"), and what tells that they are meant ("Chicago Bulls", "Ga."). They swallow
///   like `not`, and a note that has one does not link the bare name without another of the country.
/// - `given_names`, `surnames`, `states`: those of its names that are also that. `cities`: what may
///   stand before one of `states` and a comma without making it the state; its own cities, and the
///   region's.
/// - `counter_cues`: words that within three words of a name speak against it; those under
///   `demonym_counter_cues` also against a demonym.
/// - `languages`: demonyms that are also languages. `roads`: names that stand before the numbers of
///   roads. `towns`: names that towns abroad bear as well. What follows from these is made in
///   `EverydayGuards`.
///
/// How the lines were chosen:
///
/// - Codes are those of ISO 3166 as in Debian's iso-codes; Kosovo's `XK` is the user-assigned code
///   of CLDR. Regions, capitals and variants of names were compared with CLDR and with PyPI's
///   countryinfo (MIT), demonyms read line by line, since every list of them errs somewhere.
/// - `name` is what English-language press prints (Ivory Coast, Turkey, East Timor); what a state
///   calls itself and what ISO calls it are aliases. Renamed states (Burma, Zaire, Rhodesia) are
///   aliases of today's. A territory named for its parts has them as aliases (Svalbard, Wake
///   Island); parts of any other country (England, Gaza, Tahiti) are not the country and stand
///   nowhere.
/// - Acronyms that mean something else as often (CAR, ROC, PNG, HK) are `weak_aliases`, and so are
///   saints that are hospitals and parishes in every town (St. Vincent, St. Martin).
/// - `demonyms` are singular, but for irregular plurals and for those whose singular is a first
///   name (Finns, Danes). Those that end in a hyphen are first halves of pairs (Sino-, Russo-).
/// - Currencies are the country's (Swiss francs). Airlines, newspapers and breeds that bear its name
///   are not.
/// - `metonyms` leave out capitals that are also the country's name, a first name or another body's
///   seat: Luxembourg, Sofia, Santiago, Brussels, The Hague. ISO names no capitals; where one is
///   disputed (Israel, Palestine, Western Sahara), the key `capital` is left out.
/// - Phrases under `not` swallow the names in them, whatever their case, and their plurals. So none
///   is here that is also plain English about the country: "Swiss Re" would take "Swiss re-exports"
///   with it, "India Today" what happened in India today, "US Bank" all US banks. One that is all
///   in capitals ("CONTACT US") stands for itself alone.
///   A capital that holds its country's name (Mexico City) is both a metonym and such a phrase: it
///   counts as the metonym, and the name within it not at all.
/// - `valid_from` stands where a state of today began with the end of another since 1990.
/// - `case_sensitive` stands where a name or metonym of several words is also ordinary English ("a
///   white house", "in south Georgia").
enum BuiltInCountryTable {
  /// All stanzas, by region, then by name; the former states last.
  static let text = [
    CountriesOfAfrica.text, CountriesOfTheAmericas.text, CountriesOfAsia.text,
    CountriesOfEurope.text, CountriesOfOceaniaAndAntarctica.text, FormerCountries.text,
  ].joined(separator: "\n\n")
}
