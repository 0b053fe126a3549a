import BreakoutCore
internal import Dispatch
internal import Mustache
internal import Synchronization

/// Fills a template with a report.
///
/// Texts are escaped by the values themselves, so the template engine is told to leave them alone.
struct TemplateRenderer {
  /// The extension of the format, such as `md`.
  let format: String

  /// The templates that others may take in.
  let parts: [String]

  /// How values are written.
  let style: TemplateStyle

  func templateNames(for kind: String) -> [String] { ["\(kind).\(format)"] + parts }

  func render(_ report: Report, with templates: ReportTemplates) throws(ReportError) -> [UInt8] {
    let name = "\(report.template).\(format)"
    let written = templates[name]
    var templates = templates
    for name in parts + [name] {
      templates[name] = templates[name].map { SpokenTemplate.text($0, format: format) }
    }
    let library = try library(templates)
    guard let text = templates[name] else {
      throw ReportError(
        "There is no template \(name).\(ReportTemplates.fileExtension) for this report."
      )
    }
    let pieces = TemplatePieces.cut(text)
    if let bytes = sideBySide(pieces, report.body, templates) { return bytes }
    // Read as a whole, and with its marks, the template says on which of its lines it is wrong.
    if let written { _ = try template(named: name, written) }
    let body = TemplateObject(object: report.body, style: style)
    return VerbatimLines.indent(try template(named: name, text).render(body, library: library))
  }

  /// The templates that others may take in, read.
  private func library(_ templates: ReportTemplates) throws(ReportError) -> MustacheLibrary {
    var library = MustacheLibrary()
    for (place, part) in parts.enumerated() {
      guard let text = templates[part] else { continue }
      // A part that takes in itself would never end, so each takes in only those before it.
      let before = parts[..<place]
      let others = before.reduce(text) { $0.replacing("{{>\($1)}}", with: "") }
      guard !others.contains("{{>"), !others.contains("{{<") else {
        let allowed = before.isEmpty ? "none" : "only \(Phrase.list(Array(before)))"
        throw ReportError(
          "The template \(part) is taken in by others and may itself take in \(allowed)."
        )
      }
      library.register(try template(named: part, text), named: part)
    }
    return library
  }

  /// How many threads fill in the pieces of a template; more have nothing left to do.
  private static let threads = 4

  /// The pieces of a template filled in side by side; nil if one is wrong.
  private func sideBySide(
    _ pieces: [String],
    _ body: ReportObject,
    _ templates: ReportTemplates
  ) -> [UInt8]? {
    let filled = Mutex([[UInt8]?](repeating: nil, count: pieces.count))
    let taken = Mutex(0)
    let catalogue = Catalogue.current
    DispatchQueue.concurrentPerform(iterations: min(Self.threads, pieces.count)) { _ in
      var place = taken.next
      guard place < pieces.count, let library = try? library(templates) else { return }
      // What two threads count references to is slow for both, so each has all of its own.
      let body = TemplateObject(object: body.copied, style: TemplateStyle(style))
      // Other threads know no task, nor the language that is spoken in it.
      Catalogue.$current.withValue(catalogue) {
        while place < pieces.count, let template = try? template(named: "", pieces[place]) {
          let bytes = VerbatimLines.indent(template.render(body, library: library))
          filled.withLock { [place] in $0[place] = bytes }
          place = taken.next
        }
      }
    }
    let parts = filled.withLock { $0.compactMap(\.self) }
    guard parts.count == pieces.count else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(parts.reduce(0) { $0 + $1.count })
    for part in parts { bytes += part }
    return bytes
  }

  private func template(
    named name: String,
    _ text: String
  ) throws(ReportError) -> MustacheTemplate {
    do {
      return try MustacheTemplate(string: "{{% CONTENT_TYPE: TEXT}}\n" + text)
    } catch let error as MustacheTemplate.ParserError {
      // The line with the content type is ours.
      let line = error.context.lineNumber - 1
      throw ReportError("The template \(name) cannot be read at line \(line): \(reason(error)).")
    } catch {
      throw ReportError("The template \(name) cannot be read.")
    }
  }

  private func reason(_ error: MustacheTemplate.ParserError) -> String {
    switch error.error as? MustacheTemplate.Error {
    case .sectionCloseNameIncorrect: "a section ends under another name than it began"
    case .expectedSectionEnd: "a section has no end"
    case .unfinishedName: "a tag has no end"
    default: "a tag is badly formed"
    }
  }
}

extension Mutex<Int> {
  /// The numbers from 0 on, each once.
  fileprivate var next: Int {
    withLock { number in
      defer { number += 1 }
      return number
    }
  }
}
