/// An array in chunks of which a changed copy shares all but the chunk that was changed.
///
/// A session is kept as it stood at many moments; each of these states would otherwise hold, and
/// first copy, all that was ever said.
package struct ChunkedArray<Element> {
  private var chunks: [[Element]] = []

  /// How many elements there are.
  package private(set) var count = 0

  /// Elements in a chunk, as a number of bits.
  private static var bits: Int { 7 }
  private static var size: Int { 1 << bits }

  /// Creates an empty array.
  package init() {}

  /// Adds an element at the end.
  package mutating func append(_ element: Element) {
    if count == chunks.count << Self.bits {
      chunks.append([])
      chunks[chunks.count - 1].reserveCapacity(Self.size)
    }
    chunks[chunks.count - 1].append(element)
    count += 1
  }
}

extension ChunkedArray: RandomAccessCollection, MutableCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { count }

  /// The element at a place from 0 to `count - 1`.
  package subscript(place: Int) -> Element {
    get { chunks[place >> Self.bits][place & (Self.size - 1)] }
    _modify { yield &chunks[place >> Self.bits][place & (Self.size - 1)] }
  }

  package func makeIterator() -> FlattenSequence<[[Element]]>.Iterator {
    chunks.joined().makeIterator()
  }
}

extension ChunkedArray: ExpressibleByArrayLiteral {
  /// Creates an array of these elements.
  package init(arrayLiteral elements: Element...) {
    for element in elements { append(element) }
  }
}

extension ChunkedArray: Equatable where Element: Equatable {}

extension ChunkedArray: Sendable where Element: Sendable {}
