internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutReport
internal import Foundation

/// Finds recipes, report templates and wording ladders, from the nearest folder to the shipped one.
struct TemplateFolders {
  /// The folders, in the order in which they are searched.
  let folders: [String]

  /// Looks beside the session, in a folder that was named, in the user's configuration, and with
  /// the program.
  init(besideSession folder: String?, named: String?) {
    var folders: [String] = []
    if let named { folders.append(named) }
    if let folder { folders.append(folder + "/templates") }
    let environment = ProcessInfo.processInfo.environment
    if let config = environment["XDG_CONFIG_HOME"] ?? environment["HOME"].map({ $0 + "/.config" }) {
      folders.append(config + "/breakout/templates")
    }
    folders += Self.shipped()
    self.folders = folders
  }

  /// The folders that come with the program: `../share/breakout/templates` of the installed one,
  /// and `templates` in a folder above one that was just built.
  private static func shipped() -> [String] {
    guard let program = Bundle.main.executableURL?.resolvingSymlinksInPath() else { return [] }
    var folder = program.deletingLastPathComponent()
    var found = [folder.deletingLastPathComponent().path + "/share/breakout/templates"]
    for _ in 0..<5 {
      if FileManager.default.fileExists(atPath: folder.path + "/templates/reports") {
        found.append(folder.path + "/templates")
      }
      folder = folder.deletingLastPathComponent()
    }
    return found
  }

  /// The text of a template.
  ///
  /// - Parameters:
  ///   - name: The file's name.
  ///   - kind: The sub-folder: `recipes`, `reports`, `wording` or `documents`.
  /// - Returns: The text of the first that is found; nil if there is none.
  /// - Throws: `FileTrouble` if it cannot be read.
  func text(_ name: String, in kind: String) throws -> String? {
    guard !name.contains("/"), !name.hasPrefix(".") else { return nil }
    for folder in folders {
      let path = "\(folder)/\(kind)/\(name)"
      if FileManager.default.fileExists(atPath: path) { return try Files.text(at: path) }
    }
    return nil
  }

  /// The path of a template that is no text, such as the looks of a document; nil if there is none.
  func path(of name: String, in kind: String) -> String? {
    folders.map { "\($0)/\(kind)/\(name)" }.first(where: FileManager.default.fileExists(atPath:))
  }

  /// The names of the templates of a kind, without their ending, in alphabetical order.
  func names(in kind: String, ending: String = ".txt") -> [String] {
    let files = folders.flatMap {
      (try? FileManager.default.contentsOfDirectory(atPath: "\($0)/\(kind)")) ?? []
    }
    let names = files.filter { $0.hasSuffix(ending) }
      .map { String($0.dropLast(ending.count)) }
    // A name with a dot in it is another one's translation, such as parties.fr.
    return Set(names.filter { !$0.contains(".") }).sorted()
  }

  /// The lines of a recipe.
  ///
  /// - Throws: `FileTrouble` that names the recipes there are.
  func recipe(_ name: String) throws -> [String] {
    guard let text = try text(name + ".txt", in: "recipes") else {
      let names = names(in: "recipes")
      throw FileTrouble(
        names.isEmpty
          ? "There is no recipe “\(name)”; none were found."
          : "There is no recipe “\(name)”; there is \(listed(names)).",
        .missing
      )
    }
    return Self.lines(text)
  }

  /// A wording ladder, in the language being spoken where it has been translated.
  ///
  /// - Throws: `FileTrouble` that names the ladders there are, or the line that cannot be read.
  func ladder(_ name: String) throws -> WordingLadder {
    let translation = try Catalogue.current.flatMap { catalogue in
      try text("\(name).\(catalogue.language).txt", in: "wording")
    }
    guard let text = try translation ?? text(name + ".txt", in: "wording") else {
      throw FileTrouble(
        "There is no wording ladder “\(name)”; there is \(listed(names(in: "wording"))).",
        .missing
      )
    }
    do {
      return try WordingLadder(parsing: text)
    } catch {
      throw FileTrouble("The wording ladder \(name): \(error.message)", .damaged)
    }
  }

  /// The templates that a format needs for a kind.
  func reports(_ names: [String]) throws -> ReportTemplates {
    var templates = ReportTemplates()
    for name in names {
      templates[name] = try text("\(name).\(ReportTemplates.fileExtension)", in: "reports")
    }
    return templates
  }

  /// The lines of a text, whatever ends them.
  static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasSuffix("\r") ? String($0.dropLast()) : String($0) }
      .flatMap { $0.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init) }
  }
}
