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

  private let analyzer: Analyzer
  private let extractor: Extractor
  private let resolver: Resolver

  /// Loads the language model and all tables.
  ///
  /// - Parameter gazetteers: Files of actors that the shipped gazetteer does not know.
  /// - Throws: An error when a file of the program is missing or damaged, or when a gazetteer has a
  ///   mistake.
  public init(gazetteers: [URL] = []) throws {
    resolver = try Resolver.shipped(userGazetteers: gazetteers)
    vocabulary = try RelationVocabulary.shipped()
    extractor = try Extractor(vocabulary: vocabulary)
    let model = try LanguageModel(
      contentsOf: ShippedFile.url("Model/language-model.safetensors"))
    analyzer = try Analyzer(model: model)
  }

  /// All that an article says.
  ///
  /// - Parameter article: The article.
  /// - Returns: Its sentences, actors, mentions and claims.
  /// - Complexity: Linear in the length of the article, quadratic in that of a sentence.
  public func graph(of article: Article) -> ArticleGraph {
    let document = document(of: article)
    return resolver.resolve(
      article, document: document, extraction: extraction(of: document, article))
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

  /// Decides which actors of different articles are the same.
  var identity: IdentityRules { IdentityRules(gazetteer: resolver.gazetteer) }
}
