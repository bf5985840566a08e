import Experiments
import Foundation

/// Outcomes and trained weights kept between builds, in `.unroll/cache` of the site.
///
/// An entry's name is a hash of what its content depends on: the program itself, the kind and every parameter (of a training,
/// those that the weights depend on). The entry holds that key in full, so a clash of hashes is a miss, and a checksum, so a damaged one is noticed, computed again
/// and reported. Entries appear by renaming: two builds at once do not disturb each other.
package struct OutcomeCache: Sendable {
  /// Cheaper runs, in floating-point operations, take less time than reading them back.
  static let leastCost = 2e6

  let folder: String
  let files: FileSystem
  /// What tells this program from another build of it.
  let fingerprint: UInt64

  /// The cache of a site, or nil where the program cannot read itself.
  package init?(root: String, files: FileSystem) {
    guard let fingerprint = Self.programFingerprint else { return nil }
    self.folder = Self.folder(of: root)
    self.files = files
    self.fingerprint = fingerprint
  }

  static func folder(of root: String) -> String { root + "/.unroll/cache" }

  /// Removes the entries of a site's cache, and the folders that this leaves empty; returns whether there were any. Other files
  /// stay, and so does what a link leads to.
  static func removeAll(of root: String, files: FileSystem) -> Bool {
    let folder = folder(of: root)
    guard !files.isLink(folder), !files.isLink(Path.parent(folder)) else { return false }
    var removed = false
    for name in (try? files.list(folder)) ?? [] where isEntry(name) && files.kind(folder + "/" + name) == .file {
      removed = (try? files.removeFile(folder + "/" + name)) != nil || removed
    }
    files.removeEmptyFolder(folder)
    files.removeEmptyFolder(Path.parent(folder))
    return removed
  }

  /// Whether a file has the name of an entry: a hash, and of one that was not finished the number of the process too.
  private static func isEntry(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return UInt64(parts[0], radix: 16) != nil && (parts.count == 1 || parts.count == 2 && Int32(parts[1]) != nil)
  }

  enum Lookup<Content> {
    case found(Content)
    case missing
    case damaged

    func map<Other>(_ change: (Content) -> Other) -> Lookup<Other> {
      switch self {
      case .found(let content): .found(change(content))
      case .missing: .missing
      case .damaged: .damaged
      }
    }
  }

  /// The outcome of a run.
  func outcome(of run: Run) -> Lookup<Outcome> {
    look(up: run.key) { Outcome(encoded: $0, of: run.experiment) }
  }

  /// Keeps the outcome of a run.
  func store(_ outcome: Outcome, of run: Run) { store(outcome.encoded(of: run.experiment), under: run.key) }

  /// The weights of a training.
  func weights(of training: TrainingRun) -> Lookup<[Float]> {
    look(up: training.key) { bytes in
      guard bytes.count % 4 == 0 else { return nil }
      return bytes.withUnsafeBytes { raw in
        stride(from: 0, to: raw.count, by: 4).map {
          Float(bitPattern: UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: $0, as: UInt32.self)))
        }
      }
    }
  }

  /// Keeps the weights of a training, by their bits in little-endian order.
  func store(_ weights: [Float], of training: TrainingRun) {
    var bytes = [UInt8]()
    bytes.reserveCapacity(4 * weights.count)
    for weight in weights { withUnsafeBytes(of: weight.bitPattern.littleEndian) { bytes += $0 } }
    store(bytes, under: training.key)
  }

  private func look<Content>(up key: String, decode: ([UInt8]) -> Content?) -> Lookup<Content> {
    let key = whole(key)
    guard let bytes = try? files.read(path(of: key)) else { return .missing }
    guard bytes.count > 8, Self.littleEndian(Self.hash(bytes.dropLast(8))) == Array(bytes.suffix(8)),
      let end = bytes.firstIndex(of: 0)
    else { return .damaged }
    guard bytes[..<end].elementsEqual(key.utf8) else { return .missing }
    guard let content = decode(Array(bytes[(end + 1)...].dropLast(8))) else { return .damaged }
    return .found(content)
  }

  /// A cache that cannot be written is only slow, so failures are not reported.
  private func store(_ content: [UInt8], under key: String) {
    let key = whole(key)
    var bytes = Array(key.utf8) + [0] + content
    bytes += Self.littleEndian(Self.hash(bytes))
    let path = path(of: key)
    let temporary = "\(path).\(ProcessInfo.processInfo.processIdentifier)"
    try? Interruption.ofProcess.protect {
      do {
        try files.makeFolder(folder)
        // What a process of the same number left when it was killed.
        try? files.removeFile(temporary)
        try files.write(temporary, bytes)
        try files.rename(temporary, path)
      } catch {
        try? files.removeFile(temporary)
      }
    }
  }

  private func whole(_ key: String) -> String { "\(String(fingerprint, radix: 16)) \(key)" }

  private func path(of key: String) -> String {
    folder + "/" + String(Self.hash(Array(key.utf8)), radix: 16)
  }

  /// FNV-1a, by words of eight bytes where they are whole.
  private static func hash(_ bytes: some RandomAccessCollection<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func take(_ word: UInt64) {
      hash = (hash ^ word) &* 0x0000_0100_0000_01b3
      // A multiplication carries only upwards; fold the high bits back.
      hash ^= hash >> 29
    }
    let done: Void? = bytes.withContiguousStorageIfAvailable { buffer in
      let raw = UnsafeRawBufferPointer(buffer)
      var offset = 0
      while offset + 8 <= raw.count {
        take(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
        offset += 8
      }
      while offset < raw.count {
        take(UInt64(raw[offset]))
        offset += 1
      }
    }
    return done == nil ? Self.hash(Array(bytes)) : hash
  }

  private static func littleEndian(_ word: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
  }

  /// A hash of the program's own file: another compiler or another line of the core makes another program.
  private static let programFingerprint: UInt64? = {
    (try? FileSystem.disk.read("/proc/self/exe")).map { hash($0) }
  }()
}

extension OutcomeCache.Lookup: Sendable where Content: Sendable {}
