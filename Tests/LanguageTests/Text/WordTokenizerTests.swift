import Resources
import TestSupport
import Testing

@testable import Language

@Suite struct WordTokenizerTests {
  private static func words(_ text: String) throws -> [String] {
    let tokenizer = WordTokenizer(table: try SpellingTable.shipped())
    return tokenizer.tokens(Array(text.utf8), in: 0..<text.utf8.count).map(\.text)
  }

  private static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.isBlank }
  }

  @Test(arguments: [
    // Contractions and clitics, straight and curly.
    ("They don't agree.", "They do n't agree ."),
    ("It can’t and won’t.", "It ca n’t and wo n’t ."),
    ("I cannot; you're gonna see we've lost.", "I can not ; you 're gon na see we 've lost ."),
    ("She'd go, he'll stay, I'm here.", "She 'd go , he 'll stay , I 'm here ."),
    ("You shouldn't've.", "You should n't 've ."),
    ("Russia’s and Iran's envoys", "Russia ’s and Iran 's envoys"),
    ("the workers' and the countries’ leaders", "the workers ' and the countries ’ leaders"),
    ("the U.S.'s allies", "the U.S. 's allies"),
    ("at five o'clock O'Brien met Ma'am", "at five o'clock O'Brien met Ma'am"),
    ("the 1990s, the 1980's and the ’90s", "the 1990s , the 1980's and the ’90s"),
    // Hyphens and dashes.
    ("Tajik-Afghan relations", "Tajik - Afghan relations"),
    ("a 1,500-kilometer-long border", "a 1,500 - kilometer - long border"),
    ("ex-Soviet, pro-Beijing and anti-war", "ex-Soviet , pro-Beijing and anti-war"),
    ("co-founder of a non-profit e-mail list", "co-founder of a non-profit e-mail list"),
    ("mid-2003 and post-war", "mid-2003 and post-war"),
    ("1990-1995, call 713-853-3989", "1990 - 1995 , call 713-853-3989"),
    ("peace—or war – or -- both", "peace — or war – or -- both"),
    // Abbreviations.
    ("Mr. Smith of Acme Inc. met Dr. No.", "Mr. Smith of Acme Inc. met Dr. No ."),
    ("on Oct. 3 at 5 p.m. in the U.S.", "on Oct. 3 at 5 p.m. in the U.S."),
    ("J. R. Smith, Ph.D., i.e. him", "J. R. Smith , Ph.D. , i.e. him"),
    ("Resolution No. 1325 says no.", "Resolution No. 1325 says no ."),
    ("He sat. The sun. We march.", "He sat . The sun . We march ."),
    ("Vitamin C.", "Vitamin C ."),
    ("guns, tanks, etc.", "guns , tanks , etc."),
    // Numbers, money, times.
    ("$2 billion, 3.5% and €40", "$ 2 billion , 3.5 % and € 40"),
    ("US$5m at 10:30 on 9/11", "US$ 5 m at 10:30 on 9/11"),
    ("at 10am and 5km away, the 20th", "at 10 am and 5 km away , the 20th"),
    ("1,000,000 people", "1,000,000 people"),
    // Addresses.
    (
      "See https://example.com/a?b=1, www.example.org. Write to jo@example.com.",
      "See https://example.com/a?b=1 , www.example.org . Write to jo@example.com ."
    ),
    ("example.com and report.pdf", "example.com and report.pdf"),
    ("It ended.Then it began.", "It ended . Then it began ."),
    // Punctuation.
    ("“Yes,” he said (twice).", "“ Yes , ” he said ( twice ) ."),
    ("'Never,' she said.", "' Never , ' she said ."),
    ("Well... what?! Stop!!", "Well ... what ?! Stop !!"),
    ("Wait… no", "Wait … no"),
    ("and/or [sic] {x}", "and / or [ sic ] { x }"),
    ("AT&T and R&D", "AT&T and R&D"),
    ("@envoy said #peace :-)", "@envoy said #peace :-)"),
    ("«Да», said Путин", "« Да » , said Путин"),
    ("naïve Zoë’s café", "naïve Zoë ’s café"),
    ("👩‍👩‍👧 family 🇫🇷", "👩‍👩‍👧 family 🇫 🇷"),
    ("", ""), ("   \t ", ""), ("...", "..."), ("\"", "\""),
  ])
  func splitsAsTheTreebanksDo(_ text: String, _ expected: String) throws {
    let words = try Self.words(text)
    #expect(words == expected.split(separator: " ").map(String.init), "\(words)")
  }

  @Test func keepsOffsetsExact() throws {
    let tokenizer = WordTokenizer(table: try SpellingTable.shipped())
    let pieces = [
      "don’t", "U.S.", "“", "”", " ", "  ", "\u{A0}", "a", "É", "é", "日本", "👍🏽", "-", ".", "...",
      "$", "5", "'s", "http://x.y", "@", "(", ")", "\t", "\u{200B}", "ß", "İ", "/", "&", ",", "n't",
    ]
    var generator = SplitMix64(seed: 17)
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 0..<14, using: &generator))
        .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let bytes = Array(text.utf8)
      var end = 0
      for token in tokenizer.tokens(bytes, in: 0..<bytes.count) {
        #expect(token.range.lowerBound >= end, "overlap in \(text.debugDescription)")
        #expect(Array(token.text.utf8) == Array(bytes[token.range]), "\(text.debugDescription)")
        let between = String(decoding: bytes[end..<token.range.lowerBound], as: UTF8.self)
        #expect(Self.isBlank(between), "lost text in \(text.debugDescription)")
        end = token.range.upperBound
      }
      let rest = String(decoding: bytes[end...], as: UTF8.self)
      #expect(Self.isBlank(rest), "lost text in \(text.debugDescription)")
    }
  }

  @Test func knowsWhatSpaceFollows() throws {
    let tokenizer = WordTokenizer(table: try SpellingTable.shipped())
    let text = "“Don’t go,” he said."
    let spaces = tokenizer.tokens(Array(text.utf8), in: 0..<text.utf8.count)
      .map(\.isFollowedBySpace)
    #expect(spaces == [false, false, true, false, false, true, true, false, true])
  }

  @Test(arguments: [
    ("abbreviation\tmr", "2 cells but 3 columns"),
    ("nonsense\tx\t-", "unknown kind “nonsense”"),
    ("contraction\tcannot\t9", "“9” is no length"),
  ])
  func saysWhereATableIsWrong(_ line: String, _ reason: String) {
    let error = #expect(throws: TableError.self) {
      try SpellingTable(TableFile(name: "x.tsv", text: "# comment\n\n\(line)\n"))
    }
    #expect(error?.line == 3 && error?.problem.hasPrefix(reason) == true)
  }
}
