internal import BreakoutCore
internal import BreakoutReport
internal import BreakoutSearch

/// What was found, for people and for programs.
struct SearchPrinter {
  /// Where it was looked for.
  let searched: SearchedFolder

  /// How much was found, and the best of it.
  let found: (count: Int, best: [PassageIndex.Hit])

  /// One line each, then what else there is to know.
  var text: String {
    var lines = found.best.map(line)
    if found.count > found.best.count {
      let more = found.count - found.best.count
      lines.append("… and \(more) more; --limit \(found.count) shows all.")
    }
    if let remark = attributionRemark { lines.append(remark) }
    return lines.joined(separator: "\n")
  }

  /// An array of objects.
  var json: String {
    let objects = found.best.map { hit in
      let (passage, session) = (searched.passages[hit.place], searched.session(of: hit.place))
      var bytes = Array("{\"session\":".utf8)
      JSONEscaping.append(session.name, to: &bytes)
      let fields = [
        ("log", session.path), ("item", passage.item), ("time", time(hit, withDay: true)),
        ("who", passage.who), ("text", passage.text), ("snippet", hit.snippet),
        ("standing", passage.standing.rawValue), ("attribution", session.attribution.rawValue),
      ]
      bytes += Array(",\"entry\":\(passage.entry)".utf8)
      for (key, value) in fields {
        bytes += Array(",\"\(key)\":".utf8)
        JSONEscaping.append(value, to: &bytes)
      }
      return String(decoding: bytes, as: UTF8.self) + "}"
    }
    return objects.isEmpty ? "[]" : "[\n" + objects.joined(separator: ",\n") + "\n]"
  }

  private func line(_ hit: PassageIndex.Hit) -> String {
    let (passage, session) = (searched.passages[hit.place], searched.session(of: hit.place))
    let item = passage.item.isEmpty ? "" : " \(passage.item)"
    let mark = passage.standing == .stands ? "" : " (\(passage.standing.rawValue))"
    let words = [passage.who, hit.snippet].filter { !$0.isEmpty }.joined(separator: ": ")
    let place = "\(session.name) #\(passage.entry)\(item)\(mark)  \(time(hit, withDay: false))"
    return VisibleText.line("\(place)  \(words)")
  }

  private func time(_ hit: PassageIndex.Hit, withDay: Bool) -> String {
    let session = searched.session(of: hit.place)
    guard let time = session.times[searched.passages[hit.place].entry] else { return "" }
    return withDay ? time.description : time.timeOfDay(at: session.zone)
  }

  /// Which of the sessions do not name people in their reports: this list does.
  private var attributionRemark: String? {
    var names: [String] = []
    for hit in found.best {
      let session = searched.session(of: hit.place)
      guard session.attribution != .named else { continue }
      let name = "\(session.name) (\(session.attribution.rawValue))"
      if !names.contains(name) { names.append(name) }
    }
    guard !names.isEmpty else { return nil }
    return
      "Not to be passed on as it is: the reports of \(VisibleText.line(names.joined(separator: ", "))) "
      + "do not name people, and this list does."
  }
}
