import BreakoutCore

/// What was said in rooms against proposals that are in no finding.
struct ContestedElsewhere {
  /// The proposals with minority statements or objections, settled objections included.
  let all: [ReportObject]

  init(_ context: RoomsContext) {
    let linked = Set(context.consolidation.ordered.flatMap(\.origins))
    all = context.rooms.flatMap { room in
      let name = room.room ?? ""
      let contested = Findings(room).entries { finding in
        guard let id = finding.id, !linked.contains(RoomItem(name, id)) else { return false }
        return !finding.dissents.isEmpty || !finding.objections.isEmpty
      }
      return contested.map { entry in
        var value = entry.value
        value["room"] = .text(RoomsContext.heading(name))
        return value
      }
    }
  }

  /// The proposals against which a minority statement or an objection stands, with these alone.
  var standing: [ReportObject] {
    all.compactMap { value in
      let open = ReportSource.objects(value["objections"]).filter { $0["open"] == .flag(true) }
      guard !open.isEmpty || !ReportSource.objects(value["dissents"]).isEmpty else { return nil }
      var value = value
      value["objections"] = .some(open)
      value["reasons"] = nil
      return value
    }
  }
}
