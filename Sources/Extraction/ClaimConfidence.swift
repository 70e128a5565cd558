import Foundation
public import GraphModel

/// How probable it is that a careful reader agrees with a claim: a logistic model of the rule that found
/// it and of what makes it doubtful.
///
/// The weights are rounded by hand from a fit to claims that were judged one by one; how well they hold is in
/// `Benchmarks/RESULTS.md`, and `Benchmarks/accuracy/calibrate.py` fits and checks them.
public enum ClaimConfidence {
  /// The confidence of a claim.
  ///
  /// - Parameters:
  ///   - rule: The rule that found it.
  ///   - doubts: What makes it doubtful, each at most once.
  /// - Returns: A probability, 0 to 1, to two decimals.
  static func value(rule: Rule, doubts: [ClaimDoubt]) -> Double {
    let odds = rule.logOdds - doubts.reduce(0) { $0 + weight($1) }
    return (100 / (1 + exp(-odds))).rounded() / 100
  }

  /// A confidence lowered by one more doubt.
  ///
  /// - Parameters:
  ///   - confidence: What it was without.
  ///   - doubt: What has been found since.
  /// - Returns: A probability, to two decimals.
  public static func lowered(_ confidence: Double, by doubt: ClaimDoubt) -> Double {
    guard confidence > 0, confidence < 1 else { return confidence }
    let odds = log(confidence / (1 - confidence)) - weight(doubt)
    return (100 / (1 + exp(-odds))).rounded() / 100
  }

  /// By how much a doubt lowers the logarithm of the odds.
  private static func weight(_ doubt: ClaimDoubt) -> Double {
    switch doubt {
    case .openLabel: 0.5
    case .borrowedArgument: 0.45
    case .description: 0.45
    case .pronoun: 0.5
    case .partOfPhrase: 0.9
    case .doubtfulParse: 0.7
    case .longSentence: 0.2
    }
  }
}
