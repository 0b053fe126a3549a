internal import ArgumentParser
internal import BreakoutCore
internal import Foundation

/// `breakout new WORKSHOP`.
struct New: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make the folder of a workshop, with a roster and a title page to fill in.",
    discussion: """
      Every new session in the folder begins with what title-page.txt and roster.csv say.

      Examples:
        breakout new sessions/como-2012
        breakout run sessions/como-2012/lario
        breakout new sessions/como-2013 --after como-2012

      With --after, the first session of the new workshop takes over what the earlier one left open: \
      next steps that are not done, deferred proposals and parked items, each with its origin. Of a \
      consolidation its own steps are taken, and of the rooms what went into none of them.
      """
  )

  @Argument(help: "The folder, such as sessions/como-2012.") var workshop: String

  @Option(
    help: "An earlier workshop whose open items are taken over: its folder, or its name beside.",
    completion: .directory
  )
  var after: String?

  @OptionGroup var speech: LanguageOptions

  var catalogueFolders: TemplateFolders { TemplateFolders(near: workshop, named: nil) }

  func run() throws {
    try Failure.reporting {
      guard !workshop.isEmpty else {
        throw FileTrouble(
          "“” cannot be the name of a folder; use one such as sessions/como-2012.",
          .wrongArguments
        )
      }
      let place = try SessionPlace(workshop + "/room")
      guard !FileManager.default.fileExists(atPath: workshop) else {
        throw FileTrouble("\(workshop) exists already; choose another name.", .cannotCreate)
      }
      // Whatever is wrong with the earlier workshop is found before anything is made.
      let earlier = try after.map { try EarlierWorkshop($0, for: workshop) }
      let open = try earlier?.carryOver()
      try place.makeFolder()
      let roster = workshop + "/" + WorkshopFolder.roster
      let page = workshop + "/" + WorkshopFolder.titlePage
      try Files.write(WorkshopFolder.emptyRoster, to: roster)
      var titlePage = WorkshopFolder.emptyTitlePage(place.workshop)
      if let earlier, let open {
        let path = RelativePath.of(earlier.folder, from: workshop)
        titlePage += WorkshopFolder.carryingOver(open, from: path)
      }
      try Files.write(titlePage, to: page)
      try Output.print(
        translated("\(workshop) is ready.") + "\n"
          + (open.map { translated("Open in \($0.workshop): \($0.summary).") + "\n" } ?? "")
          + translated(
            "Fill in \(page) and \(roster), then start a room: breakout run \(workshop)/ROOM"
          )
      )
    }
  }
}
