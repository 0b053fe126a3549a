/// Asks to be reminded of something.
package struct SetReminder: Intent {
  /// When a reminder is wanted.
  package enum Due: Equatable, Sendable {
    /// So many minutes from now.
    case after(minutes: Int)
    /// At that minute of the day in the room's zone, within twelve hours.
    case at(minute: Int)
  }

  private let due: Due
  private let text: String

  /// Creates the intent.
  package init(_ due: Due, _ text: String) {
    self.due = due
    self.text = text
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    let time: Timestamp
    switch due {
    case .after(let minutes): time = moment.now.adding(minutes: minutes)
    case .at(let minute): time = moment.now.nearest(minute: minute, at: session.zone)
    }
    guard time > moment.now else {
      throw Refusal("\(time.timeOfDay(at: session.zone)) has passed; say a later time.")
    }
    return .reminderSet(
      ReminderSet {
        $0.due = time
        $0.text = text
      }
    )
  }
}
