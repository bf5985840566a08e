/// Values by all that they depend on. Those that a whole build did not ask for are forgotten, so that a memory grows no
/// larger than what one build needs.
struct Memo<Key: Hashable, Value> {
  private struct Entry {
    var value: Value
    /// Different for values that were made anew, equal for those that were found.
    var stamp: Int
    var isAsked: Bool
  }
  private var entries: [Key: Entry] = [:]
  private var nextStamp = 1

  /// How many values were made so far.
  var made: Int { nextStamp - 1 }

  /// The value, made if it is not known, and its stamp: a short name that no other value of this memory has.
  mutating func stamped(_ key: Key, make: () -> Value) -> (value: Value, stamp: Int) {
    if let place = entries.index(forKey: key) {
      entries.values[place].isAsked = true
      return (entries.values[place].value, entries.values[place].stamp)
    }
    let entry = Entry(value: make(), stamp: nextStamp, isAsked: true)
    nextStamp += 1
    entries[key] = entry
    return (entry.value, entry.stamp)
  }

  /// The value, made if it is not known.
  mutating func value(_ key: Key, make: () -> Value) -> Value { stamped(key, make: make).value }

  /// Ends a build.
  mutating func forgetUnasked() {
    // One by one: to make the table anew would hash every key, and keys hold whole files.
    for key in entries.compactMap({ $0.value.isAsked ? nil : $0.key }) { entries[key] = nil }
    for place in entries.values.indices { entries.values[place].isAsked = false }
  }
}
