internal import BreakoutCore

/// An item as it is typed: by its identifier, or by the entry that made it.
enum ItemReference: Equatable, Sendable {
  /// An item, or one paragraph of it, such as `C12.2`.
  case item(ItemID, paragraph: Int?)
  /// Whatever an entry such as `#41` has made.
  case entry(Int)

  /// Reads a word; nil if it is neither.
  ///
  /// - Throws: `UsageError` for an item with something after its dot that is no paragraph.
  init?(_ word: String) throws(UsageError) {
    let digits = word.hasPrefix("#") ? word.dropFirst() : word[...]
    if let first = digits.utf8.first, (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= first,
      let number = Int(digits)
    {
      self = .entry(number)
      return
    }
    let parts = word.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let id = ItemID(String(parts.first ?? "")) else { return nil }
    guard parts.count == 2 else {
      self = .item(id, paragraph: nil)
      return
    }
    guard let number = Int(parts[1]), number > 0 else {
      throw UsageError("“\(word)” is not a paragraph such as C12.2.")
    }
    self = .item(id, paragraph: number)
  }

  /// What is to be done about the item, now or when the entry has been looked up.
  func effect(_ make: @escaping Effect.AboutItem) throws(UsageError) -> Effect {
    switch self {
    case .item(let id, let paragraph): try make(id, paragraph)
    case .entry(let number): .byEntry(number, make)
    }
  }

  /// The same for what is done about whole items alone.
  func wholeEffect(
    _ make: @escaping @Sendable (ItemID) throws(UsageError) -> Effect
  ) throws(UsageError) -> Effect {
    try effect { (id, paragraph) throws(UsageError) in
      guard paragraph == nil else {
        throw UsageError("That is one paragraph of \(id); name \(id) for the whole of it.")
      }
      return try make(id)
    }
  }
}

extension LineScanner {
  /// Takes the next word as an item, a paragraph of one such as `C12.2`, or an entry such as `#41`.
  mutating func reference(_ what: String) throws(UsageError) -> ItemReference {
    let word = Self.bare(try word(what))
    guard let reference = try ItemReference(word) else { throw Self.noItem(word, what) }
    return reference
  }
}
