/// A file to be imported.
package struct SourceFile: Equatable, Sendable {
  /// The name as it was given.
  package var name: String

  /// What it holds.
  package var bytes: [UInt8]

  /// Creates a file.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Creates a file that holds a text in UTF-8.
  package init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The last part of the name, in lower case.
  package var baseName: String {
    (name.split(separator: "/").last.map(String.init) ?? name).lowercased()
  }
}

/// One line of a text file.
package struct SourceLine: Equatable, Sendable {
  /// Where it is.
  package var place: SourcePlace

  /// The line without what ends it.
  package var text: String
}

extension SourceFile {
  /// The file's lines, in order, empty ones included.
  ///
  /// - Throws: `ImportTrouble` if the file is empty or is no text.
  package func lines() throws(ImportTrouble) -> [SourceLine] {
    var lines: [SourceLine] = []
    let text = try text()
    for part in text.split(separator: /\r\n|\n|\r/, omittingEmptySubsequences: false) {
      let place = SourcePlace(file: name, line: lines.count + 1)
      lines.append(SourceLine(place: place, text: String(part)))
    }
    if lines.last?.text == "" { lines.removeLast() }
    return lines
  }

  /// The file's first lines as far as they can be read, to guess its format.
  package func opening(_ count: Int = 400) -> [String] {
    let head = Array(bytes.prefix(count < 10 ? 8 * 1_024 : 64 * 1_024))
    guard let text = try? SourceFile(name: name, bytes: head).text(cutAnywhere: true) else {
      return []
    }
    return text.split(separator: /\r\n|\n|\r/).prefix(count).map(String.init)
  }

  /// The file's text.
  ///
  /// UTF-8, with or without its mark, and UTF-16 with its mark are read.
  ///
  /// - Parameter cutAnywhere: Whether the bytes may end inside a character.
  /// - Returns: The text, without a mark in front.
  /// - Throws: `ImportTrouble` that names the first byte that is neither.
  package func text(cutAnywhere: Bool = false) throws(ImportTrouble) -> String {
    guard !bytes.isEmpty else {
      throw ImportTrouble("\(name) is empty; choose the file that was exported.", .damaged)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(littleEndian: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(littleEndian: false) }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if let zero = body.firstIndex(of: 0) { throw notText(zero) }
    if let text = String(validating: body, as: UTF8.self) { return text }
    if cutAnywhere {
      for cut in 1...3 {
        if let text = String(validating: body.dropLast(cut), as: UTF8.self) { return text }
      }
    }
    throw notUTF8(body)
  }

  private func utf16(littleEndian: Bool) throws(ImportTrouble) -> String {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { place in
      littleEndian
        ? UInt16(bytes[place]) | UInt16(bytes[place + 1]) << 8
        : UInt16(bytes[place]) << 8 | UInt16(bytes[place + 1])
    }
    guard bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self)
    else {
      throw ImportTrouble(
        "\(name) begins as UTF-16 and is not whole; save it as UTF-8 and try again.",
        .damaged
      )
    }
    return text
  }

  private func notText(_ zero: Int) -> ImportTrouble {
    let even = stride(from: 0, to: min(bytes.count, 200), by: 2).count { bytes[$0] == 0 }
    let odd = stride(from: 1, to: min(bytes.count, 200), by: 2).count { bytes[$0] == 0 }
    if max(even, odd) > 20 || (bytes.count < 40 && max(even, odd) * 3 > bytes.count) {
      return ImportTrouble(
        "\(name) looks like UTF-16 without its mark; save it as UTF-8 and try again.",
        .damaged
      )
    }
    return ImportTrouble(
      "\(name) is no text: byte \(zero + 1) is zero; choose the file that was exported.",
      .damaged
    )
  }

  private func notUTF8(_ body: ArraySlice<UInt8>) -> ImportTrouble {
    var place = body.startIndex
    while place < body.endIndex {
      let length = Self.length(ofCharacterAt: place, in: body)
      guard length > 0 else { break }
      place += length
    }
    let line = body[..<place].count { $0 == 0x0A } + 1
    return ImportTrouble(
      "\(name), line \(line), byte \(place + 1) is not UTF-8, perhaps Latin-1; "
        + "save it as UTF-8 and try again.",
      .damaged
    )
  }

  /// How many bytes the character at a place has; 0 if it is none.
  private static func length(ofCharacterAt place: Int, in body: ArraySlice<UInt8>) -> Int {
    let first = body[place]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard place + length <= body.endIndex else { return 0 }
    let isWhole = String(validating: body[place..<place + length], as: UTF8.self) != nil
    return isWhole ? length : 0
  }
}
