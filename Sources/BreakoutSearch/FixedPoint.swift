/// Logarithms in integers, because those of C libraries differ in the last bit from machine to machine.
enum FixedPoint {
  /// One.
  static let one = 1 << fractionBits

  private static let fractionBits = 16

  /// 65,536 times the natural logarithm of a number from 1 to 2³¹.
  static func naturalLogarithm(_ number: Int) -> Int {
    // ln 2 is 45,426 / 65,536.
    (binaryLogarithm(number) * 45_426) >> fractionBits
  }

  /// 65,536 times the binary logarithm, bit by bit: squaring doubles a logarithm.
  private static func binaryLogarithm(_ number: Int) -> Int {
    let number = UInt64(max(number, 1))
    let whole = 63 - number.leadingZeroBitCount
    var result = whole
    var mantissa = (number << 31) >> UInt64(whole)
    for _ in 0..<fractionBits {
      mantissa = (mantissa * mantissa) >> 31
      let bit = mantissa >> 32
      result = (result << 1) | Int(bit)
      mantissa >>= bit
    }
    return result
  }
}
