import BreakoutCore

/// The agenda and the key questions, large enough for a wall.
struct RoomSheet {
  let context: ReportContext

  /// The points of the agenda that stand, with the minutes each has now and the time at which it
  /// would begin with them.
  var agenda: [ReportObject] {
    var elapsed = 0
    return context.session.agenda.filter { $0.struck == nil && !isLeftOut($0.id) }.map { item in
      let minutes = context.session.minutes(for: item.id)
      defer { elapsed += minutes ?? 0 }
      return [
        "id": .text(item.id.description),
        "at": .optional(time(after: elapsed)),
        "text": .text(context.text(item.text, in: item.id)),
        "minutes": minutes.map { .text(Phrase.number($0, "minute", "minutes")) },
      ]
    }
  }

  /// The key questions that stand.
  var questions: [ReportObject] {
    context.session.questions.filter { $0.struck == nil && !isLeftOut($0.id) }.map { question in
      [
        "id": .text(question.id.description),
        "text": .text(context.text(question.text, in: question.id)),
      ]
    }
  }

  private func isLeftOut(_ item: ItemID) -> Bool {
    context.session.timetable.skipped.contains(item)
  }

  /// The time of day so many minutes after the planned start; nil where none was planned.
  private func time(after minutes: Int) -> String? {
    guard let start = context.session.timetable.plannedStart else { return nil }
    return Timestamp(milliseconds: start.milliseconds + Int64(minutes) * 60_000)
      .timeOfDay(at: context.session.zone)
  }
}
