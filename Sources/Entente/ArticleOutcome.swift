internal import GraphModel

/// What became of a source before the graph is touched.
enum ArticleOutcome: Sendable {
  /// The article is in the graph already.
  case unchanged(Article)
  /// The article has been analysed.
  case analyzed(ArticleGraph)
  /// There is no article; one sentence says why.
  case failed(String)
}
