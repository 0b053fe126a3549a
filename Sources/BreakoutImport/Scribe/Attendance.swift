internal import BreakoutCore

/// Who is there and who sent regrets, as `present+`, `Present:` and `Regrets:` say.
struct Attendance {
  /// Whether the log says itself who is there.
  var isDeclared = false

  private var there: [String] = []

  /// Whether a line says who is there.
  static func isDeclaration(_ line: ChatLine) -> Bool {
    if case .present? = ScribeCommand(line.text) { return true }
    return line.nick.lowercased() == "zakim" && ZakimLine.attendees(line.text) != nil
  }

  /// What a change of those present amounts to.
  mutating func acts(_ change: ScribeCommand.Change, _ names: [String]) -> [ImportedAct] {
    var acts: [ImportedAct] = []
    if change != .add {
      let gone = there.filter { change == .remove ? names.contains($0) : !names.contains($0) }
      there.removeAll { gone.contains($0) }
      if !gone.isEmpty { acts.append(.left(gone)) }
    }
    if change != .remove {
      let new = names.reduce(into: [String]()) { new, name in
        if !there.contains(name), !new.contains(name) { new.append(name) }
      }
      there += new
      if !new.isEmpty { acts.append(.present(new)) }
    }
    return acts
  }

  /// Those whose regrets stand at the end of the log, as they were typed.
  static func regrets(in lines: [ChatLine]) -> [String] {
    var excused: [String] = []
    for line in lines where line.kind == .said {
      guard case .regrets(let change, let typed)? = ScribeCommand(line.text) else { continue }
      let names = typed.isEmpty && change != .set ? [line.nick] : typed
      if change == .set { excused = [] }
      let keys = names.map { PeopleTable.key($0) }
      excused.removeAll { keys.contains(PeopleTable.key($0)) }
      if change != .remove { excused += names }
    }
    return excused
  }
}
