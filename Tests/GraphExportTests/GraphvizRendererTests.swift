import GraphExport
import Testing

@Suite struct GraphvizRendererTests {
  private let renderer = GraphvizRenderer.shared

  @Test func aSyntaxErrorIsReportedInOneSentence() async throws {
    let error = try await #require(throws: GraphvizError.self) {
      try await renderer.render("digraph g { a -> ; }", engine: .dot, format: "svg")
    }
    #expect(error.step == .read)
    #expect(error.description.contains("syntax error"))
    #expect(!error.description.contains("\n"))
  }

  @Test func aMalformedLabelIsAnErrorAlthoughGraphvizGoesOn() async throws {
    let error = try await #require(throws: GraphvizError.self) {
      try await renderer.render("digraph g { a [label=<<b>x</i>>] }", engine: .dot, format: "svg")
    }
    #expect(error.step == .layout)
  }

  @Test func anUnknownFormatIsAnError() async throws {
    let error = try await #require(throws: GraphvizError.self) {
      try await renderer.render("digraph g { a }", engine: .dot, format: "nonsense")
    }
    #expect(error.step == .draw)
  }

  @Test func itDrawsAgainAfterErrors() async throws {
    for source in ["digraph g {", "digraph g { a [label=\"x }", "digraph g { a [label=<<b>x>] }"] {
      _ = try? await renderer.render(source, engine: .dot, format: "svg")
      let bytes = try await renderer.render("digraph g { ok }", engine: .dot, format: "svg")
      #expect(String(decoding: bytes, as: UTF8.self).contains(">ok</text>"))
    }
  }
}
