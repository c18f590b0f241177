/// Phrases that are no mention of a country and are too regular to be written down one by one.
enum EverydayGuards {
  /// What is said of a language: "speaks French", "translated into French", "French-language".
  ///
  /// Only what cannot go on with a noun: "in French" alone would take "in French politics" with it.
  static func phrases(ofLanguage language: String) -> [String] {
    [
      "speak *", "speaks *", "speaking *", "spoke *", "spoken *", "speak in *", "speaks in *",
      "speaking in *", "spoke in *", "said in *", "written in *", "sung in *", "fluent *",
      "fluent in *", "learn *", "learning *", "translated into *", "translated from *",
      "in English and *", "in English or *", "in * and English", "in * or English", "*-speaking",
      "* speaker", "*-language",
    ].map { $0.replacing("*", with: language) }
  }

  /// The federal roads of the United States: "U.S. 27", "U.S. Highway 441", "US Route 1".
  ///
  /// - Parameter country: the name that stands before the number.
  static func roads(of country: String) -> [String] {
    let signs = ["Highway", "Hwy.", "Route", "Rt."]
    return roadNumbers.flatMap { number in
      signs.map { "\(country) \($0) \(number)" }
        // "US 10-year bonds", "US 2, Mexico 0".
        + (number > 10 && number % 10 > 0 ? ["\(country) \(number)"] : [])
    }
  }

  /// What belongs to a town or a county that bears a country's name: "Lebanon High School".
  static func phrases(ofTown town: String) -> [String] {
    [
      "City of *", "Town of *", "Village of *", "* County", "* Township", "* High School",
      "* Middle School", "* Elementary School", "* School District", "* Area School District",
      "* City Council", "* City Hall", "* Town Hall", "* Town Board", "* Village Board",
      "* Borough Council", "* Police Department", "* Fire Department",
    ].map { $0.replacing("*", with: town) }
  }

  /// Two figures and, behind them, those of three that the press names: the branches, and the roads
  /// of the west.
  private static let roadNumbers: [Int] =
    (1...99) + [
      101, 113, 117, 119, 127, 129, 131, 136, 150, 151, 158, 159, 160, 165, 167, 169, 171, 175, 177,
      178, 181, 183, 189, 190, 191, 192, 195, 199, 201, 202, 206, 209, 211, 212, 218, 219, 220, 221,
      222, 223, 224, 231, 250, 258, 259, 264, 270, 271, 275, 276, 277, 278, 280, 281, 283, 285, 287,
      290, 301, 311, 319, 321, 322, 330, 331, 340, 360, 371, 377, 378, 380, 385, 395, 401, 411, 412,
      421, 422, 425, 431, 441, 460, 491, 501, 521, 522, 550, 601, 641, 701, 730,
    ]
}
