public import GraphModel

/// Makes articles of bytes: plain text with or without header lines, and saved web pages.
///
/// ```swift
/// let reader = try ArticleReader()
/// let article = try reader.article(from: bytes, path: "story.txt")
/// ```
public struct ArticleReader: Sendable {
  /// The size in bytes beyond which nothing is read: ten megabytes.
  public static let sizeLimit = 10_000_000

  private let furniture: PageFurniture
  private let isVerbatim: Bool

  /// Creates a reader.
  ///
  /// - Parameter isVerbatim: Whether to take plain texts as they are: with their header lines,
  ///   headlines and page furniture, so that offsets are those of the decoded file.
  /// - Throws: An error when the table of page furniture is missing or wrong.
  public init(isVerbatim: Bool = false) throws {
    furniture = try PageFurniture()
    self.isVerbatim = isVerbatim
  }

  /// Reads an article.
  ///
  /// - Parameters:
  ///   - bytes: A file's bytes.
  ///   - path: Where they come from, as given; becomes the article's `uri`.
  /// - Returns: The article.
  /// - Throws: ``ArticleError`` when there is no article in the bytes.
  /// - Complexity: O(*n*) for *n* bytes.
  public func article(from bytes: [UInt8], path: String) throws(ArticleError) -> Article {
    guard bytes.count <= Self.sizeLimit else {
      throw ArticleError(path: path, reason: .tooLarge(limit: Self.sizeLimit))
    }
    let text: String
    do {
      text = try TextDecoding.text(of: bytes)
    } catch .empty {
      throw ArticleError(path: path, reason: .empty)
    } catch {
      throw ArticleError(path: path, reason: .binary)
    }
    if HTMLPage.isPage(text) { return try page(text, path: path) }
    if isVerbatim {
      let id = ArticleIdentifier.identifier(of: ArticleHeader(), text: text)
      return Article(id: id, text: text, uri: path)
    }
    return try plain(text, path: path)
  }

  private func plain(_ text: String, path: String) throws(ArticleError) -> Article {
    do {
      let (header, paragraphs) = try PlainText.article(in: text, without: furniture)
      guard !paragraphs.isEmpty else { throw ArticleError(path: path, reason: .empty) }
      return article(header, paragraphs, path: path)
    } catch let error as ArticleHeader.BadDate {
      throw ArticleError(path: path, reason: .badDate(error.text))
    } catch {
      throw ArticleError(path: path, reason: .empty)
    }
  }

  private func page(_ source: String, path: String) throws(ArticleError) -> Article {
    guard let page = HTMLPage(source) else {
      throw ArticleError(path: path, reason: .pageWithoutArticle)
    }
    var header = PageMetadata.header(of: page)
    var paragraphs = MainContent.paragraphs(of: page)
    PlainText.takeByline(from: &paragraphs, into: &header)
    PlainText.takeDateline(from: &paragraphs, into: &header)
    paragraphs = furniture.removed(from: paragraphs)
    guard !paragraphs.isEmpty else { throw ArticleError(path: path, reason: .pageWithoutArticle) }
    return article(header, paragraphs, path: path)
  }

  private func article(_ header: ArticleHeader, _ paragraphs: [String], path: String) -> Article {
    let text = paragraphs.joined(separator: "\n\n")
    return Article(
      id: ArticleIdentifier.identifier(of: header, text: text), title: header.title, text: text,
      published: header.published, publisher: header.publisher, uri: path)
  }
}
