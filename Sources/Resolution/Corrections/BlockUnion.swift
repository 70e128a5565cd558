/// Blocks that corrections need together.
struct BlockUnion {
  private var parents: [String: String] = [:]

  /// Unites blocks.
  mutating func unite(_ blocks: [String]) {
    guard let first = blocks.first else { return }
    for block in blocks {
      let left = root(of: first)
      let right = root(of: block)
      // The smaller key stands for all, so that the order of corrections does not matter.
      if left < right { parents[right] = left } else if right < left { parents[left] = right }
    }
  }

  /// The block that stands for each united one.
  func representatives() -> [String: String] {
    var result: [String: String] = [:]
    for block in Set(parents.keys).union(parents.values) {
      result[block] = "corrected:" + root(of: block)
    }
    return result
  }

  private func root(of block: String) -> String {
    var current = block
    while let parent = parents[current], parent != current { current = parent }
    return current
  }
}
