internal import Foundation
internal import GraphModel

/// Finds headline, date and publisher of a web page.
///
/// Pages state them in up to three ways: JSON-LD (https://schema.org/NewsArticle), `meta` elements
/// (Open Graph, https://ogp.me, and older habits), and elements such as `time`. In this order.
enum PageMetadata {
  /// What a page says about its article.
  ///
  /// - Parameter page: The page.
  /// - Returns: What was found.
  static func header(of page: HTMLPage) -> ArticleHeader {
    var meta: [String: String] = [:]
    var linked: [[String: Any]] = []
    var title: String?
    var headings: [String] = []
    var times: [String] = []
    var address: String?
    page.root.walk { element in
      switch element.name {
      case "meta":
        let key = ["property", "name", "itemprop"].lazy.compactMap { element.attributes[$0] }.first
        if let key = key?.lowercased(), let content = element.attributes["content"],
          meta[key] == nil
        {
          meta[key] = content
        }
      case "script" where element.attributes["type"] == "application/ld+json":
        linked += objects(inJSON: scriptText(of: element))
        return false
      case "link" where element.attributes["rel"] == "canonical":
        address = address ?? element.attributes["href"]
      case "title": title = title ?? line(element.text)
      case "h1": headings.append(line(element.text))
      case "time":
        if let date = element.attributes["datetime"] { times.append(date) }
        times.append(line(element.text))
      default: break
      }
      return true
    }
    let article = linked.first { isArticle($0) }
    var header = ArticleHeader()
    header.publisher =
      name(article?["publisher"]) ?? nonEmpty(meta["og:site_name"])
      ?? nonEmpty(meta["application-name"])
    header.title =
      (article?["headline"] as? String).flatMap { nonEmpty(unescaped($0)) }
      ?? nonEmpty(meta["og:title"]) ?? headings.first { !$0.isEmpty } ?? nonEmpty(title)
    header.title = header.title.map { withoutSite($0, publisher: header.publisher) }
    let dates =
      [article?["datePublished"] as? String, meta["article:published_time"]].compactMap(\.self)
      + dateKeys.compactMap { meta[$0] } + times
    header.published = dates.lazy.compactMap { DateReading.date($0) }.first
    let addresses = [address, meta["og:url"], article?["url"] as? String].compactMap(\.self)
    header.address = addresses.first { $0.hasPrefix("http") }
    return header
  }

  private static let dateKeys = [
    "datepublished", "date", "pubdate", "publishdate", "publish-date", "dc.date",
    "dc.date.issued", "dcterms.created", "sailthru.date", "parsely-pub-date", "og:pubdate",
    "article.published", "cxenseparse:recs:publishtime", "og:article:published_time",
  ]

  private static func scriptText(of element: HTMLElement) -> String {
    element.children.map { if case .text(let text) = $0 { text } else { "" } }.joined()
  }

  /// All objects of a JSON-LD script, those in lists and graphs too.
  private static func objects(inJSON text: String) -> [[String: Any]] {
    guard let value = try? JSONSerialization.jsonObject(with: Data(text.utf8)) else { return [] }
    var found: [[String: Any]] = []
    var pending = [value]
    while let next = pending.popLast() {
      if let list = next as? [Any] { pending += list.reversed() }
      if let object = next as? [String: Any] {
        found.append(object)
        if let graph = object["@graph"] { pending.append(graph) }
      }
    }
    return found
  }

  private static func isArticle(_ object: [String: Any]) -> Bool {
    let types = (object["@type"] as? [String]) ?? [(object["@type"] as? String) ?? ""]
    return types.contains { $0.hasSuffix("Article") || $0.hasSuffix("BlogPosting") }
  }

  private static func name(_ value: Any?) -> String? {
    if let list = value as? [Any] { return name(list.first) }
    let text = (value as? [String: Any])?["name"] as? String ?? value as? String
    return text.flatMap { nonEmpty(unescaped($0)) }
  }

  /// "Russia urges calm - The Moscow Times" without the publisher.
  private static func withoutSite(_ title: String, publisher: String?) -> String {
    for separator in [" | ", " - ", " \u{2013} ", " \u{2014} "] {
      guard let range = title.ranges(of: separator).last else { continue }
      let site = title[range.upperBound...]
      if separator == " | " || site.lowercased() == publisher?.lowercased() {
        return String(title[..<range.lowerBound])
      }
    }
    return title
  }

  /// JSON-LD often holds entities that HTML parsers do not resolve in scripts.
  private static func unescaped(_ text: String) -> String {
    guard text.contains("&") else { return text }
    let entities = [
      "&quot;": "\"", "&#39;": "'", "&apos;": "'", "&rsquo;": "\u{2019}", "&lsquo;": "\u{2018}",
      "&ldquo;": "\u{201C}", "&rdquo;": "\u{201D}", "&nbsp;": " ", "&#8217;": "\u{2019}",
    ]
    var text = text
    for entity in entities.keys.sorted() {
      text = text.replacing(entity, with: entities[entity] ?? "")
    }
    return text.replacing("&amp;", with: "&")
  }

  private static func line(_ text: String) -> String {
    Paragraphs.lines(of: text).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func nonEmpty(_ text: String?) -> String? {
    guard let text else { return nil }
    let line = line(text)
    return line.isEmpty ? nil : line
  }
}
