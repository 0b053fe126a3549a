internal import BreakoutCore

/// Goes through the rows of a table of votes, byte by byte.
struct PolisVoteScanner {
  private(set) var comment: Int32 = 0
  private(set) var voter: Int32 = 0
  private(set) var vote: Int8 = 0
  private(set) var time: Int64 = 0

  private let file: SourceFile
  private let places: [Int: Int]
  private var direct: [Int32]
  private var place: Int
  private var line = 1

  /// Begins behind the first line.
  ///
  /// - Parameters:
  ///   - file: The table.
  ///   - places: The place of each comment's number in the list of comments.
  ///   - place: Where to begin.
  init(_ file: SourceFile, _ places: [Int: Int], from place: Int) {
    self.file = file
    self.places = places
    self.place = place
    // Numbers of comments count up from nought, so nearly all are found without hashing.
    let size = min((places.keys.max() ?? 0) + 1, 1 << 20)
    direct = [Int32](repeating: -1, count: size)
    for (id, place) in places where id < size { direct[id] = Int32(place) }
  }

  /// Reads the next row.
  ///
  /// - Parameters:
  ///   - slots: What each cell is: 0 time, 1 comment, 2 voter, 3 vote, -1 unused.
  ///   - width: How many cells a row has.
  /// - Returns: Whether there was one.
  /// - Throws: `ImportTrouble` that names the line.
  mutating func next(_ slots: [Int], _ width: Int) throws(ImportTrouble) -> Bool {
    var values: (Int64, Int64, Int64, Int64) = (0, -1, -1, .max)
    var cells = 0
    var problem = false
    line += 1
    passEmptyLines()
    guard place < file.bytes.count else { return false }
    let end = file.bytes.withUnsafeBufferPointer { bytes in
      slots.withUnsafeBufferPointer { slots in
        Self.row(bytes, from: place, slots, &values, &cells, &problem)
      }
    }
    guard cells == width else { throw .cut(file, line, cells, width) }
    guard !problem else { throw unreadable(end) }
    place = end
    time = values.0
    try take(values)
    return true
  }

  private mutating func passEmptyLines() {
    while place < file.bytes.count, file.bytes[place] == 0x0A || file.bytes[place] == 0x0D {
      if file.bytes[place] == 0x0A { line += 1 }
      place += 1
    }
  }

  /// Reads the cells of one row; answers where the next one begins.
  @inline(__always)
  private static func row(
    _ bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    _ slots: UnsafeBufferPointer<Int>,
    _ values: inout (Int64, Int64, Int64, Int64),
    _ cells: inout Int,
    _ problem: inout Bool
  ) -> Int {
    var place = start
    while true {
      let slot = cells < slots.count ? slots[cells] : -1
      var number: Int64 = 0
      var digits = 0
      var isNegative = false
      var byte: UInt8 = 0x0A
      while place < bytes.count {
        byte = bytes[place]
        if byte == 0x2C || byte == 0x0A { break }
        place += 1
        guard slot >= 0 else { continue }
        let digit = byte &- 0x30
        if digit < 10 {
          number = number &* 10 &+ Int64(digit)
          digits += 1
        } else if byte == 0x2D, digits == 0 {
          isNegative = true
        } else if byte != 0x22, byte != 0x0D, byte != 0x20 {
          problem = true
        }
      }
      cells += 1
      if slot >= 0 {
        if digits == 0 || digits > 18 { problem = true }
        let value = isNegative ? -number : number
        switch slot {
        case 0: values.0 = value
        case 1: values.1 = value
        case 2: values.2 = value
        default: values.3 = value
        }
      }
      if place >= bytes.count { return place }
      place += 1
      if byte == 0x0A { return place }
    }
  }

  private mutating func take(_ values: (Int64, Int64, Int64, Int64)) throws(ImportTrouble) {
    let id = Int(values.1)
    let found = id >= 0 && id < direct.count ? Int(direct[id]) : places[id] ?? -1
    guard found >= 0 else {
      throw ImportTrouble(
        "\(file.name), line \(line): a vote on comment \(id), which the comments do not have; "
          + "export both tables together.",
        .damaged
      )
    }
    guard values.2 >= 0, values.2 <= 1_000_000_000 else {
      throw ImportTrouble(
        "\(file.name), line \(line): \(values.2) is no number of a voter.",
        .damaged
      )
    }
    guard (-1...1).contains(values.3) else {
      throw ImportTrouble(
        "\(file.name), line \(line): a vote is 1 (agree), 0 (pass) or -1 (disagree), "
          + "not \(values.3).",
        .damaged
      )
    }
    comment = Int32(found)
    voter = Int32(values.2)
    vote = Int8(values.3)
  }

  private func unreadable(_ end: Int) -> ImportTrouble {
    let row = String(decoding: file.bytes[place..<end].prefix(80), as: UTF8.self).trimmed
    return ImportTrouble(
      "\(file.name), line \(line): “\(row)” is not a row of whole numbers; "
        + "the file may be cut, so export it again.",
      .damaged
    )
  }
}
