import Plots

extension Table {
  /// One column of abscissas and one for each member's series.
  init(_ x: Quantity, _ members: [Member], _ series: [Quantity]) {
    // The longest run has the abscissas of all.
    var abscissas = [Double]()
    for member in members {
      let own = member.outcome.numbers(x)
      if own.count > abscissas.count { abscissas = own }
    }
    self.init(columns: [Column(label: .words(x.label), name: x.name.bytes, numbers: abscissas)])
    for quantity in series {
      for member in members { add(quantity, of: member, isOnly: members.count == 1) }
    }
  }

  mutating func add(
    _ quantity: Quantity, of member: Member, isOnly: Bool, firstRow: Int = 0, isShown: Bool = true
  ) {
    var name = quantity.name.bytes
    if !isOnly { name += [0x20] + Vocabulary().text(member.label) }
    columns.append(
      Column(
        label: isOnly
          ? .words(quantity.label) : .joined([.words(quantity.label), .literal([0xc2, 0xb7]), member.label]),
        name: name, numbers: member.outcome.numbers(quantity), firstRow: firstRow, isShown: isShown))
  }
}
