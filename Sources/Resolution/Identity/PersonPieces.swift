/// A person's name in pieces, with their spellings folded.
///
/// One piece is what the person is called for short: the surname, which most names end with, and which
/// Chinese and Korean names begin with; Ethiopians and Eritreans have none and are called by the first.
struct PersonPieces: Hashable {
  /// The pieces in the order of the name.
  let pieces: [String]

  /// What the person is called for short.
  let main: String

  /// Takes a name apart.
  ///
  /// - Parameters:
  ///   - name: A name as written.
  ///   - leading: First pieces that persons are called by, and how many pieces such names have at least.
  ///   - particles: Pieces that surnames begin with.
  init(_ name: String, leading: [String: Int], particles: Set<String>) {
    var pieces = NameKey.normalized(name).split(separator: " ").map {
      PersonSpelling.folded(String($0))
    }
    // "Al-Assad", "bin Salman": what a surname begins with is no first name.
    while pieces.count > 1, let first = pieces.first, particles.contains(first) {
      pieces.removeFirst()
    }
    self.pieces = pieces
    let isLeading = pieces.first.flatMap { leading[$0] }.map { $0 <= pieces.count } ?? false
    main = (isLeading ? pieces.first : pieces.last) ?? ""
  }

  /// Whether there is a first name besides what the person is called for short.
  var isFull: Bool { pieces.count > 1 && (pieces.first?.count ?? 0) > 1 }

  /// The name as the key of an actor.
  var text: String { pieces.joined(separator: " ") }
}
