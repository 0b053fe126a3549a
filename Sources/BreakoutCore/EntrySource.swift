/// Where an entry came from that was not typed at a prompt: the place in another program's record.
package struct EntrySource: Coded, Hashable {
  /// The file's name, without folders.
  package var file: String?

  /// The line, counted from 1.
  package var line: Int?

  /// The identifier that the other program gave, such as a comment's number.
  package var id: String?

  /// Creates a blank source.
  package init() {}

  /// Creates a source.
  package init(file: String?, line: Int? = nil, id: String? = nil) {
    self.file = file
    self.line = line
    self.id = id
  }

  /// The source as people say it, such as `notes.csv, line 3`.
  package var words: String {
    [file, line.map { "line \($0)" }, id].compactMap(\.self).joined(separator: ", ")
  }

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.text("file", &file)
    try fields.integer("line", &line)
    try fields.text("id", &id)
  }
}
