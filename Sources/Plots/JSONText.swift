/// JSON under construction, fit for a script element: no `<` in it.
struct JSONText {
  private(set) var bytes: [UInt8] = []

  mutating func string(_ text: [UInt8]) {
    bytes.append(34)
    for byte in text {
      switch byte {
      case 34, 92: bytes += [92, byte]
      case 60: bytes += ascii("\\u003c")
      case 0..<32:
        bytes += ascii("\\u00")
        bytes += [Self.hexadecimal(byte / 16), Self.hexadecimal(byte % 16)]
      default: bytes.append(byte)
      }
    }
    bytes.append(34)
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 { digit < 10 ? 48 + digit : 87 + digit }

  mutating func integer(_ value: Int) { bytes += NumberText.integer(value) }

  /// A distance given in tenths of a pixel.
  mutating func tenths(_ value: Int) {
    var markup = Markup()
    markup.tenths(value)
    // Markup leaves out the zero before a point, which JSON needs.
    if markup.bytes.first == 46 { bytes.append(48) }
    bytes += markup.bytes
  }

  mutating func array(_ body: (inout JSONText) -> Void) { enclose(91, 93, body) }

  mutating func object(_ body: (inout JSONText) -> Void) { enclose(123, 125, body) }

  private mutating func enclose(_ start: UInt8, _ end: UInt8, _ body: (inout JSONText) -> Void) {
    bytes.append(start)
    body(&self)
    bytes.append(end)
  }

  mutating func element(_ body: (inout JSONText) -> Void) {
    if let last = bytes.last, last != 91, last != 123 { bytes.append(44) }
    body(&self)
  }

  mutating func member(_ name: StaticString, _ body: (inout JSONText) -> Void) {
    element { json in
      json.string(name.withUTF8Buffer { Array($0) })
      json.bytes.append(58)
      body(&json)
    }
  }

  mutating func list<Item>(_ items: [Item], _ write: (inout JSONText, Item) -> Void) {
    array { json in
      for item in items { json.element { write(&$0, item) } }
    }
  }
}
