import BreakoutCore

/// Reads prose against the findings of a consolidation.
///
/// It flags graded words that the numbers do not carry or that no ladder has, numbers that agree
/// with no count, names against the attribution level, findings that do not exist and dissent that
/// the prose drops. Words in quotation marks are somebody's own and are not graded.
package struct ProseLint {
  let words: EarnedWords
  let facts: [FindingFacts]
  let reader: GradedReader
  let names: LintNames

  private let places: [ItemID: Int]

  /// Creates a reader of prose.
  ///
  /// - Parameters:
  ///   - chronicle: The consolidation with its rooms.
  ///   - vocabulary: The graded expressions that are outside every ladder.
  package init(_ chronicle: Chronicle, vocabulary: GradedVocabulary = .shipped) {
    let words = EarnedWords(chronicle)
    self.words = words
    facts = chronicle.session.consolidation.ordered.map {
      FindingFacts(words.comparison($0), words)
    }
    reader = GradedReader(chronicle.ladder, vocabulary)
    names = LintNames(chronicle)
    var places: [ItemID: Int] = [:]
    for (place, fact) in facts.enumerated() { places[fact.id] = place }
    self.places = places
  }

  var ladder: WordingLadder { words.ladder }

  /// What is wrong in a text, by line.
  package func flags(in text: String) -> [LintFlag] {
    var flags: [LintFlag] = []
    var cited: [ItemID: Int] = [:]
    var context = Context()
    let prose = Prose(text)
    for block in prose.blocks {
      let own = Set(block.sentences.flatMap { references(in: $0).findings.map(\.id) })
      let inherited = context.enter(block, own)
      for sentence in block.sentences {
        let references = references(in: sentence)
        flags += references.flags
        // Who lists a room's own proposal has not yet said what became of the finding.
        for finding in references.findings where references.areNamed && cited[finding.id] == nil {
          cited[finding.id] = finding.line
        }
        let origin = origin(of: sentence, references, inherited)
        flags += check(sentence, origin, in: block)
        flags += names.flags(in: sentence)
      }
    }
    flags += dropped(cited, in: prose)
    return flags.sorted()
  }

  /// What a clean text is told.
  package static let clean = "Nothing is said that the counts do not bear out."

  func facts(of id: ItemID) -> FindingFacts? { places[id].map { facts[$0] } }

  /// The findings that a sentence is about.
  private func origin(
    of sentence: Prose.Sentence,
    _ references: References,
    _ inherited: Set<ItemID>
  ) -> Origin {
    let cited = references.findings.map(\.id)
    if !cited.isEmpty {
      let once = cited.enumerated().filter { !cited.prefix($0.offset).contains($0.element) }
        .map(\.element)
      var origin = Origin(once, facts: once.compactMap { facts(of: $0) }, isCited: true)
      origin.places = references.findings.map { ($0.id, $0.place) }
      return origin
    }
    let own = references.proposals.compactMap { words.comparison(alone: $0) }
    if !own.isEmpty {
      let facts = own.map { FindingFacts($0.comparison, words, name: $0.name) }
      return Origin([], facts: facts, isCited: true)
    }
    if inherited.count == 1 {
      return Origin(
        Array(inherited),
        facts: inherited.compactMap { facts(of: $0) },
        isCited: false
      )
    }
    let alike = resembling(sentence)
    if !alike.isEmpty { return Origin(alike.map(\.id), facts: alike, isCited: false) }
    let sorted = inherited.sorted()
    return Origin(sorted, facts: sorted.compactMap { facts(of: $0) }, isCited: false)
  }

  /// The finding whose text a sentence repeats; at most one.
  private func resembling(_ sentence: Prose.Sentence) -> [FindingFacts] {
    let stems = Set(sentence.tokens.compactMap { FindingFacts.stem($0.folded) })
    let scored = facts.compactMap { fact -> (fact: FindingFacts, shared: Int)? in
      let shared = fact.topic.intersection(stems).count
      return shared >= 2 && 2 * shared >= fact.topic.count ? (fact, shared) : nil
    }
    guard let best = scored.map(\.shared).max() else { return [] }
    let first = scored.filter { $0.shared == best }
    return first.count == 1 ? [first[0].fact] : []
  }

  /// The findings that a sentence rests on.
  struct Origin {
    var ids: [ItemID]
    var facts: [FindingFacts]

    /// Whether the sentence itself cites them; otherwise what stands around it does, or its text
    /// resembles theirs.
    var isCited: Bool

    /// Where in the sentence each is cited.
    var places: [(id: ItemID, place: Int)] = []

    init(_ ids: [ItemID], facts: [FindingFacts], isCited: Bool) {
      self.ids = ids
      self.facts = facts
      self.isCited = isCited
    }
  }

  /// The findings cited by what stands above a block.
  private struct Context {
    private var heading: Set<ItemID> = []
    private var item: Set<ItemID> = []

    mutating func enter(_ block: Prose.Block, _ own: Set<ItemID>) -> Set<ItemID> {
      if block.isHeading {
        heading = own
        item = []
        return own
      }
      if block.isNested { return own.isEmpty ? (item.isEmpty ? heading : item) : own }
      item = own
      return own.isEmpty && !block.isRow ? heading : own
    }
  }
}
