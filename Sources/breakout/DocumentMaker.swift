internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutReport
internal import Foundation

/// Another program that makes a document of pages out of a report.
///
/// It works in a folder of its own, which is gone afterwards: nobody sees half a document.
struct DocumentMaker {
  /// What it makes.
  let format: DocumentFormat

  /// What it makes it of.
  let source: DocumentSource

  let program: OtherProgram
  let options: [String]

  /// What stands between the source and the target on its command line.
  var targetOption: [String] = []

  /// The document for a report in the source's format.
  ///
  /// - Parameters:
  ///   - text: The report.
  ///   - moment: The date the document bears, so that its bytes are always the same.
  /// - Returns: The bytes of the document.
  /// - Throws: `FileTrouble` with what the other program said.
  func document(of text: String, dated moment: Timestamp?) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.path + "/breakout-" + UUID().uuidString
    let target = "\(folder)/report.\(format.name)"
    let page = "\(folder)/report.\(source.format.name)"
    try Files.write(source.fit(text), to: page)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let run = try program.run(
      options + [page] + targetOption + [target],
      in: URL(filePath: folder),
      environment: Self.environment(moment)
    )
    let bytes = FileManager.default.contents(atPath: target) ?? Data()
    guard run.code == 0, !bytes.isEmpty, run.missingCharacter == nil else { throw failure(run) }
    return DocumentStamps.set(to: moment, in: Array(bytes))
  }

  /// What makes the same bytes every time: the date, as https://reproducible-builds.org/specs says it,
  /// and the order in which Qt, and with it wkhtmltopdf, goes through its tables.
  private static func environment(_ moment: Timestamp?) -> [String: String] {
    let seconds = max(0, (moment?.milliseconds ?? 0) / 1_000)
    return ["SOURCE_DATE_EPOCH": String(seconds), "FORCE_SOURCE_DATE": "1", "QT_HASH_SEED": "0"]
  }

  private func failure(_ run: OtherProgram.Run) -> FileTrouble {
    var reason = run.lastLine.isEmpty ? "it did not say why" : run.lastLine
    if let character = run.missingCharacter { reason = "its letters lack \(character)" }
    return FileTrouble(
      "\(program.name) could not make the \(format.name) (\(reason)); choose html, which any browser "
        + "prints.",
      .cannotCreate
    )
  }
}
