import BreakoutCore

/// What was said against a finding, in the rooms and in the plenary, each with its room.
struct RoomOpposition {
  let context: RoomsContext
  let finding: Finding
  let comparison: Comparison

  private var leftOutItems: Set<RoomItem> { Set(finding.leftOut.map(\.item)) }

  /// The minority statements that stand, those of the rooms first.
  var dissents: [ReportObject] {
    let out = leftOutItems
    var values = each { room, own in
      room.dissents.filter { !out.contains(room.item($0.id)) }.map { dissent in
        from(Opposition(context: own).dissent(dissent), room.name)
      }
    }
    values += comparison.plenary.dissents.map(Opposition(context: context.own).dissent)
    return values
  }

  /// The objections with their fate.
  var objections: [ReportObject] {
    let out = leftOutItems
    var values = each { room, own in
      room.objections.filter { !out.contains(room.item($0.id)) }.map { objection in
        from(Opposition(context: own).objection(objection), room.name)
      }
    }
    values += comparison.plenary.objections.map(Opposition(context: context.own).objection)
    return values
  }

  /// The reasons of ballots that were not in favour, where the room's count may be shown; without the
  /// answer where fewer people gave it than anything may be printed of.
  var reasons: [ReportObject] {
    each { room, own in
      guard let id = room.tally.vote?.poll, let poll = own.session.poll(id), !poll.terms.secret
      else { return [] }
      let support = supporting(poll.terms)
      let given = given(poll, own)
      let raised = Set(room.objections.filter { $0.poll == id }.map(\.objector))
      return poll.ballots.filter { $0.reason != nil && !raised.contains($0.voter) }
        .filter { ballot in
          if case .grade(let label) = ballot.content { return !support.contains(label) }
          return true
        }
        .map { ballot in
          var value = Opposition(context: own).reason(ballot, in: id)
          if let given, given[PollWords.vote(ballot.content), default: 0] < comparison.least {
            value["vote"] = nil
          }
          return from(value, room.name)
        }
    }
  }

  /// How many gave each answer; nil where people are named with their votes.
  private func given(_ poll: Poll, _ own: ReportContext) -> [String: Int]? {
    let levels = [context.own.voice.level, own.session.attribution]
    guard levels.contains(where: { $0 != .named }) else { return nil }
    return Dictionary(poll.ballots.map { (PollWords.vote($0.content), 1) }, uniquingKeysWith: +)
  }

  /// What was left out, and why.
  var leftOut: [ReportObject] {
    finding.leftOut.compactMap { left in
      guard let own = context.room(left.item.room) else { return nil }
      var value: ReportObject
      if let dissent = own.session.dissent(left.item.item) {
        value = Opposition(context: own).dissent(dissent)
        value["what"] = .text(translated("minority statement"))
      } else if let objection = own.session.objection(left.item.item) {
        value = Opposition(context: own).objection(objection)
        value["what"] = .text("objection")
      } else {
        return nil
      }
      value["reason"] = .text(Phrase.sentence(context.own.text(left.reason, in: finding.id)))
      value["left_out_entry"] = .text(context.own.entry(left.entry))
      return from(value, left.item.room)
    }
  }

  private func supporting(_ terms: PollTerms) -> Set<String> {
    guard let method = ConsensusMethods.named(terms.method),
      case .grades(let answers, _) = method.form(terms)
    else { return [] }
    return Set(answers.filter { $0.side == .support }.map(\.label))
  }

  private func each(_ values: (RoomComparison, ReportContext) -> [ReportObject]) -> [ReportObject] {
    comparison.rooms.flatMap { room in
      context.room(room.name).map { values(room, $0) } ?? []
    }
  }

  private func from(_ value: ReportObject, _ room: String) -> ReportObject {
    var value = value
    value["room"] = .text(RoomsContext.heading(room))
    return value
  }
}
