/// A site of many notes that mention each other and the same entities; the same each time it is
/// made.
enum GeneratedSite {
  /// - Parameters:
  ///   - notes: how many briefings.
  ///   - version: stands in half of the notes; another quarter is in this version alone.
  static func files(notes: Int, version: String = "one") -> [String: String] {
    let countries = ["Iran", "Chad", "Georgia", "Ukraine", "Niger", "Nigeria", "Mali", "Oman"]
    var files = [
      "content/site.yml": "title: Generated \(version)\npage_size: 20\n",
      "content/weapons/d-30.md": "---\nname: D-30\n---\nA howitzer of \(version).\n",
    ]
    for number in 0..<notes {
      let country = countries[number % countries.count]
      let other = countries[number / 3 % countries.count]
      let day = 10 + number % 20
      let name = number % 4 == 3 ? "\(version)-\(number)" : "note-\(number)"
      files["content/briefings/\(2000 + number % 20)/2025-01-\(day)-\(name).md"] = """
        ---
        title: Note \(number)
        summary: \(country) and \(other) in the \(number % 2 == 0 ? version : "same").
        ---
        \(country) sent D-30s to \(other). [[note-\(number / 4 * 4)]] told of it.

        ## What \(other) said

        Nothing new, \(country) says. Of \(countries[number * 5 % countries.count]) nobody spoke.
        """
    }
    return files
  }
}
