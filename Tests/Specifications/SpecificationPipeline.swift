import Extraction
public import GraphModel
import Language
import Resolution
import Resources

/// From a specification's text to the graph that the product makes of it.
public struct SpecificationPipeline: Sendable {
  private let analyzer: Analyzer
  private let extractor: Extractor
  private let resolver: Resolver

  /// The vocabulary, which knows what relations are symmetric.
  public let vocabulary: RelationVocabulary

  /// Creates the pipeline of the shipped model and tables.
  ///
  /// - Throws: An error that says which shipped file is missing or wrong.
  public init() throws {
    let model = try LanguageModel(contentsOf: ShippedFile.url("Model/language-model.safetensors"))
    analyzer = try Analyzer(model: model)
    extractor = try Extractor.shipped()
    resolver = try Resolver.shipped()
    vocabulary = try RelationVocabulary.shipped()
  }

  /// The shipped vocabulary alone, without the model.
  ///
  /// - Returns: The vocabulary.
  /// - Throws: An error of reading the table.
  public static func vocabulary() throws -> RelationVocabulary { try .shipped() }

  /// The graph of a specification's text.
  ///
  /// - Parameter specification: The specification.
  /// - Returns: Its actors and claims.
  public func graph(of specification: Specification) -> ArticleGraph {
    let article = Article(
      id: "\(specification.file):\(specification.line)", text: specification.text,
      published: specification.published)
    let document = analyzer.analyze(article.text)
    let extraction = extractor.extract(from: document, published: article.published)
    return resolver.resolve(article, document: document, extraction: extraction)
  }

  /// The trees of a specification's text, one word a line, as an aid in finding mistakes.
  ///
  /// - Parameter specification: The specification.
  /// - Returns: Number, word, lemma, tag, head and relation of each word.
  public func trees(of specification: Specification) -> String {
    analyzer.analyze(specification.text).sentences.map { sentence in
      sentence.words.enumerated().map { position, word in
        [
          String(position + 1), word.text, word.lemma, word.tag.rawValue, word.xpos,
          String(word.head.map { $0 + 1 } ?? 0), word.relation.rawValue,
          word.entity?.rawValue ?? "_",
        ].joined(separator: "\t")
      }.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  /// The graph of a specification's text, compared with what it asks for.
  ///
  /// - Parameter specification: The specification.
  /// - Returns: What was found, missed and violated.
  public func outcome(of specification: Specification) -> SpecificationOutcome {
    SpecificationOutcome(
      specification, graph: graph(of: specification), vocabulary: vocabulary)
  }
}
