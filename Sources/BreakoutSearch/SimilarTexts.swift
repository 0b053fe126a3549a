/// Finds which of many short texts say much the same.
///
/// ```swift
/// let similar = try SimilarTexts(
///   proposals.map { .init(key: RoomItem(room, $0.id), room: room, text: $0.text) }
/// )
/// let groups = similar.groups(linked: findings.map(\.origins), dismissed: consolidation.dismissed)
/// for group in groups.prefix(5) {
///   print(group.likeness, group.members, group.words, group.linked)
/// }
/// let nearest = similar.nearest(to: "one register of programmes", limit: 5)
/// ```
/// A group always has texts of at least two rooms, unless `withinRooms` is asked for. The same texts in the same order
/// give the same answer on every machine.
package struct SimilarTexts<Key: Hashable & Sendable>: Sendable {
  /// One text to compare.
  package struct Text: Sendable {
    /// What the caller knows it by; no two texts may have the same.
    package var key: Key

    /// Where it was said; texts of one room are not proposed to be the same for that alone.
    package var room: String

    /// The words.
    package var text: String

    /// Creates a text.
    package init(key: Key, room: String, text: String) {
      self.key = key
      self.room = room
      self.text = text
    }
  }

  /// Texts that say much the same.
  package struct Group: Equatable, Sendable {
    /// The keys of the texts, in the order in which the texts were given.
    package var members: [Key]

    /// The mean likeness between those that are not linked yet, from 0 to 100.
    package var likeness: Int

    /// The words that at least half of them share, the rarest first, as the first of them has them.
    package var words: [String]

    /// Which of the linked groups belong to it, as places in the list that was given.
    package var linked: [Int]

    /// Whether some of its members deny what others do not: look twice.
    package var isOpposed: Bool
  }

  /// A text that is like another.
  package struct Neighbour: Equatable, Sendable {
    /// Its key.
    package var key: Key

    /// From 1 to 100.
    package var likeness: Int

    /// The words that both share, the rarest first, as the neighbour has them.
    package var words: [String]

    /// Whether one denies what the other says: look twice.
    package var isOpposed: Bool
  }

  private let texts: [Text]
  private let places: [Key: Int]
  private let words: SharedWords
  private let catalogue: TermCatalogue
  private let likeness: Likeness

  /// Reads and weighs the texts; throws when SQLite cannot be opened in memory.
  package init(_ texts: [Text], _ settings: LikenessSettings = LikenessSettings()) throws {
    self.texts = texts
    places = Dictionary(texts.indices.map { (texts[$0].key, $0) }) { first, _ in first }
    let reader = try WordReader()
    let common = try CommonStems(reader)
    let strings = texts.map(\.text)
    let lists = try reader.read(strings, known: common.vocabulary)
    let (catalogue, vectors) = TermCatalogue.weighing(lists, common, settings)
    self.catalogue = catalogue
    words = SharedWords(texts: strings, lists: lists, catalogue: catalogue)
    likeness = Likeness(vectors: vectors, settings: settings)
  }

  /// The groups of texts that say much the same, the most alike first.
  ///
  /// Groups that are `linked` already count as one text each: a group is given if something would come to them. Two texts
  /// that stand in one list of `dismissed` never come into one group, unless they are linked. Keys that are unknown in
  /// either are passed over.
  package func groups(
    linked: [[Key]] = [],
    dismissed: [[Key]] = [],
    withinRooms: Bool = false
  ) -> [Group] {
    let linked = linked.map { $0.compactMap { places[$0] } }
    var grouping = TextGrouping(likeness)
    for group in linked { grouping.link(group) }
    for group in dismissed { grouping.keepApart(group.compactMap { places[$0] }) }
    grouping.join(pairs(withinRooms: withinRooms))
    var owners: [Int: Int] = [:]
    for (owner, group) in linked.enumerated() { for text in group { owners[text] = owner } }
    return grouping.groups.compactMap { group($0, owners) }
      .sorted { $0.likeness > $1.likeness }
  }

  /// The texts that are most like one that need not be among them, the most alike first; at most `limit`.
  ///
  /// Every text that shares a word counts, however little it is like it: this is for looking further.
  package func nearest(to text: String, limit: Int) throws -> [Neighbour] {
    let lists = try WordReader().read([text], known: catalogue.vocabulary)
    let stems = Set(lists.stems)
    let query = catalogue.vector(of: lists)
    return likeness.all(with: query).prefix(max(limit, 0)).map { place, likeness in
      Neighbour(
        key: texts[place].key,
        likeness: likeness,
        words: words.words(of: [place], where: stems.contains),
        isOpposed: query.traits[0].isContrary != self.likeness.vectors.traits[place].isContrary
      )
    }
  }

  private func group(_ members: [Int], _ owners: [Int: Int]) -> Group? {
    // What is linked already is no news.
    let isNews =
      members.contains { owners[$0] == nil } || Set(members.compactMap { owners[$0] }).count > 1
    guard isNews else { return nil }
    return Group(
      members: members.map { texts[$0].key },
      likeness: likeness.mean(among: members) { owners[$0] == nil || owners[$0] != owners[$1] },
      words: words.common(to: members),
      linked: Set(members.compactMap { owners[$0] }).sorted(),
      isOpposed: Set(members.map { likeness.vectors.traits[$0].isContrary }).count > 1
    )
  }

  /// How alike two texts are, from 0 to 100; nil if a key is unknown.
  package func likeness(_ left: Key, _ right: Key) -> Int? {
    guard let left = places[left], let right = places[right] else { return nil }
    return likeness.between(left, right)
  }

  private func pairs(withinRooms: Bool) -> [LikePair] {
    var numbers: [String: Int] = [:]
    let rooms = texts.map { text in
      let next = numbers.count
      let number = numbers[text.room] ?? next
      if number == next { numbers[text.room] = next }
      return number
    }
    let same = SameTexts(likeness.vectors, rooms: rooms)
    let pairs = PairSearch.pairs(likeness, among: same.firsts, terms: catalogue.count)
    return same.spread(pairs, withinRooms: withinRooms)
  }
}
