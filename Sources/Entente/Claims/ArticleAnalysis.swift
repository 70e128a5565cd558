internal import Extraction
public import GraphModel
internal import Ingestion
internal import Language

/// The analysis of one article, to be looked at.
public struct ArticleAnalysis: Sendable {
  /// The article.
  public let article: Article

  /// Every claim in it, in the order of the text.
  public let claims: [OpenClaim]

  private let document: AnalyzedDocument

  /// Reads and analyses an article.
  ///
  /// - Parameters:
  ///   - path: A file, or `-` for the standard input.
  ///   - verbatim: Whether to take a plain text as it is, so that offsets are those of the file.
  /// - Throws: `ArticleError` when there is no article, or an error of a missing or damaged file of
  ///   the program.
  public init(of path: String, verbatim: Bool = false) throws {
    let source: ArticleSource = path == "-" ? .standardInput : .file(path)
    let article = try source.article(by: ArticleReader(isVerbatim: verbatim))
    let pipeline = try ArticlePipeline()
    self.article = article
    document = pipeline.document(of: article)
    let document = document
    let claims =
      pipeline.extraction(of: document, article).claims.map { OpenClaim($0, in: document) }
      + pipeline.triples(of: document, article).map { OpenClaim($0, in: document) }
    // Stable, so that a sentence's claims come before its open triples.
    self.claims = claims.enumerated().sorted {
      ($0.element.sentence.lowerBound, $0.offset) < ($1.element.sentence.lowerBound, $1.offset)
    }.map(\.element)
  }

  /// The analysis as CoNLL-U.
  ///
  /// Source of the format: https://universaldependencies.org/format.html
  public var conllu: String { CoNLLU.text(document, id: article.id) }
}
