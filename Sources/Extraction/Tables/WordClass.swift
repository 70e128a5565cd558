/// A set of words that rules ask for, from the table `word-classes.tsv`.
///
/// Words of an open class stand in the table, where they can be added to; those of grammar, such as
/// determiners and auxiliaries, stand in the rules.
package enum WordClass: String, CaseIterable, Sendable {
  // MARK: Verbs

  /// A verb that leaves the meaning to its object: "hold talks".
  case supportVerb = "support verb"
  /// A verb that says nothing without its object: "include".
  case emptyVerb = "empty verb"
  /// A verb that means something else with an object: "led a march to" is not "led to".
  case verbChangedByObject = "verb changed by object"
  /// A verb whose object does what the infinitive behind it says: "led the firm to announce".
  case causativeVerb = "causative verb"
  /// A verb that lets its object do what the infinitive says: "enable the firm to grow".
  case permittingVerb = "permitting verb"
  /// A verb that has both an addressee and something said: "tell".
  case addressingVerb = "addressing verb"
  /// A verb whose second object says what the first is: "call the plan a threat".
  case namingVerb = "naming verb"
  /// A verb that says of what somebody is accused: "charge", "clear".
  case chargingVerb = "charging verb"
  /// A verb that brings an accusation or a punishment against somebody: "level charges against".
  case aimingVerb = "aiming verb"
  /// A verb whose agent is the author of its object: "proposals made by X".
  case authoringVerb = "authoring verb"
  /// A verb with "as" and a role: "serve as president".
  case servingVerb = "serving verb"
  /// A verb of going somewhere, whose "closer" means no friendship.
  case motionVerb = "motion verb"
  /// A participle that says where something is: "London-based".
  case locatingParticiple = "locating participle"
  /// A verb whose object is a place, even when it is a capital.
  case physicalVerb = "physical verb"

  // MARK: Nouns of claims

  /// A noun that only counts or measures what its "of" phrase names: "thousands of employees".
  case measure
  /// A noun that forms a preposition with the words around it: "on behalf of".
  case relationalNoun = "relational noun"
  /// A noun that says nothing of how its subject stands to what follows: "is an example of".
  case vagueNoun = "vague noun"
  /// A noun for what two have between them: "ties".
  case mutualNoun = "mutual noun"
  /// A noun whose "for" phrase is an aim: "a route for aid".
  case means
  /// A noun that says that somebody has a part in what follows: "at the forefront of the fight".
  case share
  /// A noun whose "of" phrase is the place's name: "the city of Husaybah".
  case territory
  /// What is built, and is neither a country nor a body.
  case building
  /// A way that leads somewhere: "the roads into X".
  case way
  /// A line between two neighbors.
  case border
  /// People for whom neither a place nor a person near them can stand: "residents of X".
  case peopleApart = "people apart"
  /// An adjective that says that a statement is not true.
  case falsehood
  /// An adjective that says that a statement is true.
  case truth

  // MARK: Roles

  /// A word in a minister's title that says what the office is for: "the Defence Secretary".
  case portfolio
  /// A word before a role whose holder is not at the head: "deputy".
  case secondRank = "second rank"
  /// A role named after the employer and, after it, the subject: "VOA Pentagon correspondent".
  case beatRole = "beat role"
  /// An expert of a country, who is not of it: "a China scholar".
  case expertOfCountry = "expert of country"
  /// What somebody leads whose it is: "the president's office".
  case personalOffice = "personal office"
  /// A body whose name says where it is, not whose: "the University of Texas".
  case bodyNamedAfterPlace = "body named after place"
  /// An adjective that is written with a capital letter in titles and names of bodies.
  case titleAdjective = "title adjective"
  /// Whoever has won something: "defending champion".
  case titleholder
  /// An office of which a state or body has one: its premier is its prime minister.
  case soleOffice = "sole office"
  /// An office that is also a surname.
  case officeSurname = "office surname"

  // MARK: Names and what they refer to

  /// A word inside a person's name that belongs to what follows it: "van", "bin", "al".
  case nameParticle = "name particle"
  /// A word that names somebody after a child: "abu"; it begins names of its own.
  case kunya
  /// What a name with a capital letter inside begins with, as written: "McDonald".
  case namePrefix = "name prefix"
  /// A noun that makes a city a place: "Moscow's streets".
  case localNoun = "local noun"
  /// A noun that makes a city act: "Moscow's demands", "the Moscow government".
  case actingNoun = "acting noun"
  /// A word of speech or giving, whose "to" leads to those who act.
  case speech
  /// A place that something can be done to: "a fuel plant".
  case facility
  /// People gathered for an aim, as a happening: "crushed the protests" is done to protesters.
  case gathering
  /// Whoever takes part in a gathering.
  case gathered
  /// An adjective that sets a government apart: "interim", "former".
  case otherGovernment = "other government"
  /// A word that says which of several is meant, not who.
  case side
  /// A word that says how many or which, not who.
  case quantity
  /// A word that ends the name of a company, and names nothing by itself.
  case legalForm = "legal form"
  /// A word that may stand between a company's name and its legal form, or for that: "SoftBank Group Corp".
  case companyTail = "company tail"
  /// A point of the compass as part of a name: "North American", "West Bengal".
  case direction
  /// An adjective of direction, which with a country's name means a part of it: "northern Iraq".
  case directionAdjective = "direction adjective"
  /// A noun that stands behind the name of a place and may be left out.
  case kindOfPlace = "kind of place"
}
