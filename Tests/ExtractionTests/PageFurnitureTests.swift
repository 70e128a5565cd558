import Language
import Testing

@testable import Extraction

@Suite struct PageFurnitureTests {
  private static let story = SampleTrees.urge

  private static let opening = """
    Dear dear ADJ JJ 2 amod
    readers reader NOUN NNS 0 root person
    """

  private static let appeal = """
    We we PRON PRP 2 nsubj person
    need need VERB VBP 0 root
    your your PRON PRP$ 4 nmod:poss person
    help help NOUN NN 2 obj abstract
    """

  private func furniture(_ trees: [String]) -> Set<Int> {
    let document = TreeBuilder.document(trees)
    let sentences = document.sentences.enumerated().map {
      SentenceTree($1, at: $0, classes: WordClasses())
    }
    return PageFurniture(trees: sentences, quotations: []).sentences()
  }

  @Test func anAppealAtTheEndIsLeftOut() {
    let trees = [Self.story, Self.story, Self.opening, Self.appeal, Self.appeal]
    #expect(furniture(trees) == [2, 3, 4])
  }

  @Test func aSingleAddressOfTheReaderProvesNothing() {
    #expect(furniture([Self.story, Self.appeal, Self.story, Self.story]).isEmpty)
  }

  @Test func aStoryWithoutAnAppealIsKept() {
    #expect(furniture([Self.story, Self.story]).isEmpty)
  }
}
