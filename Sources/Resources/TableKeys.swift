/// Sees to it that a table says nothing twice.
public struct TableKeys<Key: Hashable> {
  private var lines: [Key: Int] = [:]

  /// No keys yet.
  public init() {}

  /// Takes note of what a row is about.
  ///
  /// - Parameters:
  ///   - key: What the row is about.
  ///   - row: The row.
  ///   - name: The key in words, for the error.
  /// - Throws: ``TableError`` that names the earlier line when there is one.
  public mutating func insert(
    _ key: Key, of row: TableRow, _ name: @autoclosure () -> String
  ) throws(TableError) {
    if let earlier = lines.updateValue(row.line, forKey: key) {
      throw row.failure("\(name()) stands already in line \(earlier); write it once")
    }
  }
}
