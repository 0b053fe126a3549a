/// The words of many texts, one text after the other.
struct WordLists: Sendable {
  /// The numbers of the stems.
  private(set) var vocabulary: Vocabulary

  /// The number of each word's stem.
  private(set) var stems: [Int32] = []

  /// The bytes at which each word stands in its text.
  private(set) var ranges: [Range<Int32>] = []

  private var starts: [Int] = []

  /// Lists without a text.
  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// How many texts there are.
  var textCount: Int { starts.count }

  /// The places in `stems` and `ranges` of the words of a text.
  func words(of text: Int) -> Range<Int> {
    starts[text]..<(text + 1 < starts.count ? starts[text + 1] : stems.count)
  }

  /// The words from now on belong to the next text.
  mutating func beginText() {
    starts.append(stems.count)
  }

  /// Adds a word of the last text.
  mutating func add(_ stem: UnsafeRawBufferPointer, _ range: Range<Int32>) {
    stems.append(vocabulary.number(of: stem))
    ranges.append(range)
  }
}
