/// Capitalised words that stand beside names without being part of them.
enum OfficeWords {
  /// What may stand directly before a surname: "President Aliyev", "Mr Aliyev".
  static let titles = words(
    """
    Adm Admiral Air Ambassador Archbishop Ayatollah Baroness Baron Bishop Brigadier Brig Captain Capt Cardinal
    Chair Chairman Chairwoman Chancellor Chief Col Colonel Commander Commissioner Commodore Comrade Congressman
    Congresswoman Corporal Count Crown Dame Defence Defense Delegate Deputy Dictator Director Dr Duke Emir Emperor
    Envoy Executive Field Foreign Former Founder General Gen Gov Governor Grand Head Her His Imam Interior Judge
    Justice King Lady Leader Lieutenant Lord Lt Madam Maj Major Marshal Master Mayor Messrs Minister Mme Monsieur Mr
    Mrs Ms Mullah Officer Opposition Pope Premier President Presidents Prime Prince Princess Private Prof Professor
    Queen Rep Representative Rev Reverend Saint Secretary Sen Senator Sergeant Sgt Shah Sheikh Sheik Sir Speaker
    Spokesman Spokeswoman State Sultan Supreme Tsar Tycoon Vice Warlord
    """)

  /// The titles of persons that no country has: "Mr Jordan".
  static let personTitles = words(
    """
    Admiral Capt Captain Col Colonel Coach Congressman Congresswoman Dr Gen General Gov Judge Justice Lady Lord Lt
    Maj Major Mr Mrs Ms Prof Professor Rep Rev Reverend Sen Senator Sgt Sir
    """)

  /// What stands behind a country's name in capitals without making it a person's: offices, bodies,
  /// things of state, sport; and the verbs of headlines.
  static let institutions = words(
    """
    Air Airlines Ambassador Armed Army Assembly Bank Border Cabinet Central Chancellor Chief Coast Commission
    Accuses Agrees Approves Attacks Backs Bans Beats Bombs Calls Faces Gets Hits Kills Launches Must Opens Plans
    Rejects Says Seeks Sends Shells Signs Strikes Tells Urges Votes Vows Wants Warns Wins
    Aerospace Aircraft Antiquities Authority Broadcasting Electric Radio Railways Television Times TV
    Constitutional Court Cup Defence Defense Democratic Deputy Embassy Emperor Energy Federation Finance First
    Football Force Forces Foreign Government Ground Guard Health High Interior Justice King Kingdom Leader Military Minister
    Ministry National Navy News Olympic Open Opposition Parliament Party People Police Premier President Prime Prince Princess
    Queen Republic Republican Security Senate Special State Supreme Team Today Trade Union United Vice War
    """)

  /// What opens a sentence before a name: "Then Aliyev left."
  static let openers = words(
    """
    A About Above According Across After Again Against All Along Already Also Although Always Amid Among An And Any
    April Are Around As Asked At August Because Before Behind Besides Between Beyond Both But By Can Clearly Could
    Critics Currently December Despite Did Do Does During Each Earlier Either Even Eventually Every Except February
    Finally For Friday From Had Has Have He Hence Her Here His How However If In Indeed Instead Into Is It Its
    January July June Last Later Like Likewise March Many May Maybe Meanwhile Might Monday Moreover Most Much
    Nevertheless Next No Nor Not Nothing November Now October Of Officially On Once One Only Or Other Our Out Over
    Perhaps Rather Recently Reportedly Saturday September Shall She Should Similarly Since So Some Soon Still Such
    Sunday That The Their Then There Therefore These They This Those Though Three Through Throughout Thursday Thus
    To Today Together Tomorrow Toward Towards Tuesday Two Under Unless Unlike Until Upon Was We Wednesday Were What
    When Where Whereas Whether Which While Who Whose Why Will With Within Without Would Yesterday Yet You Your
    """)

  /// Surnames that are ordinary words: at the beginning of a sentence they may be these.
  static let surnamesLikeWords = words(
    """
    Baker Banks Barber Bell Bishop Black Bond Brook Brooks Brown Bush Butler Carpenter Carter Chance Chase Church
    Cook Cooper Cross Day Dean Drew Early Farmer Field Fields Fisher Fox Friend Gates Glass Gold Grant Gray Green
    Grey Hall Hand Hill Holiday Hope House Hunt Hunter Joy Judge Justice Kerry King Knight Lake Lane Law Long Love
    Major Marsh Mason Mattis May Miller Moon Moore New Noble North Page Park Parks Parker Peace Penny Piper Pope Porter Post
    Power Powers Price Prince Rice Rich Rivers Rock Rose Sharp Shepherd Short Singer Small Smart Smith Snow Stone
    Street Strong Summers Swift Taylor Terry Turner Underwood Wall Ward Waters Weaver Webb West White Wise Wolf Wood
    Woods Young
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
