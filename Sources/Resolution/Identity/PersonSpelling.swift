/// Spellings of personal names from other scripts, folded together.
///
/// Zaytsev and Zaitsev, Zelensky and Zelenskyy, Sergei and Sergey. Coarse on purpose: it forms
/// blocks and compares names that agree otherwise.
enum PersonSpelling {
  /// A piece of a name, folded.
  static func folded(_ piece: String) -> String {
    var letters: [Character] = []
    for character in piece {
      let letter: Character =
        switch character {
        case "y", "j": "i"
        case "w": "v"
        case "q", "c": "k"
        default: character
        }
      if letter == "h", let last = letters.last, "kgdtz".contains(last) { continue }
      if letters.last != letter { letters.append(letter) }
    }
    var folded = String(letters)
    for (ending, short) in endings where folded.count > ending.count + 2 && folded.hasSuffix(ending)
    {
      folded = folded.dropLast(ending.count) + short
      break
    }
    return givenNames[folded] ?? folded
  }

  private static let endings: [(String, String)] = [
    ("ski", "ski"), ("skii", "ski"), ("sky", "ski"), ("iev", "ev"), ("ov", "ov"), ("off", "ov"),
  ]

  /// Given names with many spellings or short forms, after folding.
  private static let givenNames: [String: String] = {
    let groups = [
      "mohamed mohamad muhamad mohamet mukhamad mukamad mohamod muhamed",
      "ahmed ahmad akmad", "husein hosein huseini hosain husain", "iusuf iosef iousef iusef",
      "aleksander aleksandr aleksandar aliaksandr", "aleksei aleksi alexei alexi alexsei",
      "sergei sergi serhi siarhei", "dmitri dmitro dimitri dimitro", "nikolai nikolas mikola",
      "vladimir volodimir vladimer uladzimir", "mikhail mikhailo mikail mikal mikailo",
      "iuri iurii",
      "robert rob bob bobi", "viliam bil vil bili", "joseph io ioe iosef", "iames iim iimi",
      "anton antoni toni", "thomas tomas tom", "edvard ed edi", "mikael mike mik", "ben beniamin",
      "daniel dan dani", "stephen steven steve", "kristofer kris kristopher",
      "richard rikhard rik dik",
      "elizabet liz elisabet", "katerine kate kati", "abdula abdulah abdalah", "omar umar",
      "usama osama",
    ]
    var table: [String: String] = [:]
    for group in groups {
      let names = group.split(separator: " ").map(String.init)
      for name in names where table[name] == nil { table[name] = names[0] }
    }
    return table
  }()
}
