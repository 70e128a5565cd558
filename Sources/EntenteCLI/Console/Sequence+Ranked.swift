extension Sequence {
  /// The elements with the largest numbers first; those alike stay in their order.
  ///
  /// - Parameter number: What an element is ranked by.
  /// - Returns: The elements.
  func ranked(by number: (Element) -> Int) -> [Element] {
    map { (element: $0, number: number($0)) }.enumerated().sorted { left, right in
      let (first, second) = (left.element.number, right.element.number)
      return first != second ? first > second : left.offset < right.offset
    }.map(\.element.element)
  }
}
