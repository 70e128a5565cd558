import Foundation
import Neural

/// What a model file says about its network: sizes, label lists, optional heads.
struct ModelConfiguration: Sendable, Decodable {
  /// A part of the tagging layer's output.
  struct Section: Sendable, Decodable {
    var name: String
    var size: Int

    init(from decoder: any Decoder) throws {
      var container = try decoder.unkeyedContainer()
      name = try container.decode(String.self)
      size = try container.decode(Int.self)
    }
  }

  var encoder: TransformerEncoder.Shape
  var arc: Int
  var label: Int
  var coreference: Int
  var upos: [String]
  var xpos: [String]
  var deprel: [String]
  var entity: [String]
  var lemmaRules: [String]
  var classes: [String]
  var sections: [Section]
  var windowPieces: Int
  var maximalPiecesPerWord: Int
  var coreferenceFeatures: [String]?
  var nounRoles: [String]?
  var nameTags: [String]?

  enum CodingKeys: String, CodingKey {
    case encoder, arc, label, coreference, upos, xpos, deprel, entity
    case nameTags = "name"
    case lemmaRules = "lemma_rules"
    case classes = "case"
    case sections = "tag_layout"
    case windowPieces = "window_pieces"
    case maximalPiecesPerWord = "max_pieces_per_word"
    case coreferenceFeatures = "coreference_features"
    case nounRoles = "noun_roles"
  }

  /// The network that this program runs.
  static let format = "entente-language-model"
  static let version = "1"

  /// Reads the configuration in a file's metadata and checks that it is one this program can run.
  static func read(_ weights: WeightFile) throws -> ModelConfiguration {
    func unsupported(_ cause: String) -> WeightFileError {
      WeightFileError(path: weights.path, reason: .unsupported(cause))
    }
    guard weights.metadata["format"] == format else {
      throw unsupported("it is not a language model of this project")
    }
    guard weights.metadata["version"] == version else {
      throw unsupported(
        "it has version \(weights.metadata["version"] ?? "none"), and this program reads \(version)"
      )
    }
    guard let text = weights.metadata["config"] else {
      throw unsupported("it has no configuration")
    }
    let configuration: ModelConfiguration
    do {
      configuration = try JSONDecoder().decode(ModelConfiguration.self, from: Data(text.utf8))
    } catch {
      throw unsupported("its configuration is not the JSON it should be")
    }
    try configuration.check(unsupported)
    return configuration
  }

  /// The columns of each section of the tagging layer, and how many there are in all.
  var layout: (sections: [String: Range<Int>], count: Int) {
    var sections: [String: Range<Int>] = [:]
    var start = 0
    for section in self.sections {
      sections[section.name] = start..<start + section.size
      start += section.size
    }
    return (sections, start)
  }

  private func check(_ unsupported: (String) -> WeightFileError) throws {
    let labels = [
      ("upos", upos), ("xpos", xpos), ("lemma_rule", lemmaRules), ("entity", entity),
    ]
    guard sections.allSatisfy({ $0.size > 0 && $0.size < 1 << 20 }) else {
      throw unsupported("a section of its tagging layer has an impossible size")
    }
    let layout = layout.sections
    for (section, names) in labels where layout[section]?.count != names.count || names.isEmpty {
      throw unsupported("its section \(section) does not fit its list of labels")
    }
    guard layout["name"]?.count == nameTags?.count else {
      throw unsupported("its section name does not fit its list of labels")
    }
    guard [nil, 1].contains(layout["factuality"]?.count),
      [nil, 2].contains(layout["event_noun"]?.count)
    else { throw unsupported("a section for events has another size than this program reads") }
    guard layout["sentence_end"]?.count == 2 else {
      throw unsupported("its section sentence_end does not have two labels")
    }
    guard arc > 0, label > 0, coreference > 0, maximalPiecesPerWord > 0,
      windowPieces > maximalPiecesPerWord + 2, windowPieces <= encoder.positions
    else { throw unsupported("its sizes contradict each other") }
    guard classes.count == CaseClass.allCases.count else {
      throw unsupported("it has \(classes.count) case classes")
    }
    guard deprel.contains(DependencyRelation.root.rawValue) else {
      throw unsupported("it has no relation root")
    }
  }
}
