public import GraphModel
import Resources

extension RelationVocabulary {
  /// The vocabulary that ships with the program.
  ///
  /// - Returns: The relations of `Tables/relations.tsv`.
  /// - Throws: An error of reading the file, or ``TableError``.
  public static func shipped() throws -> RelationVocabulary {
    try RelationVocabulary(table: ShippedFile.table("relations.tsv"))
  }
}
