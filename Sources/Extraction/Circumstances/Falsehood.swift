/// Words that say whether a statement is true.
enum Falsehood {
  static func isFalse(_ adjective: String) -> Bool {
    switch adjective {
    case "false", "untrue", "baseless", "groundless", "unfounded", "fabricated", "absurd", "wrong",
      "incorrect", "inaccurate", "misleading", "ridiculous", "bogus", "fictitious", "nonsense",
      "preposterous", "laughable":
      true
    default: false
    }
  }

  static func isTrue(_ adjective: String) -> Bool {
    adjective == "true" || adjective == "correct" || adjective == "accurate"
  }
}
