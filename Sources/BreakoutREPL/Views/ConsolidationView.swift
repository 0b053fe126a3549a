internal import BreakoutCore
internal import BreakoutReport

/// What a consolidation's own log says of rooms and findings, without the rooms' logs.
enum ConsolidationView {
  /// The rooms with how far each was read, and the findings with their origins.
  static func text(_ session: Session) -> String {
    let rooms = session.consolidation.rooms.map { room in
      let signed = session.consolidation.signOff(of: room.name)
        .map { translated(", signed off by \($0.confirmed) of \($0.asked)") }
      return translated(
        "\(room.name): \(Phrase.number(room.count, "entry", "entries")), "
          + "head \(room.hash.prefix(8))…\(signed ?? "")"
      )
    }
    let findings = session.consolidation.ordered.map { finding in
      translated(
        "\(finding.id) \(finding.statement.state.word): \(finding.text) "
          + "(\(LinkedWords.origins(finding)))"
      )
    }
    let none = [translated("There is no finding yet. Make one with link lario.P1 volta.P2.")]
    return (rooms + (findings.isEmpty ? none : findings)).map(visible).joined(separator: "\n")
  }
}
