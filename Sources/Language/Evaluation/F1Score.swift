/// Precision and recall of what a system found.
public struct F1Score: Sendable, Hashable {
  /// How many the gold standard has.
  public var gold = 0
  /// How many the system found.
  public var system = 0
  /// How many of them are right.
  public var correct = 0

  /// Creates an empty score.
  public init() {}

  /// The share of what was found that is right; 0 when nothing was found.
  public var precision: Double { system == 0 ? 0 : Double(correct) / Double(system) }

  /// The share of the gold standard that was found; 0 when it is empty.
  public var recall: Double { gold == 0 ? 0 : Double(correct) / Double(gold) }

  /// The harmonic mean of precision and recall.
  public var value: Double {
    gold + system == 0 ? 0 : 2 * Double(correct) / Double(gold + system)
  }

  mutating func count(gold: some Collection<Range<Int>>, system: some Collection<Range<Int>>) {
    self.gold += gold.count
    self.system += system.count
    let known = Set(gold)
    correct += system.count { known.contains($0) }
  }
}
