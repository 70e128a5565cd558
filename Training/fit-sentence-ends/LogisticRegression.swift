import Foundation

/// A logistic regression over sparse features, fitted by cyclic coordinate descent.
///
/// After A. Genkin, D. Lewis, D. Madigan, *Large-scale Bayesian logistic regression for text
/// categorization* (Technometrics 49, 2007): a Newton step for one weight at a time, never larger
/// than a trust region allows. The same examples give the same weights.
struct LogisticRegression {
  /// The weight of each feature.
  private(set) var weights: [Double]

  /// Fits the weights.
  ///
  /// - Parameters:
  ///   - columns: For each feature the examples that have it, with their values.
  ///   - labels: For each example whether it is positive.
  ///   - penalty: Of squared weights.
  ///   - sweeps: How often each weight is looked at.
  init(
    columns: [[(row: Int, value: Double)]], labels: [Bool], penalty: Double, sweeps: Int
  ) {
    weights = [Double](repeating: 0, count: columns.count)
    var sums = [Double](repeating: 0, count: labels.count)
    var regions = [Double](repeating: 1, count: columns.count)
    for _ in 0..<sweeps {
      for (feature, column) in columns.enumerated() {
        var slope = penalty * weights[feature]
        var curvature = penalty
        for (row, value) in column {
          let probability = 1 / (1 + exp(-sums[row]))
          slope += (probability - (labels[row] ? 1 : 0)) * value
          curvature += probability * (1 - probability) * value * value
        }
        let step = min(max(-slope / curvature, -regions[feature]), regions[feature])
        regions[feature] = max(2 * abs(step), regions[feature] / 2)
        weights[feature] += step
        for (row, value) in column { sums[row] += step * value }
      }
    }
  }
}
