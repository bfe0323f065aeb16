extension CoordinatorMachine {
  /// Reads and verifies `store`, and creates a coordinator that continues its log.
  ///
  /// If the log may have lost its last writes, a new epoch begins first.
  ///
  /// - Parameters:
  ///   - store: a log that was just opened.
  ///   - configuration: the deployment's settings.
  ///   - startsNewFleet: whether a new log is the fleet's first one, so that no node can hold a proof from another log.
  ///   - seed: determines this run's identity and the ids of new epochs. It must differ at each start.
  ///   - now: the boot-time clock.
  /// - Returns: the coordinator, and whether its log is new.
  /// - Throws: ``StoreError`` if the log cannot be read.
  package static func recovered(
    from store: some EventStore, _ configuration: Configuration, startsNewFleet: Bool = false,
    seed: UInt64, at now: Instant
  ) throws(StoreError) -> (machine: CoordinatorMachine, isNew: Bool) {
    if store.suspectedLoss != nil {
      // The seed is inverted, so that the epoch does not get the numbers from which the run's identity is made.
      var generator = SplitMix64(seed: ~seed)
      try store.beginEpoch(using: &generator)
    }
    var log = try store.recover()
    if log.isNew, startsNewFleet {
      try store.vouch()
      log = try store.recover()
    }
    var configuration = configuration
    configuration.provesByWriting = store.provesByWriting
    var machine = CoordinatorMachine(
      configuration,
      head: Position(epoch: log.epoch, sequence: log.floor, digest: log.floorDigest),
      base: log.base, floor: log.floor, floorDigest: log.floorDigest, epochBegan: log.epochBegan,
      continues: log.isVouched, roster: log.roster, applied: log.applied, secret: log.secret,
      seed: seed, at: now)
    _ = try store.replay { machine.recover($0, digest: $1) }
    machine.finishRecovery()
    return (machine, log.isNew)
  }
}
