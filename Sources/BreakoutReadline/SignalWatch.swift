import Dispatch
import Foundation

/// Hands signals to the main queue, one at a time.
///
/// The handler only writes the number to a pipe, whichever thread the signal comes to.
@MainActor struct SignalWatch {
  private let source: any DispatchSourceRead

  /// Takes over `numbers`; nil if no pipe can be made.
  ///
  /// - Parameters:
  ///   - numbers: The signals; there can be one watch in a program.
  ///   - body: Called on the main queue with the number of each signal that came.
  init?(_ numbers: [Int32], _ body: @escaping @MainActor @Sendable (Int32) -> Void) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    let reading = ends[0]
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    signalPipe = ends[1]
    source = DispatchSource.makeReadSource(fileDescriptor: reading, queue: .main)
    source.setEventHandler {
      var number: UInt8 = 0
      while read(reading, &number, 1) == 1 {
        MainActor.assumeIsolated { body(Int32(number)) }
      }
    }
    source.resume()
    numbers.forEach(Self.take)
  }

  private static func take(_ number: Int32) {
    var action = sigaction()
    sigemptyset(&action.sa_mask)
    action.sa_flags = Int32(SA_RESTART)
    let handler: @convention(c) (Int32) -> Void = { number in
      let before = errno
      var byte = UInt8(truncatingIfNeeded: number)
      _ = write(signalPipe, &byte, 1)
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
private nonisolated(unsafe) var signalPipe: Int32 = -1
