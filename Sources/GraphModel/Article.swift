/// A news article as read: its text and what is known about it.
public struct Article: Sendable, Hashable, Codable, Identifiable {
  /// A hash of the content, so that the same article always has the same identifier.
  public let id: String

  /// The headline, when there is one apart from the text.
  public let title: String?

  /// The body, paragraphs separated by an empty line; offsets everywhere count its UTF-8 bytes.
  public let text: String

  /// The day of publication.
  public let published: CalendarDate?

  /// Who published it, for example "The Moscow Times".
  public let publisher: String?

  /// Where it comes from: a web address or a file's path as given.
  public let uri: String?

  /// Creates an article.
  ///
  /// - Parameters:
  ///   - id: A hash of the content.
  ///   - title: The headline.
  ///   - text: The body.
  ///   - published: The day of publication.
  ///   - publisher: Who published it.
  ///   - uri: Where it comes from.
  public init(
    id: String, title: String? = nil, text: String, published: CalendarDate? = nil,
    publisher: String? = nil, uri: String? = nil
  ) {
    self.id = id
    self.title = title
    self.text = text
    self.published = published
    self.publisher = publisher
    self.uri = uri
  }
}
