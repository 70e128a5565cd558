/// An address that may be linked to: http or https, with a host, without spaces or control characters.
///
/// Everything else (scripts, data, local files) is shown as text at most: articles come from anywhere.
struct WebLink: Hashable, Sendable {
  /// The address.
  let text: String

  /// Takes an address, or nothing when it may not be linked to.
  init?(_ text: String?) {
    guard let text else { return nil }
    let lower = text.prefix(8).lowercased()
    let scheme = lower.hasPrefix("https://") ? 8 : lower.hasPrefix("http://") ? 7 : 0
    guard scheme > 0, let first = text.dropFirst(scheme).first,
      first.isLetter || first.isNumber || first == "[",
      text.unicodeScalars.allSatisfy({
        $0.value > 0x20 && XMLText.isAllowed($0) && !$0.properties.isWhitespace
      })
    else { return nil }
    self.text = text
  }
}
