/// Where a line comes from, which says what it may do.
package enum LineOrigin: Sendable {
  /// Somebody types it at a terminal.
  case keyboard
  /// It is piped in, or stands in a file that somebody named.
  case script
  /// It was prepared by others: a recipe, a title page.
  case prepared
}
