import BreakoutCore

/// Who was there, who sent regrets and when the room paused, as minutes begin.
struct Attendance {
  let context: ReportContext

  private var session: Session { context.session }

  /// One sentence each, under the report's attribution level; none for what was not recorded.
  var sentences: [String] {
    let came = session.participants.filter { !$0.presence.isEmpty }.map(\.handle)
    let excused = session.participants.filter { $0.isExcused && $0.presence.isEmpty }.map(\.handle)
    return [
      came.isEmpty ? nil : translated("Present: \(people(came))."),
      excused.isEmpty ? nil : translated("Regrets: \(people(excused))."),
    ].compactMap { $0 } + session.timetable.pauses.map(pause)
  }

  private func people(_ handles: [Handle]) -> String {
    let people = context.voice.people
    guard context.voice.level == .named else { return people.label(handles) }
    return Phrase.list(handles.map(people.fullLabel))
  }

  private func pause(_ pause: Pause) -> String {
    let begin = pause.begin.timeOfDay(at: session.zone)
    let reason = pause.reason.map { " (\(context.voice.openText($0, in: "pause")))" } ?? ""
    guard let end = pause.end?.timeOfDay(at: session.zone) else {
      return translated("Paused from \(begin) on\(reason).")
    }
    return translated("Paused from \(begin) to \(end)\(reason).")
  }
}
