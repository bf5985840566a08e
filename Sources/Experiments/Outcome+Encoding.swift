extension Outcome {
  /// The outcome as bytes, to be kept and read back with ``init(encoded:of:)``: values, then series, all numbers by their
  /// bits in little-endian order. Names are left out; the declaration of the experiment has them.
  package func encoded(of experiment: Experiment) -> [UInt8] {
    var bytes = [UInt8]()
    func append(_ word: UInt64) {
      for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: word >> shift)) }
    }
    append(UInt64(values.count))
    for value in values { append(value.number.bitPattern) }
    append(UInt64(series.count))
    for series in series {
      let against = series.against.flatMap { name in experiment.series.firstIndex { $0.name == name } }
      append(against.map { UInt64($0) } ?? .max)
      append(UInt64(series.numbers.count))
      for number in series.numbers { append(number.bitPattern) }
    }
    return bytes
  }

  /// Reads an outcome; nil when the bytes are not one of this experiment.
  package init?(encoded bytes: some Collection<UInt8>, of experiment: Experiment) {
    let bytes = Array(bytes)
    var offset = 0
    func word() -> UInt64? {
      guard offset + 8 <= bytes.count else { return nil }
      var word: UInt64 = 0
      for i in (0..<8).reversed() { word = word << 8 | UInt64(bytes[offset + i]) }
      offset += 8
      return word
    }
    self.init()
    guard word() == UInt64(experiment.values.count) else { return nil }
    for quantity in experiment.values {
      guard let bits = word() else { return nil }
      add(quantity, Double(bitPattern: bits))
    }
    guard word() == UInt64(experiment.series.count) else { return nil }
    for quantity in experiment.series {
      guard let against = word(), let count = word(), count <= UInt64(bytes.count / 8) else { return nil }
      guard against == .max || against < UInt64(experiment.series.count) else { return nil }
      var numbers = [Double]()
      numbers.reserveCapacity(Int(count))
      for _ in 0..<count {
        guard let bits = word() else { return nil }
        numbers.append(Double(bitPattern: bits))
      }
      add(quantity, numbers, against: against == .max ? nil : experiment.series[Int(against)])
    }
    guard offset == bytes.count else { return nil }
  }
}
