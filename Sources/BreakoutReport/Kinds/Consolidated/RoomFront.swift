import BreakoutCore

/// The title page of a report on several rooms: what the rooms agree on, unless the consolidation
/// says otherwise.
struct RoomFront {
  let context: RoomsContext
  let participation: RoomParticipation

  private var session: Session { context.session }

  /// The front matter: the consolidation's own, else what the rooms say.
  var matter: FrontMatter {
    var matter = session.frontMatter
    for field in FrontMatter.Field.allCases where matter[field].isEmpty && field != .remarks {
      matter[field] = inherited(field)
    }
    if matter.title.isEmpty {
      let rooms = Phrase.count(context.rooms.count, "room", "rooms")
      matter[.title] = [translated("Consolidated report of \(rooms)")]
    }
    return matter
  }

  /// What the rooms say of a field: once where they agree, else each with its room; a title only
  /// where they agree.
  private func inherited(_ field: FrontMatter.Field) -> [String] {
    let said = context.rooms.compactMap { room -> (room: String, texts: [String])? in
      let texts = room.session.frontMatter[field]
      return texts.isEmpty ? nil : (room.room ?? "", texts)
    }
    guard let first = said.first else { return [] }
    if said.allSatisfy({ $0.texts == first.texts }) { return first.texts }
    guard field != .title else { return [] }
    var groups: [(texts: [String], rooms: [String])] = []
    for (room, texts) in said {
      if let place = groups.firstIndex(where: { $0.texts == texts }) {
        groups[place].rooms.append(RoomsContext.heading(room))
      } else {
        groups.append((texts, [RoomsContext.heading(room)]))
      }
    }
    return groups.map { "\($0.texts.joined(separator: ", ")) (\(Phrase.list($0.rooms)))" }
  }

  /// The parts at the beginning of the report.
  func opening(_ kind: String) -> ReportObject {
    var opening = FrontPage(context: context.own, matter: matter).opening(kind)
    opening["sitting"] = .text(sitting)
    opening["missing"] = .optional(missing)
    opening["status"] = .text(
      missing.map { translated("Draft: \($0).") } ?? unsigned.map {
        translated("Final, though \($0).")
      }
        ?? translated("Final.")
    )
    opening["unsigned"] = session.isFinal ? .optional(unsigned) : nil
    opening["draft"] = .flag(missing != nil)
    opening["record"] = .text(record)
    opening["rooms"] = .objects(context.rooms.map(head))
    return opening
  }

  private func head(_ room: ReportContext) -> ReportObject {
    let record = context.consolidation.room(room.room ?? "")
    return [
      "name": .text(room.room ?? ""),
      "heading": .text(RoomsContext.heading(room.room ?? "")),
      "entries": .number(record?.count ?? room.chronicle.count),
      "head": .text(record?.hash ?? room.chronicle.head),
    ]
  }

  /// What keeps the report from being final; nil if nothing does.
  private var missing: String? {
    // Declared final, a report is final, whoever has not confirmed; it still says so.
    guard !session.isFinal else { return nil }
    return ([FrontPage(context: context.own).unfinished] + [unsigned].compactMap(\.self))
      .joined(separator: translated("; "))
  }

  /// Which rooms have not confirmed what stands about them; nil if all have.
  private var unsigned: String? {
    let unsigned = context.rooms.compactMap(\.room).compactMap { room -> String? in
      guard let signOff = context.signOff(of: room) else {
        return RoomsContext.heading(room)
      }
      guard signOff.confirmed < signOff.asked else { return nil }
      return translated("\(RoomsContext.heading(room)) (\(signOff.confirmed) of \(signOff.asked))")
    }
    guard !unsigned.isEmpty else { return nil }
    return unsigned.count > 6
      ? translated("not yet signed off by \(unsigned.count) of \(context.rooms.count) rooms")
      : translated("not yet signed off by \(Phrase.list(unsigned))")
  }

  /// Which rooms, when, and how many people.
  private var sitting: String {
    let rooms = context.rooms.map { room in
      "\(RoomsContext.heading(room.room ?? "")) \(RoomParticipation.came(room.session))"
    }
    let bodies = participation.organisations
    let from =
      bodies > 0 ? translated(" from \(Phrase.count(bodies, "organisation", "organisations"))") : ""
    let people = Phrase.count(participation.people, "participant", "participants")
    let listed = rooms.count > 12 ? "" : "\(rooms.joined(separator: ", ")); "
    return Phrase.capital(Phrase.count(rooms.count, "room", "rooms"))
      + " (\(listed)\(people)\(from))\(held)."
  }

  private var held: String {
    let begins = context.rooms.compactMap(\.session.begin)
    let ends = context.rooms.compactMap(\.session.latest)
    guard let begin = begins.min(), let end = ends.max() else { return "" }
    let zone = context.rooms.first?.session.zone ?? session.zone
    let isOneDay = begin.day(at: zone) == end.day(at: zone)
    let until =
      isOneDay ? "–" + end.timeOfDay(at: zone) : translated(" to ") + Phrase.moment(end, in: zone)
    return translated(", recorded \(Phrase.moment(begin, in: zone))\(until) (UTC\(zone))")
  }

  /// The heads of the rooms' logs, the ladder, and the last entry of the consolidation.
  private var record: String {
    let heads = context.rooms.map { room -> String in
      let hash = context.consolidation.room(room.room ?? "")?.hash ?? room.chronicle.head
      return "\(room.room ?? "") \(Self.short(hash))"
    }
    let listed =
      heads.count > 12
      ? translated("\(heads.count) logs, listed in Annex E") : heads.joined(separator: ", ")
    let latest =
      session.latest.map { translated(", as of \(Phrase.moment($0, in: session.zone))") } ?? ""
    return translated("Record: \(listed); ladder \(context.ladder.title)\(latest).")
  }

  /// The beginning and the end of a hash, by which people compare them.
  private static func short(_ hash: String) -> String {
    hash.count > 10 ? "\(hash.prefix(4))…\(hash.suffix(4))" : hash
  }
}
