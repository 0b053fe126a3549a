/// The time set aside for an agenda item or a key question, and what became of it.
package struct TimeBox: Equatable, Sendable {
  /// The agenda item or the question.
  package var item: ItemID

  /// The minutes it has altogether.
  package var minutes: Int

  /// How long it has been talked about, each taking up counted.
  package var spent: TimeSpent

  /// When it was last taken up or given other minutes.
  var since: Timestamp

  /// How many milliseconds are left; negative once the time is up.
  package func remaining(at now: Timestamp) -> Int64 {
    Int64(minutes) * 60_000 - spent.milliseconds(at: now)
  }

  /// The moment at which so many minutes are left.
  ///
  /// - Parameter minutes: From 0.
  /// - Returns: The moment, in the future too; nil if it is not reached as things stand.
  package func moment(left minutes: Int) -> Timestamp? {
    minutes > self.minutes ? nil : spent.moment(of: Int64(self.minutes - minutes) * 60_000)
  }
}

extension Session {
  /// How long an agenda item or a question was talked about, without pauses.
  ///
  /// A question lasts until anything else is taken up, an agenda item until another one is.
  package func timeSpent(on item: ItemID) -> TimeSpent {
    var stretches: [Stretch] = []
    for taking in takingsUp {
      if let last = stretches.last, last.end == nil {
        if item.kind == .agendaItem, taking.item.kind != .agendaItem { continue }
        stretches[stretches.count - 1].end = taking.time
      }
      if taking.item == item { stretches.append(Stretch(taking.time, nil)) }
    }
    return TimeSpent(stretches, without: timetable.stops)
  }

  /// The minutes an agenda item or a question has: those it was given last, or those planned.
  package func minutes(for item: ItemID) -> Int? {
    timetable.minutes(for: item) ?? plannedMinutes(for: item)
  }

  /// The minutes an agenda item or a question was planned with.
  package func plannedMinutes(for item: ItemID) -> Int? {
    item.kind == .question ? question(item)?.minutes : agendaItem(item)?.minutes
  }

  /// The time-box of an agenda item or a question; nil without one.
  package func timeBox(of item: ItemID) -> TimeBox? {
    guard let minutes = minutes(for: item) else { return nil }
    let set = timetable.boxed(item)
    let taken = takingsUp.last { $0.item == item }?.time
    let since = [set, taken].compactMap { $0 }.max() ?? Timestamp(milliseconds: 0)
    return TimeBox(item: item, minutes: minutes, spent: timeSpent(on: item), since: since)
  }

  /// What is talked about: the open question, else the open agenda item.
  package var itemInHand: ItemID? { openQuestion ?? openAgendaItem }

  /// The time-box that counts now: the open question's, else that of the agenda item around it.
  package var timeBoxInForce: TimeBox? {
    guard !isEnded else { return nil }
    return openQuestion.flatMap(timeBox) ?? openAgendaItem.flatMap(timeBox)
  }

  /// How long somebody who was given the floor has been speaking, without pauses.
  package func timeSpent(speaking turn: FloorTurn) -> TimeSpent {
    TimeSpent([Stretch(turn.begin, nil)], without: timetable.stops)
  }
}
