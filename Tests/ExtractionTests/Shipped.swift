@testable import Extraction

/// What ships with the program, read once for all tests.
enum Shipped {
  private static let readExtractor = Result { try Extractor.shipped() }
  private static let readEffects = Result { try PredicateEffects.shipped() }

  static func extractor() throws -> Extractor { try readExtractor.get() }

  static func effects() throws -> PredicateEffects { try readEffects.get() }
}
