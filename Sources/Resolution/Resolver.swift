public import Extraction
public import GraphModel
public import Language
public import Resources

/// Finds the actors of an article and says which claims hold between them.
///
/// Names are decided by their form and the gazetteer, pronouns and common nouns by the model's
/// coreference where number, sex and kind agree. No actor is better than a wrong one.
public struct Resolver: Sendable {
  /// Actors known beforehand.
  public let gazetteer: Gazetteer

  private let knowledge: Knowledge

  /// Creates a resolver.
  ///
  /// - Parameter gazetteer: Actors known beforehand.
  /// - Throws: `TableError` or `MissingFileError` for the shipped tables of titles, offices and nouns.
  public init(gazetteer: Gazetteer) throws {
    self.gazetteer = gazetteer
    knowledge = Knowledge(gazetteer: gazetteer, lexicon: try Lexicon())
  }

  /// A resolver with the shipped gazetteer and a user's own tables.
  ///
  /// - Parameter userTables: A user's tables of actors, which win over the shipped ones.
  /// - Returns: The resolver.
  /// - Throws: ``TableError`` with the line, `MissingFileError`, or an error of reading.
  public static func shipped(userTables: [TableFile] = []) throws -> Resolver {
    try Resolver(gazetteer: Gazetteer.shipped(userTables: userTables))
  }

  /// Turns an article's claims about words into claims about actors.
  ///
  /// A pure function; safe to call from several threads at once.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - document: Its analysis.
  ///   - extraction: The claims found in it.
  ///   - leastConfidence: The confidence that a claim must have to be kept, 0 to 1; what is left out is
  ///     counted.
  /// - Returns: The article's actors, mentions and claims.
  /// - Complexity: O(*w* + *m* · *a*) for *w* words, *m* mentions and *a* actors.
  public func resolve(
    _ article: Article, document: AnalyzedDocument, extraction: Extraction,
    leastConfidence: Double = 0
  ) -> ArticleGraph {
    var resolution = ArticleResolution(
      document, knowledge: knowledge, furniture: extraction.furniture)
    resolution.run()
    var assembly = ArticleAssembly(
      resolution, extraction: extraction, leastConfidence: leastConfidence)
    return assembly.run(article)
  }
}
