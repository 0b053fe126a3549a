/// Bytes from the keyboard on their way to readline.
///
/// A paste is held back until its end has arrived: readline would otherwise wait for the end and
/// block everything else. What belongs to a line over the limit is dropped and counted.
struct KeyboardInput {
  /// How many bytes the line that is being typed has taken so far.
  private(set) var lineBytes = 0

  /// Whether the line went over the limit; nothing more of it is handed on.
  private(set) var isTooLong = false

  /// Whether the rest of a line that is too long is still being dropped.
  private(set) var isDropping = false

  /// Whether what is being dropped belongs to an earlier line.
  private var isForgotten = false

  private let limit: Int
  private var ready: [UInt8] = []
  private var position = 0
  private var matched = 0
  private var paste: [UInt8]?
  private var ending: [UInt8] = []

  private static let escape: UInt8 = 0x1B
  private static let pasteStart: [UInt8] = [escape] + Array("[200~".utf8)
  private static let pasteEnd: [UInt8] = [escape] + Array("[201~".utf8)

  /// Creates an empty input.
  ///
  /// - Parameter limit: How many bytes a line may take.
  init(limit: Int) {
    self.limit = limit
  }

  /// Whether nothing can be handed on now.
  var isEmpty: Bool { isTooLong || position == ready.count }

  /// Hands on the next byte, if there is one.
  mutating func next() -> UInt8? {
    guard !isEmpty else { return nil }
    let byte = ready[position]
    position += 1
    lineBytes += 1
    if position == ready.count {
      ready.removeAll(keepingCapacity: true)
      position = 0
    }
    if lineBytes > limit, !Self.isNewline(byte) { startDropping() }
    return byte
  }

  /// Takes what was typed.
  mutating func append(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if isDropping {
        drop(byte)
      } else if paste != nil {
        addToPaste(byte)
      } else {
        addKey(byte)
      }
    }
  }

  /// Whatever comes next belongs to a new line.
  mutating func startLine() {
    lineBytes = 0
    isTooLong = false
  }

  /// Waits no longer for the end of the line that is dropped.
  ///
  /// The rest of a paste is dropped all the same when it comes: run as commands it would do harm.
  mutating func stopWaiting() {
    if paste == nil { isDropping = false } else { isForgotten = true }
  }

  /// Forgets all that was typed and not yet handed on, and the rest of a paste that is under way.
  ///
  /// Called again, it forgets the paste too, should its end never come.
  mutating func clear() {
    let isPasting = paste != nil && !isForgotten
    self = KeyboardInput(limit: limit)
    guard isPasting else { return }
    paste = []
    isDropping = true
    isForgotten = true
  }

  private mutating func addKey(_ byte: UInt8) {
    matched = match(byte, Self.pasteStart)
    if matched == Self.pasteStart.count {
      matched = 0
      paste = [byte]
    } else {
      ready.append(byte)
    }
  }

  private mutating func addToPaste(_ byte: UInt8) {
    matched = match(byte, Self.pasteEnd)
    // readline takes a paste as a C string, which a NUL would cut short.
    if byte != 0 { paste?.append(byte) }
    if matched == Self.pasteEnd.count {
      ready += paste ?? []
      paste = nil
      matched = 0
    } else if let count = paste?.count, count + lineBytes > limit {
      lineBytes += count
      paste = []
      ready = []
      position = 0
      startDropping()
    }
  }

  /// Gives up the rest of the line, up to the next newline or the end of the paste.
  private mutating func startDropping() {
    let rest = ready[position...]
    ready = []
    position = 0
    isTooLong = true
    isDropping = true
    append(Array(rest))
  }

  private mutating func drop(_ byte: UInt8) {
    if !isForgotten { lineBytes += 1 }
    if paste == nil {
      isDropping = !Self.isNewline(byte)
      return
    }
    matched = match(byte, Self.pasteEnd)
    guard matched == Self.pasteEnd.count else { return }
    matched = 0
    paste = nil
    isDropping = false
    isForgotten = false
  }

  private static func isNewline(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n")
  }

  private func match(_ byte: UInt8, _ sequence: [UInt8]) -> Int {
    if byte == sequence[matched] { return matched + 1 }
    return byte == Self.escape ? 1 : 0
  }
}
