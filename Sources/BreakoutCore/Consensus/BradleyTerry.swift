/// How strong options are, from which was found better than which.
///
/// Source: Ralph A. Bradley and Milton E. Terry, "Rank Analysis of Incomplete Block Designs",
/// Biometrika 39 (1952), 324–345; iterated as in David R. Hunter, "MM Algorithms for Generalized
/// Bradley–Terry Models", Annals of Statistics 32 (2004), 384–406. An option of strength `p` is found
/// better than one of strength `q` with the chance `p / (p + q)`. The strengths are scaled so that
/// their product is 1.
///
/// Whole numbers only, so that it is the same on every machine: parts of 2⁴⁸, right to six decimals
/// for strengths from 0.001 to 1,000.
struct BradleyTerry {
  /// The strengths in parts of `unit`; empty where they are not computed.
  private(set) var values: [Int128] = []

  /// Why they are not computed, to go into the log; nil where they are.
  private(set) var reason: String?

  /// Said where some options won against the others, and never the other way round.
  static let notConnected =
    "strengths are not computed: some options never won against the others, directly or through a chain"

  /// Said where the steps do not come to rest.
  static let notSettled = "strengths are not computed: they lie too far apart"

  static let unit: Int128 = 1 << 48

  private static let mostSteps = 20_000
  private static let mostWork = 4_000_000

  /// Computes the strengths.
  ///
  /// - Parameter wins: How often the one was found better than the other.
  init(_ wins: [[Int]]) {
    guard Self.reachesAll(wins.count, { wins[$0][$1] > 0 }),
      Self.reachesAll(wins.count, { wins[$1][$0] > 0 })
    else {
      reason = Self.notConnected
      return
    }
    guard let settled = Self.settle(wins) else {
      reason = Self.notSettled
      return
    }
    let middle = Self.geometricMean(settled)
    values = settled.map { $0 * Self.unit / middle }
  }

  /// A strength with three decimals.
  func thousandths(_ option: Int) -> String { Self.decimal(values[option], 1_000) }

  /// The mean chance to be found better than one of the others, with two decimals.
  func chance(_ option: Int) -> String {
    let chances = values.indices.filter { $0 != option }.map {
      values[option] * Self.unit / (values[option] + values[$0])
    }
    return Self.decimal(chances.reduce(0, +) / Int128(max(chances.count, 1)), 100)
  }
}

extension BradleyTerry {
  /// Whether steps from the first option lead to all others.
  private static func reachesAll(_ count: Int, _ isStep: (Int, Int) -> Bool) -> Bool {
    var reached = Array(repeating: false, count: count)
    var open = [0]
    reached[0] = true
    while let from = open.popLast() {
      for to in 0..<count where !reached[to] && isStep(from, to) {
        reached[to] = true
        open.append(to)
      }
    }
    return reached.allSatisfy(\.self)
  }

  /// Repeats the step until nothing moves any more; nil where it does not come to rest in time.
  private static func settle(_ wins: [[Int]]) -> [Int128]? {
    let won = wins.map { Int128($0.reduce(0, +)) }
    let all = wins.indices.map { one in
      wins.indices.map { Int128(wins[one][$0] + wins[$0][one]) }
    }
    var values = wins.map { _ in unit }
    for _ in 0..<min(mostSteps, mostWork / (wins.count * wins.count)) {
      let next = step(values, won, all)
      let isSettled = zip(values, next).allSatisfy { abs($0 - $1) <= max(2, $0 >> 44) }
      values = next
      if isSettled { return values }
    }
    return nil
  }

  private static func step(
    _ values: [Int128],
    _ won: [Int128],
    _ all: [[Int128]]
  ) -> [Int128] {
    let next = values.indices.map { one in
      let sum = values.indices.reduce(Int128(0)) { sum, other in
        all[one][other] == 0 || one == other
          ? sum : sum + all[one][other] * unit * unit / (values[one] + values[other])
      }
      return max(1, won[one] * unit * unit / max(sum, 1))
    }
    let sum = next.reduce(0, +)
    return next.map { max(1, $0 * Int128(next.count) * unit / sum) }
  }

  /// The number whose logarithm is the mean of the values' logarithms.
  private static func geometricMean(_ values: [Int128]) -> Int128 {
    let wanted = values.reduce(Int128(0)) { $0 + logarithm($1) } / Int128(values.count)
    var low: Int128 = 1
    var high = unit << 16
    while high - low > 1 {
      let middle = (low + high) / 2
      if logarithm(middle) <= wanted { low = middle } else { high = middle }
    }
    return low
  }

  /// The logarithm to base 2 in parts of `unit`, bit by bit: what is squared doubles it.
  private static func logarithm(_ value: Int128) -> Int128 {
    var rest = value
    var whole: Int128 = 0
    while rest >= unit * 2 {
      rest >>= 1
      whole += 1
    }
    while rest < unit {
      rest <<= 1
      whole -= 1
    }
    var result = whole * unit
    var bit = unit / 2
    while bit > 0 {
      rest = rest * rest / unit
      if rest >= unit * 2 {
        rest >>= 1
        result += bit
      }
      bit >>= 1
    }
    return result
  }

  /// A value with as many decimals as `parts` has zeros, rounded half up.
  private static func decimal(_ value: Int128, _ parts: Int128) -> String {
    let rounded = (value * parts * 2 + unit) / (unit * 2)
    let digits = String(Int(parts + rounded % parts)).dropFirst()
    return "\(Int(rounded / parts)).\(digits)"
  }
}
