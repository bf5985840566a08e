/// The path as a relative reference of a URL (RFC 3986): every part percent-encoded but for unreserved characters.
///
/// A path whose first part holds a colon gets a `./` before it, or what is before the colon would be a scheme.
package func urlEncodedPath(_ path: String) -> String {
  let encoded = percentEncoded(path, keeping: "/")
  let hasColon = path.utf8.prefix { $0 != UInt8(ascii: "/") }.contains(UInt8(ascii: ":"))
  return hasColon ? "./" + encoded : encoded
}

/// What is after the `#` of a URL, percent-encoded but for what a fragment may hold.
package func urlEncodedFragment(_ fragment: String) -> String {
  percentEncoded(fragment, keeping: "/?:@!$()*+,;=")
}

private func percentEncoded(_ text: String, keeping kept: String) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  let kept = Array(kept.utf8)
  var output: [UInt8] = []
  for byte in text.utf8 {
    switch Unicode.Scalar(byte) {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~": output.append(byte)
    case _ where kept.contains(byte): output.append(byte)
    default: output += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: output, as: UTF8.self)
}

/// The text with its percent-escapes decoded; a `%` that starts none stays, and so does a text that would not be UTF-8.
func percentDecoded(_ text: String) -> String {
  let bytes = Array(text.utf8)
  guard bytes.contains(UInt8(ascii: "%")) else { return text }
  var output: [UInt8] = []
  var index = 0
  while index < bytes.count {
    if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count, let high = hexadecimal(bytes[index + 1]),
      let low = hexadecimal(bytes[index + 2])
    {
      output.append(high << 4 | low)
      index += 3
    } else {
      output.append(bytes[index])
      index += 1
    }
  }
  return String(validating: output, as: UTF8.self) ?? text
}

private func hexadecimal(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}
