package import BreakoutCore

/// Says in one sentence what an entry is, for the record and for a replay.
///
/// A sentence depends on the entry and on who the people are, never on what came later, so that
/// it is the same live and years after.
package struct EntryWording {
  let voice: Voice

  /// Creates the wording for a session at the level of a voice.
  package init(_ voice: Voice) {
    self.voice = voice
  }

  /// The sentence for an entry, with names, as it is shown in the room.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - session: The state after the entry, or any later one.
  /// - Returns: One sentence, on one line but for verbatim text.
  package static func sentence(for entry: Entry, in session: Session) -> String {
    EntryWording(Voice(session, level: .named)).sentence(for: entry)
  }

  /// The sentence for an entry.
  package func sentence(for entry: Entry) -> String {
    let place = "#\(entry.number)"
    switch entry.event {
    case .sessionOpened(let event): return words(event, place)
    case .frontMatterSet(let event): return words(event, place)
    case .sittingKindSet(let event): return translated("The sitting is a \(event.kind.word).")
    case .attributionSet(let event): return words(event)
    case .ladderChosen(let event):
      return translated("Reports use the wording ladder \(event.name).")
    case .sessionEnded(let event): return words(event)
    case .sessionResumed: return translated("The session was resumed.")
    case .recordFinalised: return translated("The record was declared final.")
    case .participantsAdded(let event): return words(event)
    case .participantChanged(let event): return words(event)
    case .participantsArrived(let event): return translated("\(people(event.who)) arrived.")
    case .participantsLeft(let event): return translated("\(people(event.who)) left.")
    case .participantsExcused(let event): return translated("\(people(event.who)) sent regrets.")
    case .dutyAssigned(let event): return words(event)
    case .agendaItemAdded(let event): return words(event, place)
    case .agendaItemTaken(let event): return translated("\(event.id) was taken up.")
    case .questionPut(let event): return words(event, place)
    case .questionTaken(let event): return words(event)
    case .contributionRecorded(let event): return words(event)
    case .contributionContinued(let event): return words(event)
    case .contributionRetyped(let event): return words(event)
    case .claimChecked(let event): return words(event)
    case .themeLinked(let event): return words(event)
    case .proposalMade(let event): return words(event)
    case .proposalAmended(let event): return words(event)
    case .proposalWithdrawn(let event): return words(event)
    case .proposalJoined(let event): return translated("\(event.joined) was joined to \(event.id).")
    case .pollOpened(let event): return words(event)
    case .ballotCast(let event): return words(event)
    case .ballotsEntered(let event): return words(event)
    case .handsCounted(let event): return words(event)
    case .majoritySeen(let event):
      return translated("A majority was seen on \(event.poll), and not counted.")
    case .pollClosed(let event): return words(event)
    case .pollVoided(let event): return words(event)
    case .objectionRaised(let event): return words(event)
    case .objectionHandled(let event): return words(event)
    case .dissentRecorded(let event): return words(event)
    case .decisionMade(let event): return words(event)
    case .nextStepAgreed(let event): return words(event)
    case .nextStepChanged(let event): return words(event)
    case .nextStepAccepted(let event):
      return translated("\(event.id) was accepted by its champion.")
    case .nextStepDone(let event): return words(event)
    case .itemParked(let event): return words(event)
    case .roomPulled(let event): return words(event, place)
    case .roomSigned(let event): return words(event, place)
    case .findingLinked(let event): return words(event)
    case .findingUnlinked(let event): return words(event)
    case .findingSplit(let event): return words(event)
    case .findingsOrdered(let event): return words(event)
    case .dissentLeftOut(let event): return words(event)
    case .peopleIdentified(let event): return words(event)
    case .suggestionDismissed(let event): return words(event)
    case .smallNumbersSet(let event): return words(event)
    case .timeBoxSet(let event): return words(event)
    case .startPlanned(let event): return words(event)
    case .sessionPaused(let event): return words(event, place)
    case .sessionContinued: return translated("The session went on.")
    case .speakingLimitSet(let event): return words(event)
    case .reminderSet(let event): return words(event, place)
    case .agendaOrdered(let event): return words(event)
    case .itemSkipped(let event): return translated("\(event.item) was left out.")
    case .queueJoined(let event): return words(event, place)
    case .queueLeft(let event): return translated("\(people(event.who)) left the queue.")
    case .queuePutLast(let event): return words(event)
    case .floorGiven(let event): return words(event)
    case .queueClosed(let event): return words(event)
    case .queueReopened: return translated("The queue was open again.")
    case .speakingTimesForgotten: return translated("The measured speaking times were deleted.")
    case .recordSuspended: return translated("The session went off the record.")
    case .recordContinued: return translated("The session was on the record again.")
    case .remarkWithheld(let event): return words(event)
    case .readBackOpened(let event): return words(event)
    case .readBackAnswered(let event): return words(event, place)
    case .recordSigned(let event): return words(event)
    case .humHeard(let event): return words(event)
    case .recipeChosen(let event): return words(event, place)
    case .recipeStepTaken(let event): return words(event)
    case .itemCarried(let event): return words(event, place)
    case .nextStepRenewed(let event): return words(event, place)
    case .nextStepDropped(let event): return words(event, place)
    case .markerPlaced(let event):
      return translated("Marker :\(voice.text(event.name, in: place)).")
    case .textFixed(let event): return words(event)
    case .itemStruck(let event): return words(event)
    case .entriesUndone(let event): return words(event)
    case .entriesRedone(let event): return translated("Redone: \(numbers(event.entries)).")
    }
  }

  /// What was undone; a result that was told before the ballots went on is not passed over.
  private func words(_ event: EntriesUndone) -> String {
    let told = voice.reopened(by: event.entries).map(\.description)
    return translated("Undone: \(numbers(event.entries)).")
      + (told.isEmpty
        ? "" : " " + translated("The result of \(Phrase.list(told)) had been told by then."))
  }

  private func numbers(_ entries: [Int]) -> String {
    Phrase.list(entries.sorted().map { "#\($0)" })
  }

  private func people(_ who: [Handle]) -> String { Phrase.capital(voice.people.label(who)) }
}
