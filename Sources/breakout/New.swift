internal import ArgumentParser
internal import BreakoutCore
internal import Foundation

/// `breakout new WORKSHOP`.
struct New: SpeakingCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make the folder of a workshop, with a roster and a title page to fill in.",
    discussion: """
      Every new session in the folder begins with what title-page.txt and roster.csv say.

      Example:
        breakout new sessions/como-2012
        breakout run sessions/como-2012/lario
      """
  )

  @Argument(help: "The folder, such as sessions/como-2012.") var workshop: String

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
      try place.makeFolder()
      let roster = workshop + "/" + WorkshopFolder.roster
      let page = workshop + "/" + WorkshopFolder.titlePage
      try Files.write(WorkshopFolder.emptyRoster, to: roster)
      try Files.write(WorkshopFolder.emptyTitlePage(place.workshop), to: page)
      try Output.print(
        """
        \(workshop) is ready.
        Fill in \(page) and \(roster), then start a room: breakout run \(workshop)/ROOM
        """
      )
    }
  }
}
