/// A text of a session as it stands, and whose it is.
package struct RecordedText: Equatable, Sendable {
  /// The item.
  package var id: ItemID

  /// Which paragraph of it, counted from 1.
  package var paragraph: Int

  /// The text.
  package var text: String

  /// The entry that recorded it first.
  package var entry: Int
}

extension Session {
  /// The texts that can be corrected, in the order in which they were recorded; what was struck or
  /// withdrawn is not among them.
  package var texts: [RecordedText] {
    var texts: [RecordedText] = []
    func add(_ id: ItemID, _ text: String, _ entry: Int, _ paragraph: Int = 1) {
      texts.append(RecordedText(id: id, paragraph: paragraph, text: text, entry: entry))
    }
    for item in agenda where item.struck == nil { add(item.id, item.text, item.entry) }
    for item in questions where item.struck == nil { add(item.id, item.text, item.entry) }
    for item in contributions where item.struck == nil {
      for (place, paragraph) in item.paragraphs.enumerated() {
        add(item.id, paragraph.text, item.entry, place + 1)
      }
    }
    for item in proposals + consolidation.findings.map(\.statement) where item.stands {
      if let version = item.versions.last { add(item.id, version.text, version.entry) }
    }
    for item in objections { add(item.id, item.text, item.entry) }
    for item in dissents where item.struck == nil { add(item.id, item.text, item.entry) }
    for item in nextSteps where item.struck == nil { add(item.id, item.text, item.entry) }
    for item in parkingLot where item.struck == nil { add(item.id, item.text, item.entry) }
    for item in themes where item.struck == nil { add(item.id, item.name, item.entry) }
    return texts.enumerated().sorted { left, right in
      (left.element.entry, left.offset) < (right.element.entry, right.offset)
    }.map(\.element)
  }
}
