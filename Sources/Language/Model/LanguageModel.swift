public import Foundation
import Neural

/// The language model: one small network that tags, parses, and finds mentions and coreference.
///
/// Loading maps the file; the vocabulary's vectors stay in it until they are needed.
public struct LanguageModel: Sendable {
  let configuration: ModelConfiguration
  let tokenizer: PieceTokenizer
  let encoder: TransformerEncoder
  let tagging: TaggingHead
  let parsing: ParsingHead
  let coreference: CoreferenceHead
  let eventRoles: EventRoleHead?

  /// Loads a model.
  ///
  /// - Parameter url: A safetensors file that the project's training exported.
  /// - Throws: A `WeightFileError`, one clear sentence, when the file is missing, damaged, or of another
  ///   network.
  public init(contentsOf url: URL) throws {
    let weights = try WeightFile(contentsOf: url)
    let configuration = try ModelConfiguration.read(weights)
    let vocabulary = PieceVocabulary(try weights.bytes("vocabulary"))
    guard
      let tokenizer = PieceTokenizer(vocabulary, maximum: configuration.maximalPiecesPerWord)
    else {
      throw WeightFileError(
        path: weights.path, reason: .unsupported("its vocabulary lacks the special pieces"))
    }
    self.configuration = configuration
    self.tokenizer = tokenizer
    encoder = try TransformerEncoder(
      weights, prefix: "enc", shape: configuration.encoder, pieces: vocabulary.count,
      classes: configuration.classes.count)
    tagging = try TaggingHead(weights, configuration)
    parsing = try ParsingHead(weights, configuration)
    coreference = try CoreferenceHead(weights, configuration)
    eventRoles = try EventRoleHead(weights, configuration)
  }
}
