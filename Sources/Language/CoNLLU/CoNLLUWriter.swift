/// Writes an analysis as CoNLL-U.
struct CoNLLUWriter {
  let document: AnalyzedDocument
  let id: String?

  func text() -> String {
    var text = ""
    let clusters = document.clusterOfMention
    var paragraph: Int?
    for (number, sentence) in document.sentences.enumerated() {
      if number == 0 { text += id.map { "# newdoc id = \(Self.line($0))\n" } ?? "# newdoc\n" }
      if sentence.paragraph != paragraph { text += "# newpar\n" }
      paragraph = sentence.paragraph
      text += "# sent_id = \(id.map { "\(Self.line($0))-" } ?? "")\(number + 1)\n"
      text += "# text = \(Self.surface(sentence))\n"
      write(sentence, number: number, clusters: clusters, to: &text)
      text += "\n"
    }
    return text
  }

  /// The words that are one token on paper: clitics and contractions with what they lean on.
  static func multiwordTokens(_ sentence: Sentence) -> [Range<Int>] {
    var tokens: [Range<Int>] = []
    var start = 0
    let words = sentence.words
    for place in words.indices {
      let goesOn = place + 1 < words.count && leans(words[place + 1], on: words[place])
      if goesOn { continue }
      if place > start { tokens.append(start..<place + 1) }
      start = place + 1
    }
    return tokens
  }

  /// Whether a word is written together with the word before and is no punctuation.
  private static func leans(_ word: Word, on before: Word) -> Bool {
    guard !before.isFollowedBySpace, before.range.upperBound == word.range.lowerBound,
      let end = before.text.unicodeScalars.last, let start = word.text.unicodeScalars.first,
      end.isWordy || end == "."
    else { return false }
    if start.isApostrophe { return word.text.unicodeScalars.count > 1 || word.xpos == "POS" }
    return start.isLetter && end.isLetter
  }

  private func write(
    _ sentence: Sentence, number: Int, clusters: [Int], to text: inout String
  ) {
    let tokens = Self.multiwordTokens(sentence)
    var next = 0
    let names = NameTags.tags(sentence.names, count: sentence.words.count)
    for (place, word) in sentence.words.enumerated() {
      while next < tokens.count, tokens[next].upperBound <= place { next += 1 }
      let token = next < tokens.count && tokens[next].contains(place) ? tokens[next] : nil
      if let token, token.lowerBound == place {
        let form = sentence.words[token].map(\.text).joined()
        let space = sentence.words[token.upperBound - 1].isFollowedBySpace
        text += "\(place + 1)-\(token.upperBound)\t\(form)\t_\t_\t_\t_\t_\t_\t_\t"
        text += space ? "_\n" : "SpaceAfter=No\n"
      }
      let mention = document.mentionOfWord[WordReference(sentence: number, word: place)]
      let misc = miscellaneous(
        word, name: names[place], mention: mention, clusters: clusters, isInToken: token != nil)
      let columns = [
        String(place + 1), Self.cell(word.text), Self.cell(word.lemma), word.tag.rawValue,
        Self.cell(word.xpos), "_", word.head.map { String($0 + 1) } ?? "0", word.relation.rawValue,
        "_", misc,
      ]
      text += columns.joined(separator: "\t") + "\n"
    }
  }

  private func miscellaneous(
    _ word: Word, name: String, mention: Int?, clusters: [Int], isInToken: Bool
  ) -> String {
    var attributes: [String] = []
    if let mention {
      if document.mentions[mention].antecedent != nil {
        attributes.append(
          "Antecedent=\(Self.decimal(document.mentions[mention].antecedentScore))")
      }
      attributes.append("Cluster=\(clusters[mention] + 1)")
    }
    if let event = word.eventProbability { attributes.append("Event=\(Self.decimal(event))") }
    if let factuality = word.factuality {
      attributes.append("Factuality=\(Self.decimal(factuality))")
    }
    if let entity = word.entity { attributes.append("MentionType=\(entity.rawValue)") }
    if name != "O" { attributes.append("Name=\(name)") }
    if !word.isFollowedBySpace, !isInToken { attributes.append("SpaceAfter=No") }
    return attributes.isEmpty ? "_" : attributes.joined(separator: "|")
  }

  private static func surface(_ sentence: Sentence) -> String {
    var text = ""
    for (place, word) in sentence.words.enumerated() {
      text += word.text
      if word.isFollowedBySpace, place + 1 < sentence.words.count { text += " " }
    }
    return text
  }

  /// Two decimals, whatever the locale.
  private static func decimal(_ value: Double) -> String {
    guard abs(value) < 1e9 else { return "0.00" }
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    return "\(hundredths < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func cell(_ text: String) -> String { text.isEmpty ? "_" : text }

  private static func line(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}
