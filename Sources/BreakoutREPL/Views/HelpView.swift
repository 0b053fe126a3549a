internal import BreakoutCore

/// Help: what can be done now, all commands, one command.
enum HelpView {
  /// What can be done as the session stands.
  static func now(_ session: Session) -> String {
    var lines = [translated("What can be done now:")]
    for (line, why) in suggestions(session) { lines.append("  \(line)  \(why)") }
    lines.append(
      translated(
        "NAME: text records what somebody said; ... text goes on; \\text takes it as it is."
      )
    )
    lines.append(
      translated("NAME: ``` takes the lines that follow as they are, until another ```.")
    )
    lines.append(
      translated("Type ? VERB for one command, ? all for all of them; Tab completes.")
    )
    return lines.joined(separator: "\n")
  }

  /// All commands, by topic.
  static var all: String {
    REPLCommand.Topic.allCases.map { topic in
      let commands = REPLCommand.all.filter { $0.topic == topic }
      let lines = commands.map { command in
        "  \(command.name) \(command.usage)\n      \(command.help)"
      }
      return ([worded(topic.rawValue, as: "help")] + lines).joined(separator: "\n")
    }.joined(separator: "\n") + "\n" + HelpTopics.list
  }

  /// The word in front of a command, which is none itself.
  static var really: String {
    translated(
      """
      really COMMAND
        In front of any command, really does a thing all the same after the program has asked back,
        as in really undo 6: it says so wherever that is possible. What cannot be is refused as before.
        The word please makes no difference.
      """
    )
  }

  /// One command with its examples.
  static func text(about command: REPLCommand) -> String {
    var lines = ["\(command.name) \(command.usage)", "  \(command.help)"]
    if !command.aliases.isEmpty {
      lines.append(translated("  Also: \(command.aliases.joined(separator: ", "))"))
    }
    let lead = translated("  For example: ")
    let examples = command.examples.filter { !$0.isRefused }.map(\.line)
    lines += examples.prefix(1).map { lead + $0 }
    lines += examples.dropFirst().map { String(repeating: " ", count: lead.count) + $0 }
    return lines.joined(separator: "\n")
  }

  private static func suggestions(_ session: Session) -> [(String, String)] {
    if session.isEnded {
      return [
        ("resume", translated("go on")), ("report", translated("print it")),
        ("final", translated("no draft")),
      ]
    }
    if session.opening?.kind == .consolidation, session.openPoll == nil {
      return ofConsolidation(session)
    }
    if let id = session.openPoll, let poll = session.poll(id) { return duringPoll(poll) }
    var lines: [(String, String)] = []
    if session.timetable.openPause != nil {
      lines.append(("continue", translated("go on after the pause")))
    }
    if session.timeBoxInForce != nil {
      lines.append((translated("+5m or t?"), translated("more time, or how much is left")))
    }
    if session.present.isEmpty {
      lines.append(("present+ NAME, NAME", translated("say who is here")))
    }
    if session.openQuestion == nil {
      lines.append((translated("ask TEXT or ask Q1"), translated("put a key question")))
    }
    if let next = session.floor.queue.first {
      lines.append(("ack", translated("give the floor to \(session.name(of: next.who))")))
    }
    lines.append(("prop TEXT", translated("put a proposal to the room")))
    if let proposal = session.proposals.last(where: { $0.state == .open }) {
      lines.append(("poll \(proposal.id) f5", translated("find out whether the room agrees")))
      lines.append(("decide \(proposal.id) agreed", translated("record the chair's decision")))
    }
    lines.append(("act NAME to TEXT by DATE", translated("agree a next step")))
    lines.append(("undo", translated("take back the last entry")))
    lines.append(("gaps", translated("see what is missing before people leave")))
    lines.append(("end", translated("end the session")))
    return lines
  }

  private static func ofConsolidation(_ session: Session) -> [(String, String)] {
    guard !session.consolidation.rooms.isEmpty else {
      return [("pull", translated("read the rooms' logs"))]
    }
    var lines = [
      ("rooms", translated("see who has signed and how far each room was read")),
      ("suggest", translated("see what the rooms have said alike")),
      ("show lario.P1", translated("read an item of a room")),
      ("link lario.P1 volta.P2: TEXT", translated("draw a finding from what rooms have said")),
    ]
    if let finding = session.consolidation.ordered.last {
      lines.append(("compare \(finding.id)", translated("see the tallies by room and together")))
      lines.append(
        (
          "say \(finding.id)",
          translated("see the sentence it has earned; why \(finding.id) proves it")
        )
      )
    }
    return lines + [
      ("merge lario.N1 volta.N1", translated("make one next step of several")),
      ("signoff ROOM 8 of 9", translated("record that a room confirms its part")),
      ("gaps", translated("see what is missing before people leave")),
      ("end", translated("end the session and print its reports")),
    ]
  }

  private static func duringPoll(_ poll: Poll) -> [(String, String)] {
    let method = ConsensusMethods.named(poll.terms.method)
    let call = (
      "call rough consensus",
      translated("or consensus, no consensus, inconclusive: the chair's call")
    )
    if poll.isHum {
      return [
        (
          "hum loud faint", translated("what you heard, for and against: none, faint, medium, loud")
        ), call,
        ("object NAME: TEXT", translated("an objection; answer O1: replies to it")),
        ("void poll: REASON", translated("give it up")),
      ]
    }
    var answers = ""
    if case .grades(let scale, let abstain)? = method?.form(poll.terms) {
      answers =
        scale.map { "\($0.label) \($0.says)" }.joined(separator: ", ")
        + (abstain ? ", \(BallotForm.abstain)" : "")
    }
    return [
      ("v NAME ANSWER", answers.isEmpty ? translated("cast a ballot") : answers),
      ("tally N N …", translated("enter counted hands")),
      ("votes?", translated("who is missing")),
      ("close poll", translated("count it")),
    ] + (poll.isLeftToTheChair ? [call] : []) + [
      ("void poll: REASON", translated("give it up"))
    ]
  }
}
