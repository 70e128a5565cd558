/// What a word looks like, as far as the ends of sentences depend on it.
enum TokenShape: String {
  case fullStop = "."
  case questionMark = "?"
  case exclamationMark = "!"
  case ellipsis = "..."
  case finalMarks = "?!"
  case address = "@"
  case openingQuotation = "“"
  case closingQuotation = "”"
  case quotation = "\""
  case openingBracket = "("
  case closingBracket = ")"
  case colon = ":"
  case semicolon = ";"
  case comma = ","
  case dash = "-"
  case number = "1"
  case digits = "1a"
  case abbreviation = "Mr."
  case capitals = "AA"
  case capital = "A"
  case pronoun = "I"
  case capitalised = "Aa"
  case small = "a"
  /// "-----", "****".
  case line = "==="
  /// ":-)" and other runs of signs.
  case signs = ":-)"
  case sign = "%"

  private static let marks: [String: TokenShape] = [
    ".": .fullStop, "?": .questionMark, "!": .exclamationMark, "“": .openingQuotation,
    "‘": .openingQuotation, "``": .openingQuotation, "”": .closingQuotation,
    "’’": .closingQuotation, "''": .closingQuotation, "\"": .quotation, "'": .quotation,
    "’": .quotation, "»": .quotation, "«": .quotation, "(": .openingBracket, "[": .openingBracket,
    ")": .closingBracket, "]": .closingBracket, ":": .colon, ";": .semicolon, ",": .comma,
    "-": .dash, "–": .dash, "—": .dash, "--": .dash,
  ]

  /// Looks at a word.
  init(_ token: Token) {
    let scalars = Array(token.text.unicodeScalars)
    if let mark = Self.marks[token.text] {
      self = mark
    } else if SentenceEnds.isFinalMark(token.text) {
      self = scalars.allSatisfy { $0 == "." || $0 == "…" } ? .ellipsis : .finalMarks
    } else if scalars.contains(where: { $0.isLetter || $0.isDigit }) {
      self = Self.ofWord(scalars, token)
    } else if scalars.count > 2, scalars.allSatisfy({ $0 == scalars[0] }) {
      self = .line
    } else {
      self = scalars.count > 1 ? .signs : .sign
    }
  }

  private static func ofWord(_ scalars: [Unicode.Scalar], _ token: Token) -> TokenShape {
    if isAddress(scalars, token.text) { return .address }
    if scalars[0].isDigit { return scalars.allSatisfy(\.isDigit) ? .number : .digits }
    if token.isAbbreviation { return .abbreviation }
    guard scalars[0].isCapital else { return .small }
    if scalars.count == 1 { return token.text == "I" ? .pronoun : .capital }
    return scalars.contains(where: \.isSmall) ? .capitalised : .capitals
  }

  private static func isAddress(_ scalars: [Unicode.Scalar], _ text: String) -> Bool {
    if let at = scalars.firstIndex(of: "@") { return scalars[at...].contains(".") }
    return ["http:", "https:", "ftp:", "www."].contains { text.lowercased().hasPrefix($0) }
  }
}
