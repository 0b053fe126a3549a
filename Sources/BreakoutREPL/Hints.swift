internal import BreakoutCore

extension Remedy {
  /// What to type next, for the prompt.
  var hint: String {
    switch self {
    case .resumeSession: translated("Type resume to go on.")
    case .continueRecord: translated("Type on to go back on the record.")
    case .putQuestion: translated("Put a key question with ask, or end the session with end.")
    case .addParticipant(let name) where REPLCommand.called(name.lowercased()) != nil:
      translated("If you mean the command, leave out the colon: \(name.lowercased()) and the text.")
    case .addParticipant(let name): translated("Add them with roster+ \(name) or present+ \(name).")
    case .choose(let choices): translated("Did you mean \(listed(choices))?")
    case .chooseOfRooms(let people):
      translated(
        "Type \(listed(people.map(\.description))) for the name, or, if they are one person, first "
          + "same \(people.map(\.description).joined(separator: " "))."
      )
    case .gatherPeople:
      translated("Type present+ NAME, NAME, or read a table of people with roster FILE.csv.")
    case .makeProposal: translated("Make one with prop TEXT.")
    case .openPoll: translated("Open one with poll P1 f5.")
    case .closePoll(let id): translated("Type close poll, or void \(id): and the reason.")
    case .voidPoll(let id): translated("Type void \(id): and the reason if you mean the last one.")
    case .insist: translated("Put really in front to do it all the same.")
    case .giveReason: translated("Type it after a colon: v NAME objection: why.")
    case .seeLog: translated("Type log all to see when.")
    case .markPresent:
      translated("Mark people present with present+ NAME, or add present 27 to the poll.")
    case .welcome(let name):
      translated("If they are here, type present+ \(name); or put really in front.")
    case .seeQueue: translated("Type q? to see who does.")
    case .joinQueue: translated("Add somebody with q+ NAME, or name somebody with ack NAME.")
    case .openQueue: translated("Type open queue, or put really in front.")
    case .castByProxy: translated("Somebody present can vote for them: v HOLDER ANSWER for NAME.")
    case .countSlips: translated("Enter the slips with tally and one number per answer.")
    case .nameChampion(let id): translated("Name one with champion \(id) NAME.")
    case .amend(let id): translated("Type amend \(id) and the new text.")
    case .pull: translated("Read the rooms' logs with pull.")
    case .consolidate:
      translated(
        "Bring several rooms together with breakout consolidate and the workshop's folder."
      )
    case .chooseRecipe: translated("Choose one with recipe NAME.")
    case .continueSession: translated("Type continue to go on.")
    case .extend(let minutes, let item?):
      translated("Type +\(minutes)m \(item) for \(minutes) more from now.")
    case .extend(let minutes, nil): translated("Type +\(minutes)m for \(minutes) more from now.")
    case .moveOn: translated("Type next to go on to what comes next.")
    case .unlink(let id, let item): translated("Take it out with unlink \(id) \(item).")
    case .hearHum: translated("Say how loud each side was, for and against: hum loud faint.")
    case .callRough: translated("Type call rough consensus, or settle it first.")
    case .callPoll:
      translated(
        "Type call rough consensus, call consensus, call no consensus or call inconclusive."
      )
    case .answerObjection(let id): translated("Type answer \(id): and the reply, or settle it.")
    case .readBack: translated("Read it back with readback.")
    case .confirm: translated("Type confirm and names, or change NAME P3: and what is to change.")
    case .confirmAgain:
      translated("Read it back again with readback, or type confirm all if the room has heard it.")
    case .signRecord: translated("Type signoff.")
    case .namePresent: translated("Mark people present with present+ NAME.")
    }
  }
}

extension Refusal {
  /// The refusal as the prompt says it.
  var sentence: String { remedy.map { "\(reason) \($0.hint)" } ?? reason }
}
