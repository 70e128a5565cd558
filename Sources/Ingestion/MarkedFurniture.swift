/// What the source of a web page marks as no part of its article, by names of elements and classes.
///
/// Names are only hints: the frame of a page may be called "has-sidebar". What holds more than half
/// of the page's text is never taken away.
struct MarkedFurniture {
  private let largest: Int
  private let isInParagraphs: Bool

  /// Looks at a page.
  ///
  /// - Parameter root: The page's root.
  init(of root: HTMLElement) {
    let paragraphs = root.textLength(isInParagraphs: true)
    isInParagraphs = paragraphs > 500
    largest = (isInParagraphs ? paragraphs : root.textLength(isInParagraphs: false)) / 2
  }

  /// The element without furniture.
  ///
  /// - Parameter element: An element of the page.
  /// - Returns: What is left, or nothing when it is all furniture.
  func removed(from element: HTMLElement) -> HTMLElement? {
    guard !HTMLElement.unseen.contains(element.name), !Self.removed.contains(element.name) else {
      return nil
    }
    if isMarked(element), element.textLength(isInParagraphs: isInParagraphs) <= largest {
      return nil
    }
    var result = element
    result.children = element.children.compactMap { child in
      guard case .element(let inner) = child else { return child }
      return removed(from: inner).map { .element($0) }
    }
    return result
  }

  private func isMarked(_ element: HTMLElement) -> Bool {
    if Self.doubtful.contains(element.name) { return true }
    if element.attributes["hidden"] != nil || element.attributes["aria-hidden"] == "true" {
      return true
    }
    if let role = element.attributes["role"], Self.removedRoles.contains(role) { return true }
    guard !["html", "body", "article", "main"].contains(element.name) else { return false }
    for key in ["class", "id"] {
      guard let value = element.attributes[key] else { continue }
      let words = Set(value.lowercased().split { !$0.isLetter }.map(String.init))
      if !words.isDisjoint(with: Self.furnitureWords), words.isDisjoint(with: Self.contentWords) {
        return true
      }
    }
    return false
  }

  private static let contentWords: Set<String> = ["content", "body", "main"]
  private static let removed: Set<String> = ["nav", "footer", "figure", "figcaption", "menu"]
  private static let doubtful: Set<String> = ["aside", "form", "dialog", "fieldset"]
  private static let removedRoles: Set<String> = [
    "navigation", "banner", "complementary", "contentinfo", "dialog", "search", "alert",
  ]
  /// Words in `class` and `id` of elements that are no part of an article.
  private static let furnitureWords: Set<String> = [
    "ad", "ads", "advert", "advertisement", "advertising", "author", "bio", "breadcrumb",
    "breadcrumbs", "byline", "caption", "comment", "comments", "cookie", "cookies", "consent",
    "disqus", "donate", "donation", "footer", "gallery", "hidden", "infobox", "menu", "modal",
    "nav", "navigation", "newsletter", "outbrain", "paywall", "popup", "promo", "promoted",
    "recirc", "recommended", "recommendations", "related", "share", "sharing", "sidebar", "signup",
    "skip", "social", "sponsor", "sponsored", "subscribe", "subscription", "taboola", "tags",
    "teaser", "toolbar", "tooltip", "trending", "credit", "copyright", "metadata",
  ]
}
