/// A number with its noun: "1 claim", "2 claims".
///
/// - Parameters:
///   - count: The number.
///   - noun: The noun in the singular; its plural ends in "s".
/// - Returns: Both.
func counted(_ count: Int, _ noun: String) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
}
