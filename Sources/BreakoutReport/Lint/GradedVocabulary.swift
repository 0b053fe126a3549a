/// The graded expressions that no count can bear out, since no ladder says what they mean.
///
/// The list is data: a line is one pattern of words (see `WordPattern`), `#` begins a comment, and a
/// user's own lines are added to ours.
package struct GradedVocabulary: Sendable {
  /// The patterns by the word they can begin with.
  private(set) var patterns: [String: [WordPattern]] = [:]

  /// What the program looks for on its own.
  package static let shipped = GradedVocabulary(parsing: list)

  /// Reads a list of patterns.
  package init(parsing text: String) { add(text) }

  /// The vocabulary with the patterns of another list.
  package func adding(parsing text: String) -> GradedVocabulary {
    var result = self
    result.add(text)
    return result
  }

  private mutating func add(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      let content = NameFolding.fold(line.prefix { $0 != "#" })
      guard content.contains(where: { $0 != " " }) else { continue }
      let pattern = WordPattern(content, lists: Self.lists)
      for word in pattern.beginnings { patterns[word, default: []].append(pattern) }
    }
  }

  /// The people whom a graded word counts.
  static let people: Set<String> = [
    "participant", "participants", "delegates", "delegations", "people", "members", "attendees",
    "colleagues", "speakers", "experts", "voices", "representatives", "panellists", "discussants",
  ]

  /// What people do when they take a position.
  static let positions: Set<String> = [
    "felt", "supported", "support", "agreed", "agree", "thought", "saw", "considered", "wanted",
    "believed", "favoured", "favored", "preferred", "endorsed", "accepted", "rejected", "opposed",
    "objected", "recognised", "recognized", "held", "welcomed", "backed", "disagreed", "insisted",
    "approved", "voted", "concluded", "shared", "liked", "doubted", "called", "asked", "blocked",
    "dissented", "warned", "feared", "hoped", "argued", "noted",
  ]

  private static let manners: Set<String> = [
    "also", "clearly", "strongly", "generally", "broadly", "widely", "largely", "overwhelmingly",
    "mostly", "universally", "commonly", "firmly", "warmly", "readily", "therefore", "nevertheless",
  ]

  static let lists: [String: Set<String>] = [
    "people": people, "positions": positions, "manners": manners,
    "breadth": [
      "generally", "broadly", "widely", "largely", "overwhelmingly", "mostly", "universally",
      "commonly",
    ],
    "room": ["room", "group", "meeting", "audience", "floor", "plenary", "workshop", "house"],
    "agreement": [
      "agreement", "support", "approval", "endorsement", "acceptance", "backing", "recognition",
    ],
  ]

  private static let list = """
    # Majorities and minorities
    a|the? clear|large|vast|strong|great|overwhelming|big|slim|narrow|bare|simple|small|solid|substantial|comfortable|sizeable|significant|silent majority of? the? those? <people>? <positions>?
    a|the majority of the? those? <people>|present <manners>? <positions>?
    a|the majority <manners>? <positions>|are|were
    a small|tiny|vocal|sizeable|significant|large minority of? the? <people>? <positions>?
    a|the minority of the? <people>
    the bulk|rest of the? <people>|<room>
    # Agreement without a count
    a? broad|general|wide|widespread|universal|overwhelming|near|complete|total|considerable|growing|emerging|solid|substantial|strong|clear|full|firm|unanimous|widespread|common <agreement>
    a? broad|general|wide|widespread|overwhelming|near|complete|total|growing|emerging|rough|clear|full|firm|unanimous|solid|large consensus
    there was|were much? little? some? considerable? <agreement>
    <breadth> agreed|supported|accepted|felt|endorsed|shared|recognised|recognized|welcomed|favoured|favored|backed|approved|believed|held|regarded|opposed|rejected
    unanimous|unanimously|unanimity
    without objection|objections|dissent|opposition
    # Everybody and nobody
    nearly|virtually|practically|almost|not everybody|everyone|nobody|noone <manners>? <positions>?
    nearly|virtually|practically all of? the? <people> <positions>?
    nearly|virtually|practically all <positions>
    everybody|everyone <manners>? <positions>
    everybody|everyone was|were in favour|favor|agreement
    not a single <people>|voice <positions>?
    hardly|scarcely|barely anybody|anyone <positions>?
    hardly|scarcely|barely any <people> <positions>?
    with one voice
    of one mind
    nobody|noone felt|supported|agreed|wanted|believed|opposed|disagreed|rejected|doubted
    no one felt|supported|agreed|wanted|believed|opposed|disagreed|rejected|doubted
    the? whole|entire <room> <positions>?
    most|much|half|all of the <room> <positions>?
    half the <room>|<people> <manners>? <positions>
    # Numbers of people without a number
    a? handful of? the? <people>? <positions>?
    a couple|dozen of? <people>
    a? good|large|small|great|certain|fair|considerable|significant|sizeable number of the? <people> <positions>?
    a number of the? <people> <positions>?
    quite? several|numerous|countless|various <people> <positions>?
    several|numerous <manners>? <positions>
    quite|very few <people>? <positions>?
    quite a few <people>? <positions>?
    lots|plenty|scores of? <people>
    half|quarter|third|thirds|quarters of the? those? <people>|present|<room> <manners>? <positions>
    half|quarter|third|thirds|quarters <manners>? <positions>
    <positions> by more? less? than? one|two|three|a? half|quarter|third|thirds|quarters of? the? those? <people>|present|<room>
    # Rooms that feel
    the <room> <manners>? felt|agreed|thought|considered|wanted|believed|favoured|favored|preferred|endorsed|accepted|recognised|recognized|concluded|insisted|welcomed|supported|opposed|rejected
    the participants|delegates|members <manners>? felt|agreed|thought|considered|wanted|believed|favoured|favored|preferred|endorsed|accepted|recognised|recognized|concluded|insisted|welcomed|supported|opposed
    it was <manners>? felt|agreed|recognised|recognized|accepted|thought|believed|acknowledged|understood
    there was a? general|shared|common|strong|clear sense|feeling|view|understanding|wish|desire
    the? general|prevailing|dominant|predominant|majority view|feeling|opinion|mood|sense
    the mood|sense|feeling of the <room>
    the? opinion|opinions|views|<room> was|were evenly? split|mixed|polarised|polarized
    mixed views|feelings|opinions|reactions
    by and large
    """
}
