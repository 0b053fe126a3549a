/// One event with its place, time and author: what the log stores and a replay reads.
package struct Entry: Equatable, Sendable {
  /// The entry's place in its log; the first is 1.
  package var number: Int

  /// When the entry was recorded.
  package var time: Timestamp

  /// Who recorded it: the handle of whoever is typing.
  package var author: Handle

  /// What happened.
  package var event: SessionEvent

  /// The first entry of the line that made this one as well; nil for a line's first entry.
  ///
  /// What one line has made is taken back together.
  package var with: Int?

  /// Where the entry came from, if it was imported.
  package var source: EntrySource?

  /// Creates an entry.
  package init(
    number: Int,
    time: Timestamp,
    author: Handle,
    event: SessionEvent,
    with: Int? = nil,
    source: EntrySource? = nil
  ) {
    self.number = number
    self.time = time
    self.author = author
    self.event = event
    self.with = with
    self.source = source
  }
}
