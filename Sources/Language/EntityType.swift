/// The type of what a mention refers to, as the GUM corpus distinguishes them.
///
/// Source: https://gucorpling.org/gum/entities.html
public enum EntityType: String, Sendable, Codable, CaseIterable {
  case abstract, animal, event, object, organization, person, place, plant, substance, time
}
