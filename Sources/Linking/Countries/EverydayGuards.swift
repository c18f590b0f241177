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

  /// What belongs to a town or a county that bears a country's name: "Lebanon High School".
  static func phrases(ofTown town: String) -> [String] {
    [
      "City of *", "Town of *", "Village of *", "* County", "* Township", "* High School",
      "* Middle School", "* Elementary School", "* School District", "* Area School District",
      "* City Council", "* City Hall", "* Town Hall", "* Town Board", "* Village Board",
      "* Borough Council", "* Police Department", "* Fire Department",
    ].map { $0.replacing("*", with: town) }
  }
}
