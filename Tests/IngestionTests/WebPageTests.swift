import GraphModel
import Testing

@testable import Ingestion

@Suite struct WebPageTests {
  private let prose = [
    "Norland accused Sudmark on Tuesday of spying on its fishing fleet, and called in the envoy.",
    "“We will not accept this,” said Ole Dahl, the foreign minister & a former judge, in Havenburg.",
    "Sudmark denied the accusation, which it called a provocation, and said talks would go on.",
  ]

  private func page(head: String = "", article: String) -> String {
    """
    <!DOCTYPE html>
    <html><head><meta charset="utf-8">\(head)<style>p { color: red }</style></head>
    <body>
      <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
      <div class="layout">
        <div class="content">\(article)</div>
        <div class="sidebar"><p>Most read, this week, today and ever, of all our many stories</p>
          <p><a href="/2">Another story with a long headline, about something else entirely</a></p></div>
      </div>
      <footer><p>Copyright, all rights reserved, and so on, and so on, for a long line.</p></footer>
      <script>var text = "Not, for, reading, at, all, but, with, commas";</script>
    </body></html>
    """
  }

  private func article(_ source: String) throws -> Article {
    try ArticleReader().article(from: Array(source.utf8), path: "page.html")
  }

  @Test func findsTheParagraphsOfTheArticle() throws {
    let paragraphs = prose.map { "<p>\($0.replacing("&", with: "&amp;"))</p>" }
    let body =
      "<h1>Envoy called in</h1>" + paragraphs[0]
      + "<figure><img src=a.jpg><figcaption>A boat, at sea, in May.</figcaption></figure>"
      + paragraphs[1] + "<div class=\"related-links\"><p>Read, also, this, and that, now.</p></div>"
      + paragraphs[2]
    let article = try article(page(article: body))
    #expect(article.text == prose.joined(separator: "\n\n"))
    #expect(article.title == "Envoy called in")
  }

  @Test func findsParagraphsThatAreOnlyBrokenLines() throws {
    let body = prose.map { $0.replacing("&", with: "&amp;") }.joined(separator: "<br><br>\n")
    #expect(try article(page(article: body)).text == prose.joined(separator: "\n\n"))
  }

  @Test func prefersLinkedDataToOtherMetadata() throws {
    let head = """
      <title>Envoy called in | Harbour Post</title>
      <meta property="og:title" content="An older headline">
      <meta property="og:site_name" content="harbourpost.example">
      <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"},
        {"@type": ["NewsArticle"], "headline": "Norland calls in envoy",
         "datePublished": "2022-05-03T08:00:00Z", "publisher": {"name": "Harbour Post"}}]}</script>
      """
    let article = try article(page(head: head, article: "<p>" + prose[0] + "</p>"))
    #expect(article.title == "Norland calls in envoy")
    #expect(article.published == CalendarDate("2022-05-03"))
    #expect(article.publisher == "Harbour Post")
  }

  @Test func fallsBackOnMetaElementsAndTimes() throws {
    let head = """
      <title>Envoy called in - Harbour Post</title>
      <meta property="og:site_name" content="Harbour Post">
      """
    let body = "<time datetime=\"2022-05-03\">Tuesday</time><p>\(prose[0])</p>"
    let article = try article(page(head: head, article: body))
    #expect(article.title == "Envoy called in")
    #expect(article.published == CalendarDate("2022-05-03"))
    #expect(article.publisher == "Harbour Post")
  }

  @Test func survivesBrokenPages() throws {
    let source = "<html><body><div><p>\(prose[0])<p>\(prose[2])<b><i></p></b><table><tr>"
    #expect(try article(source).text == prose[0] + "\n\n" + prose[2])
  }
}
