internal import BreakoutCore
internal import BreakoutReport

/// Turns and times, for the facilitator alone.
enum SpeakingView {
  /// Tables by person, affiliation and constituency, and who was not heard.
  static func text(_ session: Session, _ measured: [MeasuredTurn]) -> String {
    let account = SpeakingAccount(session, measured)
    guard account.turns > 0 else {
      return
        ([translated("Nobody was given the floor\(since(session)).")]
        + [QueueView.notYetHeard(session)].compactMap(\.self)).map(visible).joined(separator: "\n")
    }
    let turns = Phrase.number(account.turns, "turn", "turns")
    var lines = [
      translated("\(turns)\(since(session)), \(duration(account.milliseconds)) in all.")
    ]
    lines += table(translated("Person"), account.people, account)
    if account.affiliations.contains(where: { !$0.label.isEmpty }) {
      lines += table(translated("Affiliation"), account.affiliations, account)
    }
    if account.constituencies.contains(where: { !$0.label.isEmpty }) {
      lines += table(translated("Constituency"), account.constituencies, account)
    }
    lines += [QueueView.notYetHeard(session)].compactMap(\.self)
    if account.unmeasured > 0 {
      let unmeasured = Phrase.number(account.unmeasured, "turn", "turns")
      lines.append(translated("Not measured: \(unmeasured)."))
    }
    lines.append(
      translated("For the facilitator alone: in no report. forget speaking deletes the times;")
    )
    lines.append(translated("the log still says who was given the floor, and when."))
    return lines.map(visible).joined(separator: "\n")
  }

  /// A length of time in minutes and seconds, such as `2:05`.
  static func duration(_ milliseconds: Int64) -> String {
    let seconds = (milliseconds + 500) / 1_000
    let rest = seconds % 60
    return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func table(
    _ heading: String,
    _ lines: [SpeakingAccount.Line],
    _ account: SpeakingAccount
  ) -> [String] {
    let rows = lines.map { line in
      [
        line.label.isEmpty
          ? translated("none given") : DisplayWidth.truncate(line.label, to: 40),
        String(line.turns), duration(line.milliseconds),
        account.share(of: line).map { "\($0) %" } ?? "",
      ]
    }
    let head = [heading, translated("turns"), translated("time"), translated("share")]
    return PromptTable.lines([head] + rows, right: 1..<4)
  }

  private static func since(_ session: Session) -> String {
    session.floor.forgotten == nil ? "" : translated(" since speaking times were forgotten")
  }
}
