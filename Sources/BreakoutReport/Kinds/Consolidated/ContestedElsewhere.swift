import BreakoutCore

/// What was said in rooms against proposals that are in no finding.
struct ContestedElsewhere {
  /// The proposals with minority statements or objections, settled objections included.
  let all: [ReportObject]

  init(_ context: RoomsContext) {
    let linked = Set(context.consolidation.ordered.flatMap(\.origins))
    all = context.rooms.flatMap { room in
      Findings(room).entries.map(\.value).filter { value in
        guard let item = value.text("id").flatMap(RoomItem.init), !linked.contains(item) else {
          return false
        }
        return !ReportSource.objects(value["dissents"]).isEmpty
          || !ReportSource.objects(value["objections"]).isEmpty
      }.map { value in
        var value = value
        value["room"] = .text(RoomsContext.heading(room.room ?? ""))
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
