import BreakoutREPL
@preconcurrency import CReadline
import Foundation

extension ReadlineEditor {
  /// Does what the completion key asks for.
  func complete() {
    guard let completer, let buffer = rl_line_buffer else { return ring() }
    let bytes = UnsafeBufferPointer(start: buffer, count: Int(rl_point))
    let line = String(decoding: bytes.map(UInt8.init(bitPattern:)), as: UTF8.self)
    let edit = CompletionEdit(line: line, completions: completer.completions(for: line))
    if edit.list.isEmpty, !edit.isComplete, edit.replaced == edit.replacement { return ring() }
    apply(edit)
    if !edit.list.isEmpty { print(edit.list.joined(separator: "\n")) }
  }

  private func apply(_ edit: CompletionEdit) {
    rl_begin_undo_group()
    if edit.replaced != edit.replacement {
      let start = rl_point - Int32(edit.replaced.utf8.count)
      rl_delete_text(start, rl_point)
      rl_point = start
      rl_insert_text(edit.replacement)
    }
    if edit.isComplete { insertSpace() }
    rl_end_undo_group()
  }

  private func insertSpace() {
    if rl_point < rl_end, rl_line_buffer[Int(rl_point)] == CChar(UInt8(ascii: " ")) {
      rl_point += 1
    } else {
      rl_insert_text(" ")
    }
  }

  private func ring() { rl_ding() }
}
