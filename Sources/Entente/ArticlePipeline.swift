public import Foundation
public import GraphModel
internal import Extraction
internal import Language
internal import Resolution
internal import Resources

/// The way of one article from text to what it says: analysis, claims, actors.
///
/// A value without state; many articles may take it at the same time.
public struct ArticlePipeline: Sendable {
  /// The relations that have a label of their own.
  public let vocabulary: RelationVocabulary

  /// The confidence that a claim must have to be kept, 0 to 1.
  private(set) var leastConfidence = BuildOptions.defaultLeastConfidence

  private let analyzer: Analyzer
  private let extractor: Extractor
  private var resolver: Resolver

  /// The tables of actors that the shipped gazetteer does not know.
  private(set) var userTables: [TableFile]

  /// Loads the language model and all tables.
  ///
  /// - Parameter gazetteers: Files of actors that the shipped gazetteer does not know.
  /// - Throws: An error when a file of the program is missing or damaged, or when a gazetteer has a
  ///   mistake.
  public init(gazetteers: [URL] = []) throws {
    userTables = try gazetteers.map { try TableFile(contentsOf: $0) }
    resolver = try Resolver.shipped(userTables: userTables)
    vocabulary = try RelationVocabulary.shipped()
    extractor = try Extractor(vocabulary: vocabulary)
    let model = try LanguageModel(
      contentsOf: ShippedFile.url("Model/language-model.safetensors"))
    analyzer = try Analyzer(model: model)
  }

  /// Why nothing is read from an article that is not in English.
  static let otherLanguage = "article in another language"

  /// All that an article says.
  ///
  /// - Parameter article: The article.
  /// - Returns: Its sentences, actors, mentions and claims; none when it is not in English.
  /// - Complexity: Linear in the length of the article, quadratic in that of a sentence.
  public func graph(of article: Article) -> ArticleGraph {
    guard EnglishText.isEnglish(article.text) else {
      return ArticleGraph(article: article, discarded: [Self.otherLanguage: 1])
    }
    let document = document(of: article)
    return resolver.resolve(
      article, document: document, extraction: extraction(of: document, article),
      leastConfidence: leastConfidence)
  }

  /// The linguistic analysis of an article.
  func document(of article: Article) -> AnalyzedDocument { analyzer.analyze(article.text) }

  /// The claims of an analysed article.
  func extraction(of document: AnalyzedDocument, _ article: Article) -> Extraction {
    extractor.extract(from: document, published: article.published)
  }

  /// Every predicate of an analysed article in the words of the text.
  func triples(of document: AnalyzedDocument, _ article: Article) -> [OpenTriple] {
    extractor.openTriples(from: document, published: article.published)
  }

  /// The same with other tables of actors.
  func with(_ tables: [TableFile]) throws -> ArticlePipeline {
    guard tables != userTables else { return self }
    var pipeline = self
    pipeline.userTables = tables
    pipeline.resolver = try Resolver.shipped(userTables: tables)
    return pipeline
  }

  /// The same that keeps claims of some confidence.
  func keeping(_ leastConfidence: Double) -> ArticlePipeline {
    var pipeline = self
    pipeline.leastConfidence = leastConfidence
    return pipeline
  }

  /// Decides which actors of different articles are the same.
  var identity: IdentityRules { IdentityRules(gazetteer: resolver.gazetteer) }
}
