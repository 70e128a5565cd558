/// A tree of the bytes of all word pieces, for finding the longest piece at a place in one walk.
struct PieceVocabulary: Sendable {
  /// The number of pieces.
  private(set) var count = 0

  /// Keys of (node, byte) plus one, 0 where free; `children` holds the node that each leads to.
  private var keys: [UInt32]
  private var children: [UInt32]
  private let mask: Int
  /// The piece that ends at a node, or -1.
  private var pieces: [Int32] = [-1, -1]

  /// The nodes at which pieces at the start of a word, and pieces that continue one, begin.
  static let start = 0
  static let continuation = 1

  /// Builds the tree.
  ///
  /// - Parameter text: One piece a line, in the order of their numbers; `##` marks continuations.
  init(_ text: [UInt8]) {
    // A tree has at most as many nodes as there are bytes: half of the table stays free.
    var capacity = 1024
    while capacity < text.count * 2 { capacity *= 2 }
    mask = capacity - 1
    keys = [UInt32](repeating: 0, count: capacity)
    children = [UInt32](repeating: 0, count: capacity)
    pieces.reserveCapacity(text.count + 2)
    var number = 0
    var first = 0
    while first < text.count {
      var end = first
      while end < text.count, text[end] != 0x0A { end += 1 }
      let continues =
        end - first > 2 && text[first] == 0x23 && text[first + 1] == 0x23
      var node = continues ? Self.continuation : Self.start
      var i = continues ? first + 2 : first
      while i < end {
        node = child(of: node, by: text[i])
        i += 1
      }
      if node > Self.continuation, pieces[node] < 0 { pieces[node] = Int32(number) }
      number += 1
      first = end + 1
    }
    count = number
  }

  /// The number of a whole piece as it stands in the list.
  func number(of piece: String) -> Int? {
    let bytes = Array(piece.utf8)
    guard let found = longest(in: bytes, from: 0, to: bytes.count, at: Self.start),
      found.end == bytes.count
    else { return nil }
    return found.piece
  }

  /// The longest piece that begins at a place.
  ///
  /// - Parameters:
  ///   - bytes: The token's bytes.
  ///   - from: Where the piece begins.
  ///   - to: Where the token ends.
  ///   - root: ``start`` or ``continuation``.
  /// - Returns: The piece's number and where it ends, or nothing.
  func longest(in bytes: [UInt8], from: Int, to: Int, at root: Int) -> (piece: Int, end: Int)? {
    var node = root
    var found: (piece: Int, end: Int)?
    var i = from
    while i < to {
      node = find(node, bytes[i])
      if node == 0 { break }
      i += 1
      if pieces[node] >= 0 { found = (Int(pieces[node]), i) }
    }
    return found
  }

  /// The node below a node, or 0.
  private func find(_ node: Int, _ byte: UInt8) -> Int {
    Int(children[slot(of: Self.key(node, byte))])
  }

  /// The node below a node, which is made when there is none.
  private mutating func child(of node: Int, by byte: UInt8) -> Int {
    let key = Self.key(node, byte)
    let slot = slot(of: key)
    if keys[slot] == key { return Int(children[slot]) }
    let new = pieces.count
    keys[slot] = key
    children[slot] = UInt32(new)
    pieces.append(-1)
    return new
  }

  private static func key(_ node: Int, _ byte: UInt8) -> UInt32 {
    UInt32(truncatingIfNeeded: node << 8 | Int(byte)) &+ 1
  }

  /// Where a key stands, or else the free slot where it would.
  private func slot(of key: UInt32) -> Int {
    var slot = Int((key &* 2_654_435_761) >> 8) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot &+ 1) & mask }
    return slot
  }
}
