import BreakoutCore

/// The agenda and the key questions, large enough for a wall.
struct RoomSheet {
  let context: ReportContext

  /// The points of the agenda that stand, with the time at which each is planned.
  var agenda: [ReportObject] {
    var elapsed = 0
    return context.session.agenda.filter { $0.struck == nil }.map { item in
      defer { elapsed += item.minutes ?? 0 }
      return [
        "id": .text(item.id.description),
        "at": .optional(time(after: elapsed)),
        "text": .text(context.text(item.text, in: item.id)),
        "minutes": item.minutes.map { .text(Phrase.number($0, "minute", "minutes")) },
      ]
    }
  }

  /// The key questions that stand.
  var questions: [ReportObject] {
    context.session.questions.filter { $0.struck == nil }.map { question in
      [
        "id": .text(question.id.description),
        "text": .text(context.text(question.text, in: question.id)),
      ]
    }
  }

  /// The time of day so many minutes after the planned start; nil where none was planned.
  private func time(after minutes: Int) -> String? {
    guard let start = context.session.timetable.plannedStart else { return nil }
    return Timestamp(milliseconds: start.milliseconds + Int64(minutes) * 60_000)
      .timeOfDay(at: context.session.zone)
  }
}
