/// A name as somebody typed it, with the handle it folds to.
///
/// Folding case and diacritics needs Unicode tables, which the core does without: the surface that
/// reads the name folds it.
package struct TypedName: Hashable, Sendable {
  /// The name as typed.
  package var text: String

  /// The folded name: lower case, without diacritics, words joined by `-`; not empty.
  package var handle: Handle

  /// Creates a name.
  package init(_ text: String, handle: Handle) {
    self.text = text
    self.handle = handle
  }
}

extension TypedName {
  /// The name within a room, of one that is typed as `lario.ann`; nil if it is not of that room.
  func handle(in room: String) -> Handle? {
    let start = room.lowercased()
    guard text.lowercased().hasPrefix(start + "."), handle.text.hasPrefix(start + "-") else {
      return nil
    }
    return Handle(String(handle.text.dropFirst(start.count + 1)))
  }
}

extension Session {
  /// The participant whom a typed name means.
  ///
  /// A whole handle wins; then whole words of one name; then beginnings of words of one name.
  ///
  /// - Throws: `Refusal` if nobody or more than one can be meant.
  package func participant(named name: TypedName) throws(Refusal) -> Handle {
    if participantPlaces[name.handle] != nil { return name.handle }
    for likeness in [NameLikeness.words, .beginnings] {
      let found = participants(called: name, likeness)
      if found.count == 1 { return found[0].handle }
      if found.count > 1 { throw .ambiguous(name.text, found.map(\.person.name)) }
    }
    if let handle = try participantOfRoom(name) { return handle }
    throw .unknown(name, near: near(name))
  }

  /// Who came from a room, typed with it as `lario.ann`.
  private func participantOfRoom(_ name: TypedName) throws(Refusal) -> Handle? {
    let found = participants.filter { participant in
      guard let origin = participant.person.origin, let handle = name.handle(in: origin.room) else {
        return false
      }
      return handle == origin.handle
        || Self.find(handle.text.split(separator: "-"), in: origin.handle, Self.isBeginning)
    }
    if found.count > 1 { throw .ambiguous(name.text, found.map(\.person.name)) }
    return found.first?.handle
  }

  /// The participants whom a typed name can mean, in roster order.
  func participants(called name: TypedName, _ likeness: NameLikeness) -> [Participant] {
    let typed = name.handle.text.split(separator: "-")
    switch likeness {
    case .whole: return [participant(name.handle)].compactMap(\.self)
    case .words: return participants.filter { Self.find(typed, in: $0.handle, Self.isWhole) }
    case .beginnings:
      return participants.filter { Self.find(typed, in: $0.handle, Self.isBeginning) }
    }
  }

  private static func isWhole(_ typed: Substring, _ word: Substring) -> Bool { typed == word }

  private static func isBeginning(_ typed: Substring, _ word: Substring) -> Bool {
    word.hasPrefix(typed)
  }

  private static func find(
    _ typed: [Substring],
    in handle: Handle,
    _ matches: (Substring, Substring) -> Bool
  ) -> Bool {
    let words = handle.text.split(separator: "-")
    guard !typed.isEmpty, typed.count <= words.count else { return false }
    return (0...(words.count - typed.count)).contains { start in
      zip(typed, words[start...]).allSatisfy(matches)
    }
  }

  private func near(_ name: TypedName) -> [String] {
    participants.filter { participant in
      ([Substring(participant.handle.text)] + participant.handle.text.split(separator: "-"))
        .contains { word in
          let limit = min(word.count, name.handle.text.count) < 5 ? 1 : 2
          return word.count > 2 && editDistance(String(word), name.handle.text) <= limit
        }
    }.map(\.person.name)
  }
}

/// How many letters must be changed, added, dropped or swapped with a neighbour to turn one word
/// into another.
///
/// Source: Damerau's distance in its restricted form ("optimal string alignment").
///
/// - Parameters:
///   - left: A word.
///   - right: Another.
///   - limit: The greatest distance that matters.
/// - Returns: The distance; some number beyond the limit where the distance is beyond it.
package func editDistance(_ left: String, _ right: String, upTo limit: Int = .max) -> Int {
  let a = Array(left.unicodeScalars)
  let b = Array(right.unicodeScalars)
  guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  var row = beforeLast
  for i in 1...a.count {
    row[0] = i
    for j in 1...b.count {
      let change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
      row[j] = min(change, last[j] + 1, row[j - 1] + 1)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        row[j] = min(row[j], beforeLast[j - 2] + 1)
      }
    }
    (beforeLast, last, row) = (last, row, beforeLast)
    // A row comes from the two before it, so that none after these can be nearer.
    if limit < .max, let least = last.min(), let before = beforeLast.min(), least > limit,
      before > limit
    {
      return least
    }
  }
  return last[b.count]
}

/// How a typed name can be that of somebody, the best first.
enum NameLikeness: CaseIterable {
  /// It is the whole name.
  case whole
  /// It is whole words of the name.
  case words
  /// It is beginnings of words of the name.
  case beginnings
}

extension Refusal {
  fileprivate static func ambiguous(_ name: String, _ people: [String]) -> Refusal {
    Refusal("“\(name)” can be \(listed(people)).", remedy: .choose(people))
  }

  fileprivate static func unknown(_ name: TypedName, near: [String]) -> Refusal {
    var refusal = Refusal(
      "Nobody on the roster is called “\(name.text)”.",
      remedy: near.isEmpty ? .addParticipant(name.text) : .choose(near)
    )
    refusal.unknown = name
    return refusal
  }
}

/// Texts as a sentence lists them: `a, b or c`.
package func listed(_ texts: [String], _ conjunction: String = "or") -> String {
  guard texts.count > 1, let last = texts.last else { return texts.first ?? "" }
  return texts.dropLast().joined(separator: ", ")
    + " \(worded(conjunction, as: "between the last two"))"
    + " \(last)"
}
