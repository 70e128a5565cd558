/// Why something that was to be read is no article.
public struct ArticleError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong with it.
  public enum Reason: Sendable, Hashable {
    /// There is no such file or folder.
    case missing
    /// The file system does not let it be read.
    case unreadable
    /// It holds no text at all.
    case empty
    /// It is no text: an image, an archive, a PDF.
    case binary
    /// It is larger than the limit, in bytes.
    case tooLarge(limit: Int)
    /// It is a web page in which no article was found.
    case pageWithoutArticle
    /// It is a folder in which there is no text and no web page.
    case folderWithoutArticles
    /// No file has a name of this pattern.
    case patternWithoutFiles
    /// A header line gives a date that is none.
    case badDate(String)
  }

  /// The path as given; `-` for the standard input.
  public var path: String

  /// What is wrong with it.
  public var reason: Reason

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - path: The path as given.
  ///   - reason: What is wrong with it.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// One sentence that says what is wrong and what to do.
  public var description: String { "\(name) \(explanation)." }

  /// What is wrong, to be put after the name: "is empty".
  public var explanation: String {
    switch reason {
    case .missing: "does not exist"
    case .unreadable: "cannot be read: check its permissions"
    case .empty: "is empty: there is no text to read"
    case .binary:
      "is not text: give plain text or saved web pages (convert PDF and Word files first)"
    case .tooLarge(let limit): "is larger than \(limit / 1_000_000) MB, too large for one article"
    case .pageWithoutArticle: "is a web page without an article"
    case .folderWithoutArticles:
      "has no articles in it: files must end in \(ArticleSource.extensions.joined(separator: ", "))"
    case .patternWithoutFiles: "matches no file"
    case .badDate(let text): "gives '\(text)' as its date: write it like 2021-09-30"
    }
  }

  private var name: String { path == "-" ? "The standard input" : "'\(path)'" }
}
