import ArgumentParser

@main struct CacheBenchmarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cache-benchmarks", abstract: "Measures the cache on this machine.",
    subcommands: [
      ThroughputCommand.self, EventCommand.self, SizeCommand.self, MemoryCommand.self,
      RatioCommand.self, DeploysCommand.self,
      CostCommand.self,
      SemanticCommand.self,
      RequestCommand.self,
    ])
}
