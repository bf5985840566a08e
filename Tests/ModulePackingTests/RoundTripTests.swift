import ExplorerModule
import ModulePacking
import Testing

/// Numbers that are the same in each run (SplitMix64).
private struct Draws: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}

private func pack(_ module: [UInt8]) -> [UInt8] {
  let room = 2 * module.count + 64
  return [UInt8](unsafeUninitializedCapacity: room) {
    $1 = packModule(module, module.count, $0.baseAddress, room)
    precondition($1 <= room)
  }
}

private func unpack(_ packed: [UInt8], room: Int) -> [UInt8] {
  [UInt8](unsafeUninitializedCapacity: room) { $1 = unpackModule(packed, packed.count, $0.baseAddress, room) }
}

/// A number as modules write it (LEB128).
private func number(_ value: Int) -> [UInt8] {
  value < 128 ? [UInt8(value)] : [UInt8(value & 127) | 128] + number(value >> 7)
}

private func module(_ sections: [(id: UInt8, bytes: [UInt8])]) -> [UInt8] {
  [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0] + sections.flatMap { [$0.id] + number($0.bytes.count) + $0.bytes }
}

private func code(_ bodies: [[UInt8]]) -> [UInt8] {
  number(bodies.count) + bodies.flatMap { number($0.count) + $0 }
}

struct RoundTripTests {
  @Test func `the module of readers is packed into less than a quarter, and unpacks to a module`() {
    let module = ExplorerModule.bytes
    #expect(module.starts(with: [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]))
    let packed = pack(module)
    #expect(packed.count < module.count / 4, "\(packed.count) of \(module.count) bytes")
    #expect(unpack(packed, room: module.count) == module)
  }

  @Test func `what can stand in a module comes back, section by section`() {
    let instructions: [[UInt8]] = [
      [0x02, 0x40, 0x03, 0x7f, 0x04, 0x6f, 0x0b, 0x0b, 0x0b], [0x0c, 1], [0x0d, 0], [0x0e, 3, 0, 1, 2, 0],
      [0x10, 0x85, 1],
      [0x11, 4, 0], [0x20, 0], [0x21, 200, 1], [0x22, 0xff, 0x7f], [0x23, 0], [0x24, 130, 1], [0x25, 0],
      [0x28, 2, 0xff, 0xff, 3], [0x3f, 0], [0x40, 0], [0x41, 0x80, 0x80, 0x80, 0x80, 0x78],
      [0x42, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7f], [0x43, 0, 0, 0xc0, 0x7f],
      [0x44, 1, 2, 3, 4, 5, 6, 7, 8], [0x1c, 1, 0x7f], [0xd0, 0x70], [0xd2, 130, 1], [0xfc, 3], [0xfc, 8, 1, 0],
      [0xfc, 9, 2], [0xfc, 10, 0, 0], [0xfc, 11, 0], [0xfd, 0, 4, 16], [0xfd, 12] + Array(0..<16),
      [0xfd, 13] + Array(0..<16), [0xfd, 21, 3], [0xfd, 84, 0, 8, 1], [0xfd, 92, 2, 0], [0xfd, 0xe4, 1],
      [0x6a, 0x7c, 0xa2, 0x1a, 0x1b, 0x0f],
    ]
    let all = instructions.flatMap { $0 }
    for body in instructions + [all, all + all] {
      let module = module([
        (1, [1, 0x60, 0, 0]), (10, code([[0] + body + [0x0b], [2, 3, 0x7f, 1, 0x7e] + body + [0x0b]])), (11, [0]),
        (0, Array(repeating: 7, count: 300)),
      ])
      #expect(unpack(pack(module), room: module.count) == module, "\(body)")
    }
    #expect(unpack(pack(module([])), room: 8) == module([]))
  }

  @Test(arguments: 1...20) func `drawn modules come back`(seed: UInt64) {
    var draws = Draws(state: seed)
    func operand(_ most: Int) -> [UInt8] { number(Int.random(in: 0..<most, using: &draws)) }
    func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8.random(in: 0...255, using: &draws) } }
    let bodies = (0..<Int.random(in: 1...40, using: &draws)).map { _ in
      [0]
        + (0..<Int.random(in: 0...300, using: &draws)).flatMap { _ -> [UInt8] in
          switch Int.random(in: 0..<8, using: &draws) {
          case 0: [0x20] + operand(3000)
          case 1: [0x21] + operand(5)
          case 2: [0x41] + operand(1 << 30)
          case 3: [0x28, 2] + operand(1 << 20)
          case 4: [0x44] + bytes(8)
          case 5: [0x10] + operand(20)
          case 6: [0xfd, 12] + bytes(16)
          default: [UInt8.random(in: 0x45...0xc4, using: &draws)]
          }
        } + [0x0b]
    }
    let module = module([(0, bytes(100)), (10, code(bodies)), (11, bytes(500))])
    #expect(unpack(pack(module), room: module.count) == module)
  }
}
