import BreakoutCore

/// What is said about what was said off the record: when, and how many remarks.
enum OffRecordWords {
  /// The times off the record with the number of remarks in each, in order; remarks of a line of
  /// their own come as times that began and ended with them.
  static func spells(_ record: OffRecord) -> [(OffRecordSpell, Int)] {
    var list = record.spells.map { spell in
      (spell, record.remarks.count { $0.spell == spell.entry })
    }
    for remark in record.remarks where remark.spell == nil {
      list.append((OffRecordSpell(entry: remark.entry, begin: remark.time, end: remark.time), 1))
    }
    return list.sorted { $0.0.entry < $1.0.entry }
  }

  /// From when to when, such as `14:32–14:40`.
  static func time(_ spell: OffRecordSpell, _ zone: ZoneOffset) -> String {
    let begin = spell.begin.timeOfDay(at: zone)
    guard let end = spell.end?.timeOfDay(at: zone) else {
      return translated("from \(begin)", as: "time")
    }
    return end == begin ? begin : "\(begin)–\(end)"
  }

  /// How many remarks, as a sentence.
  static func remarks(_ count: Int) -> String {
    count == 0 ? translated("no remark was noted.") : Phrase.count(count, "remark", "remarks") + "."
  }
}
