import GraphModel

/// The colours and shapes of drawings: conflict is warm, cooperation cool, the rest muted.
///
/// Orange against blue, and light against dark, can be told apart with the common colour vision
/// deficiencies too.
enum Palette {
  /// How a kind of actor is drawn.
  struct Body: Hashable {
    var shape: String
    var style: String
    var fill: String
    var border: String
    var text: String
    var isBold = false
    var isItalic = false

    /// The font of its text.
    var font: String { isBold ? boldFont : isItalic ? italicFont : Palette.font }
  }

  /// The body of a kind of actor.
  static func body(of kind: ActorKind) -> Body {
    switch kind {
    case .country:
      Body(
        shape: "box", style: "filled,rounded", fill: "#24425c", border: "#24425c",
        text: "#ffffff", isBold: true)
    case .organization:
      Body(shape: "box", style: "filled", fill: "#dce8f0", border: "#4d7896", text: "#1d3345")
    case .person:
      Body(shape: "ellipse", style: "filled", fill: "#fbeccb", border: "#c99a3d", text: "#46350f")
    case .group:
      Body(shape: "octagon", style: "filled", fill: "#eae2f2", border: "#8a6bab", text: "#3a2852")
    case .place:
      Body(
        shape: "box", style: "filled,rounded", fill: "#e9ede2", border: "#8c9b74", text: "#37412a")
    case .event:
      Body(shape: "hexagon", style: "filled", fill: "#fbe3dc", border: "#c77f68", text: "#5b2a1b")
    case .topic:
      Body(
        shape: "note", style: "filled", fill: "#f6f6f4", border: "#b9b9b2", text: "#4c4c48",
        isItalic: true)
    }
  }

  /// The colour of a family's relations.
  static func color(of family: RelationFamily?) -> String {
    switch family {
    case .materialConflict: "#b3202c"
    case .verbalConflict: "#dd7a1f"
    case .verbalCooperation: "#3b8fc2"
    case .materialCooperation: "#1c5fa8"
    case .statement: "#5d6d7a"
    case .role: "#7d5aa6"
    case .place: "#7a8b52"
    case .dependence: "#a6487f"
    case .family: "#c2578a"
    case .business: "#1f8a7a"
    case nil: "#6f6f6b"
    }
  }

  /// What a family is called in a legend.
  static func name(of family: RelationFamily?) -> String {
    switch family {
    case .materialConflict: "conflict, deeds"
    case .verbalConflict: "conflict, words"
    case .verbalCooperation: "cooperation, words"
    case .materialCooperation: "cooperation, deeds"
    case .statement: "statement"
    case .role: "role, membership"
    case .place: "place"
    case .dependence: "dependence"
    case .family: "family, friends"
    case .business: "business, law"
    case nil: "other"
    }
  }

  /// The border of highlighted actors.
  static let highlight = "#d1202f"

  /// The font of drawings; where it is missing the system has a font in its place (DejaVu Sans on
  /// Debian), and SVG names sans-serif besides.
  static let font = "Helvetica"
  static let boldFont = "Helvetica-Bold"
  static let italicFont = "Helvetica-Oblique"
}
