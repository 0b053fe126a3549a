import BreakoutCore

/// The first and the last lines of every report: what it is about, whether it is a draft, and how
/// it can be checked.
struct FrontPage {
  let context: ReportContext

  /// The title page's fields.
  private let matter: FrontMatter

  /// Creates the pages.
  ///
  /// - Parameters:
  ///   - context: What the report is on.
  ///   - matter: The title page's fields, where they are not the session's own.
  init(context: ReportContext, matter: FrontMatter? = nil) {
    self.context = context
    self.matter = matter ?? context.session.frontMatter
  }

  private var session: Session { context.session }

  /// The parts at the beginning of a report.
  ///
  /// - Parameter kind: What the report is called, such as `Next steps`.
  /// - Returns: The parts.
  func opening(_ kind: String) -> ReportObject {
    [
      "title": .text(title),
      "kind_title": .text(kind),
      "draft": .flag(!session.isFinal),
      "status": .text(status),
      "missing": session.isFinal ? nil : .text(unfinished),
      "sitting": .text(sitting),
      "front": .some(front),
      "attribution": .text(context.voice.level.rawValue),
      "attribution_sentence": .text(attributionSentence),
      "log": .object(log),
    ]
  }

  /// What names the log the report is about, and its first and last moment.
  private var log: ReportObject {
    [
      "workshop": .optional(
        session.opening?.workshop.map { context.voice.openText($0, in: "#1") }
      ),
      "room": .text(context.voice.openText(session.opening?.room ?? "", in: "#1")),
      "begun": .optional(session.begin?.description),
      "latest": .optional(session.latest?.description),
    ]
  }

  /// The parts at the end of a report: how to check it against the log.
  var check: ReportObject {
    let chronicle = context.chronicle
    let names = context.voice.withheld.reduce(0) { $0 + $1.count }
    let room = session.opening?.room ?? ""
    return [
      "entries": .number(chronicle.count),
      "head": chronicle.head.isEmpty ? nil : .text(chronicle.head),
      "command": .text(
        "breakout verify \(context.log(room.isEmpty ? "" : room + ".jsonl", entry: 1))"
          + (chronicle.head.isEmpty ? "" : " --head \(chronicle.count):\(chronicle.head)")
      ),
      "names_withheld": names > 0 ? .number(names) : nil,
      "not_understood": chronicle.notUnderstood > 0 ? .number(chronicle.notUnderstood) : nil,
      "sentences": .texts(sentences(names)),
    ]
  }

  /// The title, or where the session was held.
  var title: String {
    let title = context.voice.openText(matter.title, in: "title")
    if !title.isEmpty { return title }
    let room = context.voice.openText(session.opening?.room ?? "", in: "#1")
    return Phrase.capital(session.opening?.kind.word ?? translated("session"))
      + (room.isEmpty ? "" : translated(" in room \(room)"))
  }

  private var status: String {
    session.isFinal ? translated("Final.") : translated("Draft: \(unfinished).")
  }

  /// Why the record is no final one.
  var unfinished: String {
    session.reopened.map {
      translated(
        "the record was changed after it was declared final (entry \(ReportContext.entry($0)))"
      )
    } ?? translated("the record was not declared final")
  }

  private var sitting: String {
    let kind = Phrase.capital(session.opening?.kind.word ?? translated("session"))
    let room = context.voice.openText(session.opening?.room ?? "", in: "#1")
    guard let begin = session.begin, let end = session.latest else { return "\(kind)." }
    let zone = session.zone
    let isOneDay = begin.day(at: zone) == end.day(at: zone)
    let until =
      isOneDay ? "–" + end.timeOfDay(at: zone) : translated(" to ") + Phrase.moment(end, in: zone)
    return translated(
      "\(kind)\(room.isEmpty ? "" : translated(" in room \(room)")), recorded "
        + "\(Phrase.moment(begin, in: zone))\(until) (UTC\(zone))."
    )
  }

  private var front: [ReportObject] {
    var lines: [ReportObject] = []
    for field in FrontMatter.Field.allCases where field != .title && field != .remarks {
      let texts = matter[field].map { context.voice.openText($0, in: field.rawValue) }
      guard !texts.isEmpty else { continue }
      let label = texts.count > 1 ? field.word : Self.singular(field)
      lines.append(line(Phrase.capital(label), texts.joined(separator: translated("; "))))
    }
    for duty in Duty.allCases {
      guard let holder = session.duties[duty],
        [.named, .affiliation].contains(context.voice.level)
      else { continue }
      lines.append(
        line(Phrase.capital(duty.word), context.voice.people.fullLabel(holder))
      )
    }
    return lines
  }

  private func line(_ label: String, _ text: String) -> ReportObject {
    ["label": .text(label), "text": .text(text)]
  }

  private static func singular(_ field: FrontMatter.Field) -> String {
    switch field {
    case .organisers: translated("organiser")
    case .supporters: translated("supporter")
    default: field.word
    }
  }

  private var attributionSentence: String {
    switch context.voice.level {
    case .named: translated("People are named.")
    case .affiliation: translated("People appear by their affiliation, without names.")
    case .role: translated("People appear by their role, without names or affiliations.")
    case .none: translated("Nobody is named: the Chatham House Rule.")
    }
  }

  private func sentences(_ names: Int) -> [String] {
    let chronicle = context.chronicle
    var sentences: [String] = []
    if names > 0 {
      let list = Phrase.list(context.voice.withheld.map(\.item))
      sentences.append(
        translated(
          "\(Phrase.capital(Phrase.count(names, "name was", "names were"))) taken out of what was "
            + "typed: \(list)."
        )
      )
    }
    if chronicle.notUnderstood > 0 {
      let count = Phrase.number(chronicle.notUnderstood, "entry", "entries")
      sentences.append(
        translated("\(count) of a newer version were not understood and are not in here.")
      )
    }
    return sentences
  }
}
