import BreakoutCore

/// Annex E: how every log that the report is drawn from can be checked.
struct RoomCheck {
  let context: RoomsContext

  var value: ReportObject {
    var check = FrontPage(context: context.own).check
    let names = context.withheld.reduce(0) { $0 + $1.count }
    let notUnderstood = context.all.reduce(0) { $0 + $1.chronicle.notUnderstood }
    check["names_withheld"] = names > 0 ? .number(names) : nil
    check["not_understood"] = notUnderstood > 0 ? .number(notUnderstood) : nil
    check["sentences"] = .texts(sentences(names, notUnderstood))
    check["own"] = .text("of the consolidation")
    check["has_logs"] = .flag(true)
    check["logs"] = .objects(context.consolidation.rooms.map(log))
    return check
  }

  private func log(_ room: RoomRecord) -> ReportObject {
    [
      "room": .text(room.name),
      "entries": .number(room.count),
      "head": .text(room.hash),
      "command": .text(
        "breakout verify \(context.own.log(room.log, entry: room.entry)) "
          + "--head \(room.head)"
      ),
    ]
  }

  private func sentences(_ names: Int, _ notUnderstood: Int) -> [String] {
    var sentences: [String] = []
    if names > 0 {
      let places = context.withheld.map(\.item)
      let shown =
        Phrase.list(Array(places.prefix(8))) + (places.count > 8 ? " and other places" : "")
      sentences.append(
        "\(Phrase.capital(Phrase.count(names, "name was", "names were"))) taken out of what was "
          + "typed: \(shown)."
      )
    }
    if notUnderstood > 0 {
      let count = Phrase.number(notUnderstood, "entry", "entries")
      sentences.append("\(count) of a newer version were not understood and are not in here.")
    }
    return sentences
  }
}
