internal import BreakoutCore

/// The agenda and the key questions.
enum AgendaView {
  /// Both lists.
  static func text(_ session: Session) -> String {
    guard !session.agenda.isEmpty else { return questions(session) }
    let items = session.agenda.filter { $0.struck == nil }.map { item in
      visible(
        mark(item.id == session.openAgendaItem, item.takenUp != nil)
          + "\(item.id) \(item.text) (\(item.kind.word)\(minutes(item.minutes)))"
      )
    }
    return (items + (session.questions.isEmpty ? [] : [questions(session)]))
      .joined(separator: "\n")
  }

  /// The key questions.
  static func questions(_ session: Session) -> String {
    let questions = session.questions.filter { $0.struck == nil }
    guard !questions.isEmpty else {
      return translated("No key question has been put. Put one with ask TEXT.")
    }
    return questions.map { question in
      visible(
        mark(question.id == session.openQuestion, question.takenUp != nil)
          + "\(question.id) \(question.text)\(question.minutes.map { translated(" (\($0) min)") } ?? "")"
      )
    }.joined(separator: "\n")
  }

  private static func mark(_ isOpen: Bool, _ wasTaken: Bool) -> String {
    isOpen ? translated("now   ") : wasTaken ? translated("taken ") : "      "
  }

  private static func minutes(_ minutes: Int?) -> String {
    minutes.map { translated(", \($0) min") } ?? ""
  }
}
