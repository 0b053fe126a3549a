internal import BreakoutCore
internal import BreakoutREPL
internal import Foundation
internal import Synchronization

/// What a desk remembers of the notices between two looks at them.
final class NoticeEar: Sendable {
  /// How large the file was, so that it is not read twice.
  let size = Mutex(0)
}

/// Notices to rooms: given from a consolidation, told at the rooms' prompts.
extension FileDesk {
  func give(_ notice: RoomNotice, to rooms: [RoomRecord]) throws -> Int {
    try translating {
      var notice = notice
      let places = try rooms.map { try SessionPlace(shelf.path(of: $0)) }
      if notice.room != nil { notice.room = places.first?.room }
      let own = NoticeFile(beside: place)
      let others = Set(places.map { NoticeFile(beside: $0).path }).subtracting([own.path])
      let number = try own.add(notice)
      for place in places where others.contains(NoticeFile(beside: place).path) {
        // Each of several workshops has its own file, and one line of this notice.
        guard NoticeFile(beside: place).read().last.map({ !$0.isSame(as: notice) }) ?? true else {
          continue
        }
        _ = try NoticeFile(beside: place).add(notice)
      }
      return number
    }
  }

  func noticesToTell(since begin: Timestamp) throws -> [RoomNotice] {
    let file = NoticeFile(beside: place)
    let size = file.size
    guard ear.size.withLock({ $0 }) != size else { return [] }
    let heard = NoticeFile.heard(in: place)
    let fresh = file.read().filter { $0.number > heard }
    if let last = fresh.last {
      try translating { try NoticeFile.remember(last.number, in: place) }
    }
    ear.size.withLock { $0 = size }
    return fresh.filter { notice in
      notice.time >= begin && notice.room.map { $0 == place.room } ?? true
    }
  }

  func lastNotice(to rooms: [RoomRecord]) throws -> NoticeHearing? {
    guard let notice = NoticeFile(beside: place).read().last else { return nil }
    var state = NoticeHearing(notice: notice, heard: [], waiting: [])
    for room in rooms {
      let place = try translating { try SessionPlace(shelf.path(of: room)) }
      guard notice.room.map({ $0 == place.room }) ?? true else { continue }
      let there = NoticeFile(beside: place).read().last { $0.isSame(as: notice) }
      let isHeard = there.map { NoticeFile.heard(in: place) >= $0.number } ?? false
      if isHeard { state.heard.append(room.name) } else { state.waiting.append(room.name) }
    }
    return state
  }
}

extension RoomNotice {
  /// Whether two lines, perhaps of two workshops' files, are one notice.
  fileprivate func isSame(as other: RoomNotice) -> Bool {
    var other = other
    other.number = number
    return self == other
  }
}
