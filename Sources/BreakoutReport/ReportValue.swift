/// One part of a report: a plain value that every format can print.
package enum ReportValue: Equatable, Sendable {
  /// A text in the words of the report or of a person; never marked up.
  case text(String)
  /// A text whose line breaks and spaces count.
  case verbatim(String)
  /// What is missing, which a format makes stand out, after the text that misses it, if any: a name
  /// and `not yet accepted`.
  case missing(String, after: String)
  /// A line that a format has set already; no kind of report holds one.
  case laidOut(String)
  /// A whole number.
  case number(Int)
  /// A fact that holds or does not.
  case flag(Bool)
  /// Parts of one shape, in order.
  case list([ReportValue])
  /// Named parts, in order.
  case object(ReportObject)

  /// The value on one plain line; nil for a list and an object.
  var plain: String? {
    switch self {
    case .text(let text), .verbatim(let text), .laidOut(let text): text
    case .missing(let lack, let text): text.isEmpty ? lack : "\(text) (\(lack))"
    case .number(let number): String(number)
    case .flag(let flag): flag ? "yes" : "no"
    case .list, .object: nil
    }
  }

  /// A text, or nothing where there is none.
  package static func optional(_ text: String?) -> ReportValue? { text.map(ReportValue.text) }

  /// A list of texts.
  package static func texts(_ texts: [String]) -> ReportValue { .list(texts.map(ReportValue.text)) }

  /// A list of objects.
  package static func objects(_ objects: [ReportObject]) -> ReportValue {
    .list(objects.map(ReportValue.object))
  }

  /// A list of objects, or nothing where it is empty.
  package static func some(_ objects: [ReportObject]) -> ReportValue? {
    objects.isEmpty ? nil : .objects(objects)
  }
}

/// Named parts of a report in the order in which they are printed.
package struct ReportObject: Equatable, Sendable, ExpressibleByDictionaryLiteral {
  /// A name and what it stands for.
  package struct Field: Equatable, Sendable {
    /// The name.
    package var key: String

    /// The value.
    package var value: ReportValue
  }

  /// The parts, in order.
  package private(set) var fields: [Field] = []

  /// Creates an object from a literal; parts that are nil are left out.
  package init(dictionaryLiteral elements: (String, ReportValue?)...) {
    fields.reserveCapacity(elements.count)
    for (key, value) in elements {
      if let value { fields.append(Field(key: key, value: value)) }
    }
  }

  /// The part of that name; setting a new one puts it last, setting nil removes it.
  package subscript(key: String) -> ReportValue? {
    get { fields.first { $0.key == key }?.value }
    set {
      let place = fields.firstIndex { $0.key == key }
      if let newValue {
        if let place {
          fields[place].value = newValue
        } else {
          fields.append(Field(key: key, value: newValue))
        }
      } else if let place {
        fields.remove(at: place)
      }
    }
  }

  /// The text of the part of that name; nil if there is none, or it is no text.
  package func text(_ key: String) -> String? {
    guard case .text(let text) = self[key] else { return nil }
    return text
  }

  /// The same parts in a list of its own, for another thread.
  var copied: ReportObject {
    var copy: ReportObject = [:]
    copy.fields = fields.map { Field(key: $0.key, value: $0.value) }
    return copy
  }

  /// Takes over all parts of another object.
  package mutating func merge(_ other: ReportObject) {
    for field in other.fields { self[field.key] = field.value }
  }
}
