/// The plan of a session beside what became of it, as of a moment.
///
/// The plan is the agenda if any of its points has minutes, else the key questions. It begins when
/// the session was planned to begin, or else when something was first taken up; a pause that was
/// not planned puts the session behind.
package struct Plan: Equatable, Sendable {
  /// The points in order, without those that were struck.
  package let items: [PlannedItem]

  /// When the plan begins; nil if nothing says so yet.
  package let begin: Timestamp?

  /// When the session was to end; nil without a beginning or without any minutes.
  package let plannedEnd: Timestamp?

  /// When the session ends as things stand; nil as `plannedEnd`, and once it has ended.
  package let projectedEnd: Timestamp?

  /// What is left to do, each point as long as it has now, in milliseconds.
  private let left: Int64

  /// Puts the plan together.
  package init(_ session: Session, at now: Timestamp) {
    let ids = Self.items(of: session)
    begin = session.timetable.plannedStart ?? session.takingsUp.first?.time
    items = PlannedItem.list(ids, from: begin, session)
    left = items.reduce(0) { $0 + $1.left(in: session, at: now) }
    let minutes = items.reduce(0) { $0 + ($1.planned ?? 0) }
    guard let begin, minutes > 0 else {
      plannedEnd = nil
      projectedEnd = nil
      return
    }
    plannedEnd = begin.adding(minutes: minutes)
    guard !session.isEnded else {
      projectedEnd = nil
      return
    }
    var start = max(now, session.takingsUp.isEmpty ? begin : now)
    if let pause = session.timetable.openPause, let minutes = pause.minutes {
      start = max(start, pause.begin.adding(minutes: minutes))
    }
    projectedEnd = Timestamp(milliseconds: start.milliseconds + left)
  }

  /// How many whole minutes the session is behind; negative if it is ahead, nil without a plan.
  package var behind: Int? {
    guard let plannedEnd, let projectedEnd else { return nil }
    return Int((projectedEnd.milliseconds - plannedEnd.milliseconds) / 60_000)
  }

  /// The points of the plan: those of the agenda if any has minutes, else the key questions.
  private static func items(of session: Session) -> [ItemID] {
    let agenda = session.agenda.filter { $0.struck == nil }.map(\.id)
    let questions = session.questions.filter { $0.struck == nil }.map(\.id)
    if agenda.contains(where: { session.minutes(for: $0) != nil }) || questions.isEmpty {
      return agenda
    }
    let areTimed = questions.contains { session.minutes(for: $0) != nil }
    return areTimed || agenda.isEmpty ? questions : agenda
  }
}

/// A point of the plan and what became of it.
package struct PlannedItem: Equatable, Sendable {
  /// The agenda item or the question.
  package var id: ItemID

  /// The minutes it was planned with, or was given before it was taken up.
  package var planned: Int?

  /// The minutes it has now.
  package var minutes: Int?

  /// When it was to begin; nil without a beginning of the plan.
  package var plannedBegin: Timestamp?

  /// How long it has been talked about.
  package var spent: TimeSpent

  /// Where it stands.
  package var state: State

  /// Where a point of the plan stands.
  package enum State: Equatable, Sendable {
    /// It is still to come.
    case ahead
    /// It is what the session is at.
    case open
    /// It was taken up, and something else after it.
    case done
    /// It was left out.
    case skipped
  }

  /// The points with the moments at which they were to begin.
  static func list(_ ids: [ItemID], from begin: Timestamp?, _ session: Session) -> [PlannedItem] {
    var minutesBefore = 0
    return ids.map { id in
      let planned = session.plannedMinutes(for: id) ?? session.timetable.minutes(for: id)
      defer { minutesBefore += planned ?? 0 }
      return PlannedItem(
        id: id,
        planned: planned,
        minutes: session.minutes(for: id),
        plannedBegin: begin?.adding(minutes: minutesBefore),
        spent: session.timeSpent(on: id),
        state: state(of: id, session)
      )
    }
  }

  private static func state(of id: ItemID, _ session: Session) -> State {
    if session.openQuestion == id || session.openAgendaItem == id { return .open }
    if session.timetable.skipped.contains(id) { return .skipped }
    return session.takingsUp.contains { $0.item == id } ? .done : .ahead
  }

  /// How many milliseconds it still needs.
  fileprivate func left(in session: Session, at now: Timestamp) -> Int64 {
    switch state {
    case .done, .skipped: return 0
    case .ahead: return Int64(minutes ?? 0) * 60_000
    case .open:
      let own = session.timeBox(of: id)?.remaining(at: now) ?? 0
      // A question has its time even if that of the agenda item around it is up.
      let inside = session.timeBoxInForce?.remaining(at: now) ?? 0
      return max(own, inside, 0)
    }
  }
}

extension Timestamp {
  /// The moment so many minutes later.
  package func adding(minutes: Int) -> Timestamp {
    Timestamp(milliseconds: milliseconds + Int64(minutes) * 60_000)
  }
}
