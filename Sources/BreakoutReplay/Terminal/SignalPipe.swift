internal import Foundation

/// Signals as bytes to read, so that waiting for keys is waiting for signals too.
struct SignalPipe {
  /// The end to wait at.
  let reading: Int32

  /// Takes over signals until the end of the program; nil if no pipe can be made.
  init?(_ numbers: [Int32]) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    reading = ends[0]
    writingEnd = ends[1]
    numbers.forEach(Self.take)
  }

  /// The signals that have come since the last time.
  func signals() -> [Int32] {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(reading, &bytes, bytes.count)
    return bytes.prefix(max(0, count)).map(Int32.init)
  }

  private static func take(_ number: Int32) {
    var action = sigaction()
    sigemptyset(&action.sa_mask)
    action.sa_flags = Int32(SA_RESTART)
    let handler: @convention(c) (Int32) -> Void = { number in
      let before = errno
      var byte = UInt8(truncatingIfNeeded: number)
      _ = write(writingEnd, &byte, 1)
      errno = before
    }
    #if os(Linux)
    action.__sigaction_handler.sa_handler = handler
    #else
    action.__sigaction_u.__sa_handler = handler
    #endif
    sigaction(number, &action, nil)
  }
}

// A constant at the start, so that the handler reads it without any set-up.
private nonisolated(unsafe) var writingEnd: Int32 = -1
