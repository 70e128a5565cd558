import Extraction
import GraphModel

/// Prints the page `Documentation/Relations.md`, made from the vocabulary's table.
@main
struct RelationsPage {
  static func main() throws {
    print(try RelationVocabulary.shipped().page(), terminator: "")
  }
}
