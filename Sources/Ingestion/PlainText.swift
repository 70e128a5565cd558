internal import GraphModel

/// Finds headline, date, dateline and body in the paragraphs of an article.
enum PlainText {
  /// Reads a plain text with or without header lines.
  ///
  /// - Parameters:
  ///   - text: The text of a file.
  ///   - furniture: What does not belong to articles.
  /// - Returns: What is known about the article, and its paragraphs.
  /// - Throws: `ArticleHeader.BadDate` when a header line gives a date that is none.
  static func article(
    in text: String, without furniture: PageFurniture
  ) throws(ArticleHeader.BadDate) -> (header: ArticleHeader, paragraphs: [String]) {
    var (header, body) = try ArticleHeader.read(from: text)
    var paragraphs = Paragraphs.paragraphs(of: String(body))
    takeByline(from: &paragraphs, into: &header)
    takeHeadline(from: &paragraphs, into: &header)
    takeDateline(from: &paragraphs, into: &header)
    return (header, furniture.removed(from: paragraphs))
  }

  /// Takes away lines that give the author or the day of publication, and keeps the day.
  ///
  /// Only lines above the first sentence that hold nothing else: "By Anna Berg, Sept. 30, 2021",
  /// "Published: 30 September 2021 10:15 GMT".
  ///
  /// - Parameters:
  ///   - paragraphs: The article's paragraphs.
  ///   - header: What is known about the article.
  static func takeByline(from paragraphs: inout [String], into header: inout ArticleHeader) {
    var position = 0
    for _ in 0..<4 where position < paragraphs.count {
      let paragraph = paragraphs[position]
      let words = DateReading.words(of: paragraph)
      guard words.count <= 14, paragraph.utf8.count <= 100 else { break }
      let isByline = words.first == "by" && words.count > 1 && !endsSentence(paragraph)
      let date = dateAtEnd(of: words, anyBefore: isByline)
      guard isByline || date != nil else {
        position += 1
        continue
      }
      if header.published == nil { header.published = date }
      paragraphs.remove(at: position)
    }
  }

  /// Takes a dateline off the first paragraph, such as "MOSCOW (Reuters) —".
  ///
  /// The agency in brackets becomes the publisher when there is no other.
  ///
  /// - Parameters:
  ///   - paragraphs: The article's paragraphs.
  ///   - header: What is known about the article.
  static func takeDateline(from paragraphs: inout [String], into header: inout ArticleHeader) {
    guard let first = paragraphs.first else { return }
    for dash in [" - ", " \u{2013} ", " \u{2014} ", " -- ", "\u{2014}"] {
      guard let range = first.firstRange(of: dash) else { continue }
      let dateline = first[..<range.lowerBound]
      guard dateline.utf8.count <= 70, isDateline(dateline) else { continue }
      if header.publisher == nil, dateline.hasSuffix(")"), let open = dateline.lastIndex(of: "(") {
        header.publisher = String(dateline[dateline.index(after: open)...].dropLast())
      }
      paragraphs[0] = String(first[range.upperBound...])
      return
    }
  }

  private static func takeHeadline(
    from paragraphs: inout [String], into header: inout ArticleHeader
  ) {
    guard let first = paragraphs.first, paragraphs.count >= 3 else { return }
    if header.title == first {
      paragraphs.removeFirst()
      return
    }
    let words = first.split(separator: " ")
    guard header.title == nil, (3...20).contains(words.count), first.utf8.count <= 140,
      !endsSentence(first), first.last != ":", first.first?.isUppercase ?? false,
      paragraphs[1].utf8.count > first.utf8.count || DateReading.date(paragraphs[1]) != nil
    else { return }
    let lower = DateReading.words(of: first)
    guard lower.first != "by", dateAtEnd(of: lower, anyBefore: false) == nil else { return }
    header.title = first
    paragraphs.removeFirst()
  }

  private static func dateAtEnd(of words: [String], anyBefore: Bool) -> CalendarDate? {
    for start in words.indices {
      let isIntroduced = anyBefore || DateReading.isIntroduction(words[..<start])
      if isIntroduced, let date = DateReading.date(words[start...].joined(separator: " ")) {
        return date
      }
    }
    return nil
  }

  private static func isDateline(_ text: Substring) -> Bool {
    if text.hasSuffix(")"), text.contains("(") {
      return text.first?.isUppercase ?? false
    }
    let words = text.split(separator: " ")
    guard let place = words.first else { return false }
    // A single name of a web site: "Example.Net".
    if words.count == 1, place.dropFirst().dropLast(2).contains(".") { return true }
    let letters = place.filter(\.isLetter)
    return letters.count >= 3 && letters.allSatisfy(\.isUppercase)
      && words.allSatisfy { word in
        let letters = word.filter(\.isLetter)
        return letters.allSatisfy(\.isUppercase) || word.hasSuffix(",") || letters.count <= 4
      }
  }

  private static func endsSentence(_ text: String) -> Bool {
    text.last.map { ".!?\u{201D}\"".contains($0) } ?? true
  }
}
