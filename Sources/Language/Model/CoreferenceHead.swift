import Neural

/// Scores how probable it is that a mention refers to what an earlier one refers to.
struct CoreferenceHead: Sendable {
  /// Buckets of the distance in mentions, and in sentences.
  static let distanceBuckets = 20
  static let sentenceBuckets = 8

  private let later: Linear
  private let earlier: Linear
  private let product: Linear
  private let laterScore: Linear
  private let earlierScore: Linear
  private let distance: [Float]
  private let sentenceDistance: [Float]
  private let features: PairFeatures?

  init(_ weights: WeightFile, _ configuration: ModelConfiguration) throws {
    let (width, size) = (configuration.encoder.hidden, configuration.coreference)
    later = try weights.linear("cm", inputs: width, outputs: size)
    earlier = try weights.linear("ca", inputs: width, outputs: size)
    product = try weights.linear("cw", inputs: size, outputs: size, hasBias: false)
    laterScore = try weights.linear("cself", inputs: size, outputs: 1)
    earlierScore = try weights.linear("cant", inputs: size, outputs: 1)
    distance = try weights.vector("cdist.weight", count: Self.distanceBuckets)
    sentenceDistance = try weights.vector("csd.weight", count: Self.sentenceBuckets)
    features = try Self.features(weights, configuration)
  }

  private static func features(_ weights: WeightFile, _ configuration: ModelConfiguration) throws
    -> PairFeatures?
  {
    guard let names = configuration.coreferenceFeatures, !names.isEmpty else { return nil }
    let values = try weights.vector("cfeat.weight", count: names.count)
    var byPlace = [Float](repeating: 0, count: CoreferenceFeature.allCases.count)
    for (name, value) in zip(names, values) {
      guard let feature = CoreferenceFeature(rawValue: name) else {
        throw WeightFileError(
          path: weights.path, reason: .unsupported("it has the unknown feature \(name)"))
      }
      byPlace[feature.place] = value
    }
    return PairFeatures(weights: byPlace)
  }

  /// The mentions of a document, projected.
  struct Mentions: Sendable {
    var products: Matrix
    var earlier: Matrix
    var laterScores: Matrix
    var earlierScores: Matrix
    var descriptions: [MentionDescription]
  }

  /// Projects mentions.
  ///
  /// - Parameters:
  ///   - heads: The vector of each mention's head word, in the order of the text.
  ///   - descriptions: What is known of each mention.
  /// - Returns: What ``scores(rows:columns:of:)`` needs.
  func project(_ heads: Matrix, _ descriptions: [MentionDescription]) -> Mentions {
    var later = self.later(heads)
    later.applyTanh()
    var earlier = self.earlier(heads)
    earlier.applyTanh()
    return Mentions(
      products: product(later), earlier: earlier, laterScores: laterScore(later),
      earlierScores: earlierScore(earlier), descriptions: descriptions)
  }

  /// Scores mentions against earlier ones; "something new" scores 0.
  ///
  /// - Parameters:
  ///   - rows: The later mentions.
  ///   - columns: The candidates; only those before a row's mention mean something.
  ///   - mentions: All mentions, projected.
  /// - Returns: rows × columns.
  func scores(rows: Range<Int>, columns: Range<Int>, of mentions: Mentions) -> Matrix {
    var scores = mentions.products.gather(rows)
      .timesTransposed(mentions.earlier.gather(columns))
    let descriptions = mentions.descriptions
    let factor = 1 / Float(mentions.earlier.columns).squareRoot()
    for (line, row) in rows.enumerated() {
      for (place, column) in columns.enumerated() where column < row {
        let apart = descriptions[row].place.sentence - descriptions[column].place.sentence
        var score =
          scores[line, place] * factor + mentions.laterScores[row, 0]
          + mentions.earlierScores[column, 0] + distance[Self.bucket(row - column)]
          + sentenceDistance[min(max(apart, 0), Self.sentenceBuckets - 1)]
        if let features { score += features.score(descriptions[column], descriptions[row]) }
        scores[line, place] = score
      }
    }
    return scores
  }

  /// The bucket of a distance in mentions: 0 to 7 each its own, then two for each doubling.
  static func bucket(_ distance: Int) -> Int {
    guard distance >= 8 else { return max(distance, 0) }
    // floor(2 log2(d / 8)) without rounding: is the square of d/8 at least a power of two?
    var bucket = 8
    let square = distance.multipliedReportingOverflow(by: distance)
    guard !square.overflow else { return distanceBuckets - 1 }
    while bucket < distanceBuckets - 1, square.partialValue >= 64 << (bucket - 7) { bucket += 1 }
    return bucket
  }
}
