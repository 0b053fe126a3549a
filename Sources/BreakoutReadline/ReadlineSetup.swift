@preconcurrency import CReadline
import Foundation

/// Sets readline up once: its callbacks go to the current editor.
@MainActor func setUpReadline() {
  useUTF8()
  // readline keeps the pointer, so the name is never freed.
  rl_readline_name = UnsafePointer(strdup("breakout"))
  rl_catch_signals = 0
  rl_catch_sigwinch = 0
  rl_variable_bind("enable-active-region", "off")
  using_history()
  rl_initialize()
  rl_getc_function = { _ in MainActor.assumeIsolated { ReadlineEditor.current?.nextKey() ?? EOF } }
  rl_input_available_hook = {
    MainActor.assumeIsolated { ReadlineEditor.current?.input.isEmpty == false ? 1 : 0 }
  }
  bindCompletionKey()
}

@MainActor private func bindCompletionKey() {
  for name in ["emacs", "vi-insert"] {
    guard let map = rl_get_keymap_by_name(name) else { continue }
    rl_bind_key_in_map(
      9,
      { _, _ in
        MainActor.assumeIsolated { ReadlineEditor.current?.complete() }
        return 0
      },
      map
    )
  }
  // Other completion keys must not propose the names of files.
  rl_attempted_completion_function = { _, _, _ in
    rl_attempted_completion_over = 1
    return nil
  }
}
