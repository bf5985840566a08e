import Experiments
import Explorer
import Plots
import Testing

/// What no page sends is refused, whole, and harms nothing.
struct ExplorerRefusalTests {
  private static let refusal: [UInt8] = [1, 0, 0, 0]
  private let drawing: [UInt8]

  init() throws {
    let experiment = try #require(Catalogue.builtIn["gradient-flow"])
    drawing = ExplorerRequests(experiment).draw(Settings(defaultsOf: experiment.parameters))
  }

  @Test func `a request that ends too early or too late is refused`() {
    var explorer = Explorer(.builtIn)
    #expect(explorer.respond(to: drawing).starts(with: [0, 0, 0, 0]))
    for count in drawing.indices {
      #expect(explorer.respond(to: Array(drawing[..<count])) == Self.refusal, "\(count) bytes")
    }
    #expect(explorer.respond(to: drawing + [0]) == Self.refusal)
  }

  @Test func `a request with a wrong byte is refused or means something else`() {
    var explorer = Explorer(.builtIn)
    let right = explorer.respond(to: drawing)
    for index in drawing.indices where drawing[index] != 0xff {
      var request = drawing
      request[index] = 0xff
      let response = explorer.respond(to: request)
      #expect(response == Self.refusal || response.starts(with: [0, 0, 0, 0]), "byte \(index)")
    }
    #expect(explorer.respond(to: drawing) == right)
  }
}
