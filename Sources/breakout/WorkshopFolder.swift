internal import BreakoutCore

/// The files of a workshop's folder that every new session in it begins with.
enum WorkshopFolder {
  /// The people, as a table.
  static let roster = "roster.csv"

  /// The title page, as a script of `set` lines.
  static let titlePage = "title-page.txt"

  /// A roster with its first line only.
  static let emptyRoster = "name,affiliation,country,constituency,role,biography,vote\n"

  /// The lines of a title page that bring in what an earlier workshop left open.
  ///
  /// They stand in every session of the workshop: the first one takes everything over, and the others
  /// find nothing left.
  static func carryingOver(_ open: CarryOver, from path: String) -> String {
    let level = open.attribution.rawValue
    let promise =
      open.attribution == .named
      ? "" : "# People in \(open.workshop) were promised this:\nset attribution \(level)\n"
    return promise
      + "# The first session takes over what \(open.workshop) left open.\nafter \(path)\n"
  }

  /// A title page to fill in.
  static func emptyTitlePage(_ title: String) -> String {
    """
    # Every line that does not begin with # is typed into each new session of this workshop.
    set title \(title)
    # set dates 16 to 17 November 2011
    # set venue Palace Hotel
    # set place Como, Italy
    # set organisers First body; Second body
    # set supporters First body; Second body
    # set series
    # set convener
    # set attribution named
    # set ladder parties

    """
  }
}
