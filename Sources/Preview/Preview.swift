public import Diagnostics
import Foundation
public import Site

/// Builds a site in memory, serves it on this machine, and builds it again after every edit, only as far as the edit reaches.
public struct Preview: Sendable {
  /// What the preview is doing, for who started it.
  public enum News: Sendable {
    /// The server can be reached.
    case serving(address: String)
    /// The port is in use by another program; the next one is tried.
    case portInUse(UInt16)
    /// A build succeeded, after so long: the files that differ, and warnings.
    case built(BuildReport, changed: [String], Duration)
    /// A build failed; the pages show its problems over the last good ones.
    case failed([Diagnostic], Duration)
  }

  /// A server that could not be started.
  public struct Failure: Error {
    /// Why, in the system's words.
    public let reason: String
  }

  /// How a site is built.
  public var options: BuildOptions
  /// The first port to try; 0 lets the system choose.
  public var port: UInt16
  /// Whether the system may report changes; else the files are looked at a few times a second.
  public var usesNotifications: Bool
  /// What one client may ask of the server.
  package var limits = ServerLimits()

  /// How many ports are tried.
  private static let mostPorts: UInt16 = 20

  /// A preview of the site that the options tell.
  public init(_ options: BuildOptions, port: UInt16, usesNotifications: Bool = true) {
    self.options = options
    self.port = port
    self.usesNotifications = usesNotifications
  }

  /// Serves until the task is cancelled.
  public func run(_ tell: @escaping @Sendable (News) -> Void) async throws(Failure) {
    let site = PreviewSite(session: String(UInt64.random(in: .min ... .max), radix: 36))
    let server = try start(PreviewHandler(site: site), tell)
    let watcher = SourceWatcher(
      root: options.root, names: SiteSources.names, usesNotifications: usesNotifications)
    let memory = BuildMemory()
    var building = build(site, server, memory, tell)
    for await _ in watcher.changes {
      // Experiments that run for an older text are not waited for, but for the one at hand.
      building.cancel()
      await building.value
      building = build(site, server, memory, tell)
    }
    building.cancel()
    server.stop()
  }

  private func build(
    _ site: PreviewSite, _ server: HTTPServer, _ memory: BuildMemory, _ tell: @escaping @Sendable (News) -> Void
  ) -> Task<Void, Never> {
    Task(executorPreference: BuildExecutor.shared) {
      let start = ContinuousClock.now
      let (report, outputs) = await renderSite(options, files: .disk, memory: memory)
      if Task.isCancelled { return }
      if report.isFailed {
        site.take(problems: report.diagnostics)
        server.wake()
        tell(.failed(report.diagnostics, ContinuousClock.now - start))
      } else {
        let changed = site.take(outputs)
        server.wake()
        tell(.built(report, changed: changed, ContinuousClock.now - start))
      }
    }
  }

  /// Starts the server at the first port that is free.
  private func start(_ handler: PreviewHandler, _ tell: @Sendable (News) -> Void) throws(Failure) -> HTTPServer {
    let last = port == 0 ? 0 : port + min(Self.mostPorts - 1, .max - port)
    for port in port...last {
      do {
        let server = try HTTPServer(port: port, limits: limits, handler: handler)
        tell(.serving(address: "http://127.0.0.1:\(server.port)/"))
        return server
      } catch {
        guard error.number == EADDRINUSE else {
          throw Failure(reason: "cannot serve on port \(port): \(error.reason)")
        }
        tell(.portInUse(port))
      }
    }
    throw Failure(reason: "the ports \(port) to \(last) are in use; choose another with --port")
  }
}
