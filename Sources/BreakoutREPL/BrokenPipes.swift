import Foundation

/// Makes a write to a closed pipe fail instead of ending the program.
///
/// Called once, before anything is written.
package func ignoreBrokenPipes() {
  signal(SIGPIPE, SIG_IGN)
}
