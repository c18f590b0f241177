import Glibc

/// How many files and sockets the process may have open.
enum DescriptorLimit {
  /// Raises the limit as far as the system allows and gives the number of connections to allow:
  /// some descriptors are left for building.
  static func raise() -> Int {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 256 }
    if limit.rlim_cur < limit.rlim_max {
      var raised = limit
      raised.rlim_cur = limit.rlim_max
      if setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &raised) == 0 { limit = raised }
    }
    let available = Int(clamping: limit.rlim_cur)
    return max(16, min(4096, available < 1024 ? available / 2 : available - 512))
  }
}
