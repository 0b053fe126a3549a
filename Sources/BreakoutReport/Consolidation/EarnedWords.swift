package import BreakoutCore

/// Words the findings of a consolidation under its ladder.
package struct EarnedWords {
  /// The consolidation.
  package let chronicle: Chronicle

  /// The rooms' sessions.
  let rooms: RoomSessions

  /// Says who said what, as far as may be said.
  let voices: RoomVoices

  /// Creates the words for a consolidation.
  ///
  /// - Parameters:
  ///   - chronicle: The consolidation with its rooms.
  ///   - voices: The voices to speak with; new ones unless given.
  package init(_ chronicle: Chronicle, voices: RoomVoices? = nil) {
    self.chronicle = chronicle
    rooms = chronicle.roomSessions
    self.voices = voices ?? RoomVoices(chronicle)
  }

  /// The ladder.
  var ladder: WordingLadder { chronicle.ladder }

  /// What the rooms have said on a finding.
  package func comparison(_ finding: Finding) -> Comparison {
    Comparison(
      finding,
      in: chronicle.session,
      rooms: rooms,
      attribution: chronicle.attribution
    )
  }

  /// What a room has said on a proposal of its own that is in no finding, with its name.
  func comparison(alone item: RoomItem) -> (comparison: Comparison, name: String)? {
    Comparison(
      alone: item,
      in: chronicle.session,
      rooms: rooms,
      attribution: chronicle.attribution
    ).map { ($0, item.description) }
  }

  /// The sentence that a finding has earned, and what travels with it.
  package func say(_ finding: Finding) -> SaidFinding { say(comparison(finding)) }

  /// The sentence that a finding has earned, and what travels with it.
  package func say(_ comparison: Comparison) -> SaidFinding {
    SaidFinding(
      sentence: "\(sentence(comparison)) [\(references(comparison))]",
      further: further(comparison),
      companions: companions(comparison)
    )
  }

  /// The finding with its origins, such as `F1: lario.P1 volta.P2`.
  package func references(_ comparison: Comparison) -> String {
    let origins = comparison.rooms.flatMap { $0.proposals + $0.contributions }
    return translated("\(comparison.finding): ") + origins.map(\.description).joined(separator: " ")
  }

  /// The finding's text in quotation marks.
  func statement(_ comparison: Comparison) -> String {
    var text = voices.plenary.text(comparison.text, in: comparison.finding.description)
    while text.last == "." { text.removeLast() }
    return translated("“\(text)”")
  }

  /// The notes of a comparison, with nothing in them that may not be printed.
  package func notes(_ comparison: Comparison) -> [String] {
    ComparisonWords.notes(comparison, ladder: ladder) { text, item in
      voices.room(item.room).text(text, in: item.description)
    }
  }

  private func further(_ comparison: Comparison) -> [String] {
    let decisions =
      comparison.graded(by: ladder)?.grade == .divided ? decisions(comparison) : nil
    return [decisions, plenary(comparison)].compactMap { $0 } + notes(comparison)
  }

  /// What each room decided, such as `Lario decided “not agreed”`.
  private func decisions(_ comparison: Comparison) -> String? {
    let made = comparison.rooms.compactMap { room in
      room.decision.map { (room.name, $0.outcome.word) }
    }
    guard !made.isEmpty else { return nil }
    let parts = made.enumerated().map { place, made in
      translated(
        "\(place == 0 ? Phrase.capital(made.0) + translated(" decided") : made.0) “\(made.1)”"
      )
    }
    return parts.joined(separator: ", ") + "."
  }

  /// What the plenary made of the finding.
  func plenary(_ comparison: Comparison) -> String? {
    let decision = comparison.plenary.decision.map { translated("decided “\($0.outcome.word)”") }
    guard let graded = comparison.gradedPlenary(by: ladder) else {
      return decision.map { translated("The plenary \($0).") }
    }
    let numbers = comparison.plenary.vote.flatMap(ComparisonWords.numbers).map { " (\($0))" } ?? ""
    return translated("In plenary, on \(comparison.finding): \(graded.words)\(numbers)")
      + (decision.map { translated("; it \($0)") } ?? "") + "."
  }
}

extension EarnedWords {
  /// The minority statements and the open objections, in the order of rooms, the plenary's last.
  func companions(_ comparison: Comparison) -> [SaidFinding.Companion] {
    var companions: [SaidFinding.Companion] = []
    for room in comparison.rooms {
      let voice = voices.room(room.name)
      for dissent in room.dissents {
        let item = room.item(dissent.id)
        companions.append(companion(dissent, item.description, voice, leftOut(item, comparison)))
      }
      for objection in room.openObjections {
        let item = room.item(objection.id)
        companions.append(companion(objection, item.description, voice, leftOut(item, comparison)))
      }
    }
    let plenary = comparison.plenary
    companions += plenary.dissents.map { companion($0, $0.id.description, voices.plenary, nil) }
    companions += plenary.openObjections.map {
      companion($0, $0.id.description, voices.plenary, nil)
    }
    return companions
  }

  private func leftOut(_ item: RoomItem, _ comparison: Comparison) -> String? {
    comparison.leftOut.last { $0.item == item }.map { left in
      let reason = voices.plenary.text(left.reason, in: comparison.finding.description)
      return "\(Phrase.sentence(reason)) (\(ReportContext.entry(left.entry)))"
    }
  }

  private func companion(
    _ dissent: Dissent,
    _ reference: String,
    _ voice: Voice,
    _ leftOut: String?
  ) -> SaidFinding.Companion {
    SaidFinding.Companion(
      reference: reference,
      kind: translated("minority statement"),
      who: voice.author(of: dissent),
      text: voice.text(of: dissent),
      leftOut: leftOut
    )
  }

  private func companion(
    _ objection: Objection,
    _ reference: String,
    _ voice: Voice,
    _ leftOut: String?
  ) -> SaidFinding.Companion {
    SaidFinding.Companion(
      reference: reference,
      kind: translated("open objection"),
      who: voice.people.fullLabel(objection.objector),
      text: voice.text(objection.text, in: reference),
      leftOut: leftOut
    )
  }
}
