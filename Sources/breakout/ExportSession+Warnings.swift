internal import BreakoutCore
internal import BreakoutExport
internal import BreakoutReport

/// What to tell whoever wrote an export.
extension ExportSession {
  /// What may still name people, and where names were left out; a sentence each.
  var warnings: [String] {
    var places: [String] = []
    for item in voice.withheld.map(\.item) where !places.contains(item) { places.append(item) }
    guard !places.isEmpty else { return voice.warnings }
    let shown = listed(Array(places.prefix(8)), "and") + (places.count > 8 ? " and others" : "")
    return voice.warnings + ["names were withheld from the text of \(shown)."]
  }
}
