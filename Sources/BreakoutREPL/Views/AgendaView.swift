internal import BreakoutCore
internal import BreakoutReport

/// The agenda and the key questions.
enum AgendaView {
  /// Both lists.
  static func text(_ session: Session) -> String {
    text(session) { _ in [] }
  }

  /// Both lists with planned and actual times, and how the session stands to its plan.
  static func text(_ session: Session, at now: Timestamp) -> String {
    let plan = Plan(session, at: now)
    let times = text(session) { id in
      guard let item = plan.items.first(where: { $0.id == id }) else { return [] }
      return AgendaTimes.line(item, session, at: now).map { [$0] } ?? []
    }
    return ([times] + TimeWords.plan(session, at: now)).joined(separator: "\n")
  }

  /// The key questions.
  static func questions(_ session: Session) -> String {
    questions(session) { _ in [] }
  }

  private static func text(_ session: Session, _ more: (ItemID) -> [String]) -> String {
    guard !session.agenda.isEmpty else { return questions(session, more) }
    let items = session.agenda.filter { $0.struck == nil }.flatMap { item in
      let kind = "(\(item.kind.word)\(minutes(item.minutes)))"
      return [mark(item.id, session) + "\(item.id) \(item.text) \(kind)"] + more(item.id)
    }
    return (items.map(visible) + (session.questions.isEmpty ? [] : [questions(session, more)]))
      .joined(separator: "\n")
  }

  private static func questions(_ session: Session, _ more: (ItemID) -> [String]) -> String {
    let questions = session.questions.filter { $0.struck == nil }
    guard !questions.isEmpty else {
      return translated("No key question has been put. Put one with ask TEXT.")
    }
    return questions.flatMap { question in
      let minutes = question.minutes.map { translated(" (\($0) min)") } ?? ""
      return [mark(question.id, session) + "\(question.id) \(question.text)\(minutes)"]
        + more(question.id)
    }.map(visible).joined(separator: "\n")
  }

  private static func mark(_ id: ItemID, _ session: Session) -> String {
    if id == session.openAgendaItem || id == session.openQuestion { return translated("now   ") }
    if session.timetable.skipped.contains(id) { return translated("left  ") }
    return session.takingsUp.contains { $0.item == id } ? translated("taken ") : "      "
  }

  private static func minutes(_ minutes: Int?) -> String {
    minutes.map { translated(", \($0) min") } ?? ""
  }
}

/// When a point of the plan was to begin, when it began and how long it took.
enum AgendaTimes {
  /// The line below the point; nil if nothing is known.
  static func line(_ item: PlannedItem, _ session: Session, at now: Timestamp) -> String? {
    let zone = session.zone
    var parts: [String] = []
    if let begin = item.plannedBegin, item.planned != nil {
      parts.append(translated("planned \(begin.timeOfDay(at: zone))"))
    }
    if let begin = item.spent.begin {
      parts.append(translated("began \(begin.timeOfDay(at: zone))"))
      let isOpen = item.state == .open && !session.isEnded
      let spent = TimeWords.length(item.spent.milliseconds(at: now))
      parts.append(isOpen ? translated("\(spent) so far") : translated("took \(spent)"))
    }
    if item.state == .skipped { parts.append(translated("left out")) }
    if let minutes = item.minutes, minutes != item.planned {
      parts.append(translated("now \(minutes) min"))
    }
    return parts.isEmpty ? nil : "         " + parts.joined(separator: ", ")
  }
}
