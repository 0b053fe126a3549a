internal import ArgumentParser
internal import BreakoutCore
internal import Foundation

/// A command whose answers are given in the language that was asked for.
protocol SpeakingCommand: ParsableCommand {
  /// The language that was asked for.
  var speech: LanguageOptions { get }

  /// Where its catalogue is looked for.
  var catalogueFolders: TemplateFolders { get }
}

/// What every command takes that answers in several languages.
struct LanguageOptions: ParsableArguments {
  @Option(help: "The language of answers and reports, such as fr; by default that of the locale.")
  var language: String?
}

extension SpeakingCommand {
  /// The catalogue of the language; nil for English.
  ///
  /// - Throws: `FileTrouble` if there is no such language, or its catalogue cannot be read.
  func catalogue() throws -> Catalogue? {
    let languages = Languages(folders: catalogueFolders)
    if let asked = speech.language { return try languages.catalogue(asked) }
    return try languages.catalogue(locale: ProcessInfo.processInfo.environment)
  }
}

extension TemplateFolders {
  /// The folders for a log, or for a workshop's folder.
  init(near path: String?, named: String?) {
    var isFolder: ObjCBool = false
    let exists = path.map { FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder) }
    let parent = path.map { URL(filePath: $0).deletingLastPathComponent().path }
    self.init(besideSession: exists == true && isFolder.boolValue ? path : parent, named: named)
  }
}
