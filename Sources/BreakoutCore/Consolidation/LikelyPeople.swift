/// People on the rosters of several rooms who may be one person, under one name or under different
/// ones.
///
/// Nobody is ever merged because of it: they count as several until the rapporteur has said who they
/// are.
package struct LikelyPerson: Equatable, Sendable {
  /// Two people or more, one of each room, in the order of the rooms.
  package var people: [RoomPerson]

  /// Whether all have one name and one affiliation.
  package var isOneName: Bool

  /// Finds those about whom nothing has been said yet, in the order of rooms and rosters.
  package static func all(in rooms: RoomSessions, _ consolidation: Consolidation) -> [LikelyPerson]
  {
    let voices = voices(in: rooms)
    var byWord: [String: [Int]] = [:]
    var found: [LikelyPerson] = []
    for (place, voice) in voices.enumerated() {
      var others: Set<Int> = []
      for key in voice.keys { others.formUnion(byWord[key] ?? []) }
      let namesakes = voice.unsaid(consolidation)
      if !namesakes.isEmpty { found.append(LikelyPerson(people: namesakes, isOneName: true)) }
      for other in others.sorted() where voices[other].mayBe(voice) {
        let pair = [voices[other].people[0], voice.people[0]]
        if !consolidation.saysWho(voices[other].people, voice.people) {
          found.append(LikelyPerson(people: pair, isOneName: false))
        }
      }
      for key in voice.keys { byWord[key, default: []].append(place) }
    }
    return found
  }

  /// Whether two names share a word, or hardly differ.
  static func areAlike(_ left: Handle, _ right: Handle) -> Bool {
    let words = [left, right].map { $0.text.split(separator: "-") }
    return words[0].contains(where: words[1].contains)
      || words[0].contains { one in
        words[1].contains { other in
          let length = min(one.utf8.count, other.utf8.count)
          return length > 2 && editDistance(String(one), String(other)) <= (length < 6 ? 1 : 2)
        }
      }
  }

  private static func voices(in rooms: RoomSessions) -> [Voice] {
    var voices: [Voice] = []
    var places: [[String]: Int] = [:]
    for room in rooms.rooms {
      for participant in room.session.participants {
        let person = participant.person
        let reference = RoomPerson(room.name, person.handle)
        let key = [person.handle.text, person.name, person.affiliation ?? ""]
        if let place = places[key] {
          voices[place].people.append(reference)
        } else {
          places[key] = voices.count
          voices.append(Voice(person, reference))
        }
      }
    }
    return voices
  }
}

/// A name with an affiliation, and the rooms that have somebody under it.
private struct Voice {
  var people: [RoomPerson]
  let handle: String
  let words: [Substring]
  let affiliation: String?

  init(_ person: Person, _ reference: RoomPerson) {
    people = [reference]
    handle = person.handle.text
    words = handle.split(separator: "-")
    affiliation = person.affiliation
  }

  /// What two names have in common if they are alike: a first or a last word, or all but one letter.
  var keys: Set<String> {
    var keys = Set([words.first, words.last].compactMap { $0.map { "=\($0)" } })
    keys.insert(handle)
    guard handle.utf8.count >= 6 else { return keys }
    for place in handle.indices {
      keys.insert(String(handle[..<place] + handle[handle.index(after: place)...]))
    }
    return keys
  }

  /// The first of several rooms that have somebody of exactly this name, and those of whom it was
  /// not said whether they are the same person; empty if there is none.
  func unsaid(_ consolidation: Consolidation) -> [RoomPerson] {
    guard people.count > 1 else { return [] }
    let groups = consolidation.onePerson
    for (place, person) in people.enumerated() {
      let open = people[(place + 1)...].filter { other in
        consolidation.lastWord(on: person, other) == nil
          && !groups.contains { $0.contains(person) && $0.contains(other) }
      }
      if !open.isEmpty { return [person] + open }
    }
    return []
  }

  func mayBe(_ other: Voice) -> Bool {
    // A room that has both knows two people.
    let rooms = people.map(\.room)
    guard !other.people.contains(where: { rooms.contains($0.room) }) else { return false }
    if handle == other.handle { return true }
    let length = min(handle.utf8.count, other.handle.utf8.count)
    let limit = length < 6 ? 0 : length < 12 ? 1 : 2
    return editDistance(handle, other.handle) <= limit || sharesSurname(with: other)
  }

  /// The same surname and initial, where nothing speaks against it.
  private func sharesSurname(with other: Voice) -> Bool {
    guard words.count > 1, other.words.count > 1, words.last == other.words.last,
      let given = words.first, let otherGiven = other.words.first,
      given.first == otherGiven.first
    else { return false }
    return given.hasPrefix(otherGiven) || otherGiven.hasPrefix(given)
      || (affiliation != nil && affiliation == other.affiliation)
  }
}

extension Consolidation {
  /// Whether it has been said about some of these and some of those that they are one, or not.
  fileprivate func saysWho(_ these: [RoomPerson], _ those: [RoomPerson]) -> Bool {
    identities.contains { identity in
      identity.people.contains(where: these.contains)
        && identity.people.contains(where: those.contains)
    }
  }
}
