/// How wide text may become. The reader's font is unknown, so each glyph counts with the widest advance of the usual
/// sans-serif fonts (DejaVu Sans leads nearly everywhere), and East Asian glyphs with a full em.
enum TextWidth {
  /// The width in tenths of a pixel at 13 px.
  static func tenths(_ text: [UInt8], bold: Bool = false) -> Int {
    var thousandths = 0
    var i = 0
    while i < text.count {
      let byte = text[i]
      if byte < 0x80 {
        if byte >= 32 && byte < 127 {
          thousandths += Int((bold ? boldAdvances : advances)[Int(byte) - 32])
        }
        i += 1
        continue
      }
      if let (_, length) = Markup.superscript(text, at: i) {
        // A digit at .72 of the size.
        thousandths += bold ? 520 : 460
        i += length
        continue
      }
      let length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      // From U+1100 on, glyphs may be an em wide; Latin, Greek and Cyrillic letters with accents are like capitals,
      // and so are the signs of U+2000…U+2BFF (dashes, arrows, mathematics).
      let isWide = byte >= 0xe3 || (byte == 0xe1 && i + 1 < text.count && text[i + 1] >= 0x84)
      thousandths += isWide ? 1000 : bold ? 850 : 780
      i += length
    }
    return thousandths * 130 / 1000
  }

  /// The text, or as much of its beginning as is no wider than `width` with an ellipsis at the end.
  static func fitted(_ text: [UInt8], bold: Bool = false, into width: Int) -> [UInt8] {
    if tenths(text, bold: bold) <= width { return text }
    let ellipsis: [UInt8] = [0xe2, 0x80, 0xa6]
    var (short, long) = (0, text.count)
    while long - short > 1 {
      let middle = (short + long) / 2
      if tenths(Array(text[..<middle]) + ellipsis, bold: bold) <= width { short = middle } else { long = middle }
    }
    // Not within a character.
    while short > 0, text[short] & 0xc0 == 0x80 { short -= 1 }
    return Array(text[..<short]) + ellipsis
  }

  private static let advances: [UInt16] = [
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636, 636,
    636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863,
    748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635,
    615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636,
    337, 636, 838,
  ]

  private static let boldAdvances: [UInt16] = [
    348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365, 696, 696, 696, 696, 696, 696, 696,
    696, 696, 696, 400, 400, 838, 838, 838, 580, 1000, 774, 762, 734, 830, 683, 683, 821, 837, 372, 372, 775, 637, 995,
    837, 850, 733, 850, 770, 720, 682, 812, 774, 1103, 771, 724, 725, 457, 365, 457, 838, 500, 500, 675, 716, 593, 716,
    678, 435, 716, 712, 343, 343, 665, 343, 1042, 712, 687, 716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582, 712,
    365, 712, 838,
  ]
}
