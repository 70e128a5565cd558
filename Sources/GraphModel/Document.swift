/// An article as a graph names it.
public struct Document: Sendable, Hashable, Codable, Identifiable {
  /// The article's identifier.
  public var id: String

  /// The headline.
  public var title: String?

  /// The day of publication.
  public var published: CalendarDate?

  /// Who published it.
  public var publisher: String?

  /// Where it comes from.
  public var uri: String?

  /// Creates a document.
  ///
  /// - Parameters:
  ///   - id: The article's identifier.
  ///   - title: The headline.
  ///   - published: The day of publication.
  ///   - publisher: Who published it.
  ///   - uri: Where it comes from.
  public init(
    id: String, title: String? = nil, published: CalendarDate? = nil, publisher: String? = nil,
    uri: String? = nil
  ) {
    self.id = id
    self.title = title
    self.published = published
    self.publisher = publisher
    self.uri = uri
  }
}
