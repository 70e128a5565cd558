/// A set of words that rules about names and nouns ask for, from the table `word-classes.tsv`.
enum WordClass: String, CaseIterable, Sendable {
  /// A verb whose object is a place, even when it is a capital.
  case physicalVerb = "physical verb"
  /// A noun that makes a city a place: "Moscow's streets".
  case localNoun = "local noun"
  /// A noun that makes a city act: "Moscow's demands", "the Moscow government".
  case actingNoun = "acting noun"
  /// A word of speech or giving, whose "to" leads to those who act.
  case speech
  /// A place that something can be done to: "a fuel plant".
  case facility
  /// An adjective that sets a government apart: "interim", "former".
  case otherGovernment = "other government"
  /// An office of which a state or body has one: its premier is its prime minister.
  case soleOffice = "sole office"
  /// A word that says which of several is meant, not who.
  case side
  /// A word that says how many or which, not who.
  case quantity
  /// An office that is also a surname.
  case officeSurname = "office surname"
  /// A word that ends the name of a company, and names nothing by itself.
  case legalForm = "legal form"
  /// A word that may stand between a company's name and its legal form, or for that: "SoftBank Group Corp".
  case companyTail = "company tail"
  /// A noun that stands behind the name of a place and may be left out.
  case kindOfPlace = "kind of place"
}
