import Entente
import Foundation
import TestSupport
import Testing

@Suite struct OpenClaimTests {
  @Test func putsClaimsIntoTheWordsOfTheText() throws {
    let folder = try TemporaryFolder()
    let text = "Title: none\n\nThe rebels have not attacked the old harbour of Odesa."
    let file = try folder.write(text, to: "story.txt")
    let analysis = try ArticleAnalysis(of: file.path(percentEncoded: false))
    let claim = try #require(analysis.claims.first { $0.label == "attacks" })
    #expect(claim.source?.text == "The rebels")
    #expect(claim.target?.minimal == "old harbour" || claim.target?.minimal == "harbour")
    #expect(claim.target?.text == "the old harbour of Odesa")
    #expect(claim.relation.contains("not"))
    #expect(claim.statement.polarity == .negated)
    #expect(claim.sentence == 0..<text.utf8.count - 13)
    #expect(analysis.conllu.contains("# text = The rebels have not attacked"))
  }

  @Test func keepsTheOffsetsOfTheFileWhenVerbatim() throws {
    let folder = try TemporaryFolder()
    let text = "A headline\n\nThe rebels attacked the harbour.\n\nThe harbour burned for days.\n"
    let file = try folder.write(text, to: "story.txt")
    let path = file.path(percentEncoded: false)
    let verbatim = try ArticleAnalysis(of: path, verbatim: true)
    #expect(verbatim.article.text == text)
    let claim = try #require(verbatim.claims.first { $0.relation.contains("attacked") })
    let range = try #require(claim.target?.range)
    #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == "the harbour")
  }
}
