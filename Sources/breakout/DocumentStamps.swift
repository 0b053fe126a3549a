internal import BreakoutCore

/// Sets what differs in a document from run to run, whatever programs are told: times and identifiers.
///
/// Sources: PKWARE's APPNOTE.TXT 6.3.10, 4.3.7 (local headers), 4.3.12 and 4.3.16 (central directory),
/// for documents that are ZIP archives; ISO 32000-1, 7.9.4 and 14.4, for PDF.
enum DocumentStamps {
  private static let localSignature: UInt32 = 0x0403_4B50
  private static let centralSignature: UInt32 = 0x0201_4B50
  private static let endSignature: UInt32 = 0x0605_4B50

  /// The document with its times set to a moment; as it was where it has none.
  static func set(to moment: Timestamp?, in document: [UInt8]) -> [UInt8] {
    let moment = moment ?? Timestamp(milliseconds: 315_532_800_000)
    guard document.starts(with: "%PDF".utf8) else { return setTimes(to: moment, in: document) }
    let digits = moment.description.utf8.filter { (0x30...0x39).contains($0) }.prefix(14)
    var document = document
    for start in places(after: "/CreationDate (D:", in: document) {
      overwrite(from: start, with: digits, in: &document)
    }
    // TeX makes the identifier of the time and of the folder it works in.
    for start in places(after: "/ID[<", in: document) {
      let length = document[start...].prefix { $0 != UInt8(ascii: ">") }.count
      let zeros = repeatElement(UInt8(ascii: "0"), count: length)
      overwrite(from: start, with: zeros, in: &document)
      overwrite(from: start + length + 2, with: zeros, in: &document)
    }
    return document
  }

  /// Where a mark ends, each time it stands there.
  private static func places(after mark: String, in document: [UInt8]) -> [Int] {
    let mark = Array(mark.utf8)
    return document.indices.filter { document[$0...].starts(with: mark) }.map { $0 + mark.count }
  }

  private static func overwrite(
    from start: Int,
    with bytes: some Collection<UInt8>,
    in document: inout [UInt8]
  ) {
    guard start + bytes.count <= document.count else { return }
    document.replaceSubrange(start..<(start + bytes.count), with: bytes)
  }

  private static func setTimes(to moment: Timestamp, in archive: [UInt8]) -> [UInt8] {
    let ends = (0...max(0, archive.count - 22)).reversed()
    guard let end = ends.first(where: { number(4, at: $0, in: archive) == endSignature }) else {
      return archive
    }
    var archive = archive
    let stamp = stamp(moment)
    var place = Int(number(4, at: end + 16, in: archive) ?? 0)
    while number(4, at: place, in: archive) == centralSignature {
      write(stamp, at: place + 12, in: &archive)
      let local = Int(number(4, at: place + 42, in: archive) ?? 0)
      if number(4, at: local, in: archive) == localSignature {
        write(stamp, at: local + 10, in: &archive)
      }
      let lengths = [28, 30, 32].map { Int(number(2, at: place + $0, in: archive) ?? 0) }
      place += 46 + lengths.reduce(0, +)
    }
    return archive
  }

  /// Time and date as MS-DOS has them, in steps of two seconds, from 1980 on.
  private static func stamp(_ moment: Timestamp) -> UInt32 {
    let day = moment.day(at: .utc)
    guard (1980...2107).contains(day.year) else { return 0x0021_0000 }
    let seconds = moment.millisecondOfDay(at: .utc) / 1_000
    let date = (day.year - 1980) << 9 | day.month << 5 | day.day
    let time = seconds / 3_600 << 11 | seconds / 60 % 60 << 5 | seconds % 60 / 2
    return UInt32(date) << 16 | UInt32(time)
  }

  private static func number(_ size: Int, at place: Int, in bytes: [UInt8]) -> UInt32? {
    guard place >= 0, place + size <= bytes.count else { return nil }
    return bytes[place..<(place + size)].reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static func write(_ number: UInt32, at place: Int, in bytes: inout [UInt8]) {
    guard place + 4 <= bytes.count else { return }
    for part in 0..<4 { bytes[place + part] = UInt8(truncatingIfNeeded: number >> (8 * part)) }
  }
}
