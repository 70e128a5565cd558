import GraphModel

/// A short text that changes with a longer one.
enum Fingerprint {
  /// The fingerprint of a text.
  static func of(_ text: String) -> String {
    var hash = FNV1a<UInt64>()
    hash.add(text)
    return String(hash.value, radix: 16)
  }
}
