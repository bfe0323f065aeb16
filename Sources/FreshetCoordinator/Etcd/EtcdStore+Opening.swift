package import FreshetCore

extension EtcdStore {
  /// Opens a log on etcd, once no other coordinator owns it.
  ///
  /// - Parameters:
  ///   - settings: where the log is.
  ///   - directory: where the mirror is made.
  ///   - standby: how to wait for the log.
  /// - Throws: ``StoreError`` with the reason and the remedy.
  package convenience init(
    _ settings: EtcdSettings, directory: String, standby: Standby
  ) throws(StoreError) {
    let servers = try EtcdServers(settings)
    let mirror = try SQLiteStore(directory: directory + "/mirror", isMirror: true)
    let mark = EtcdMark(directory: directory, prefix: settings.prefix)
    let opened = try EtcdOpening(settings, servers: servers, standby: standby)
      .open(into: mirror, mark: mark)
    self.init(opened, settings: settings, servers: servers, mirror: mirror, mark: mark)
  }
}
