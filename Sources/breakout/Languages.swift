internal import ArgumentParser
internal import BreakoutCore

/// The languages in which the program can answer: English, and one for each catalogue.
struct Languages {
  let folders: TemplateFolders

  /// The sub-folder of the catalogues, and what their names end in.
  private static let kind = "languages"
  private static let ending = ".po"

  /// The catalogue of a language that was asked for, such as `fr` or `fr_CA`; nil for English.
  ///
  /// - Throws: `FileTrouble` that names the languages there are.
  func catalogue(_ asked: String) throws -> Catalogue? {
    let names = Self.names(for: asked)
    guard !names.contains("en") else { return nil }
    guard let catalogue = try first(of: names) else {
      let known = (["en"] + folders.names(in: Self.kind, ending: Self.ending)).sorted()
      throw FileTrouble(
        "There is no language “\(asked)”; there is \(listed(known, "and")).",
        .wrongArguments
      )
    }
    return catalogue
  }

  /// The catalogue of the locale, as POSIX.1-2017 (8.2) finds it; nil for English, and where there is
  /// no catalogue for it.
  func catalogue(locale environment: [String: String]) throws -> Catalogue? {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
    guard let locale = set.first(where: { !$0.isEmpty }) else { return nil }
    let names = Self.names(for: locale)
    return names.contains(where: ["c", "posix", "en"].contains) ? nil : try first(of: names)
  }

  /// What the catalogue may be called, the closest first: `fr_ca`, `fr`.
  private static func names(for locale: String) -> [String] {
    let place = locale.lowercased().prefix { $0 != "." && $0 != "@" }
    let bare = String(place).replacing("-", with: "_")
    let language = String(bare.prefix { $0 != "_" })
    return bare == language ? [bare] : [bare, language]
  }

  private func first(of names: [String]) throws -> Catalogue? {
    for name in names {
      guard let text = try folders.text(name + Self.ending, in: Self.kind) else { continue }
      do {
        return try Catalogue(parsing: text)
      } catch {
        throw FileTrouble("The catalogue \(name + Self.ending): \(error.message)", .damaged)
      }
    }
    return nil
  }
}
