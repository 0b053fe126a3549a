import Foundation

/// Makes readline treat what is typed as UTF-8, whatever the environment says.
///
/// Called before anything else of readline's.
func useUTF8() {
  guard !isUTF8Locale() else { return }
  // readline reads the locale from the environment by itself, so it is not enough to set ours.
  for name in ["C.UTF-8", "en_US.UTF-8"] {
    setenv("LC_ALL", name, 1)
    if isUTF8Locale() { return }
  }
}

private func isUTF8Locale() -> Bool {
  guard setlocale(LC_CTYPE, "") != nil, let name = nl_langinfo(nl_item(CODESET)) else {
    return false
  }
  return String(cString: name) == "UTF-8"
}
