internal import GraphModel

/// What is known about an article apart from its text.
struct ArticleHeader: Sendable, Hashable {
  /// The headline.
  var title: String?
  /// The day of publication.
  var published: CalendarDate?
  /// Who published it.
  var publisher: String?
  /// The web address it comes from.
  var address: String?
}

extension ArticleHeader {
  /// A date line that is no date.
  struct BadDate: Error { var text: String }

  /// Reads header lines at the top of a plain text, such as `Date: 2021-09-30`.
  ///
  /// They count as a header only when every line before the first empty line is one of `Title`,
  /// `Headline`, `Date`, `Published`, `Publisher`, `Source`, `URL`, `Author` and `Byline`.
  ///
  /// - Parameter text: The text of a file.
  /// - Returns: The header, and the text behind it.
  /// - Throws: `BadDate` when a date line is no date.
  static func read(from text: String) throws(BadDate) -> (header: ArticleHeader, body: Substring) {
    var header = ArticleHeader()
    var rest = text[...].drop { $0.isNewline }
    var isHeader = false
    while true {
      let line = rest.prefix { !$0.isNewline }
      if line.allSatisfy(\.isWhitespace) { break }
      guard let colon = line.firstIndex(of: ":"),
        let key = Key(rawValue: line[..<colon].lowercased())
      else { return (ArticleHeader(), text[...]) }
      let value = Paragraphs.lines(of: String(line[line.index(after: colon)...])).joined()
      switch key {
      case _ where value.isEmpty: break
      case .title, .headline: header.title = value
      case .publisher, .source: header.publisher = value
      case .url: header.address = value
      case .author, .byline: break
      case .date, .published:
        guard let date = DateReading.date(value) ?? CalendarDate(value) else {
          throw BadDate(text: value)
        }
        header.published = date
      }
      isHeader = true
      rest = rest[line.endIndex...]
      guard let end = rest.indices.first else { break }
      rest = rest[rest.index(after: end)...]
    }
    return isHeader ? (header, rest) : (ArticleHeader(), text[...])
  }

  private enum Key: String {
    case title, headline, date, published, publisher, source, url, author, byline
  }
}
