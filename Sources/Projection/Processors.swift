#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The processors that this process may use: of those of the machine, the ones it was given; 1 where nobody says.
let processors: Int = {
  #if canImport(Glibc)
    var given = cpu_set_t()
    if sched_getaffinity(0, MemoryLayout<cpu_set_t>.size, &given) == 0 {
      return max(1, withUnsafeBytes(of: given) { $0.reduce(0) { $0 + $1.nonzeroBitCount } })
    }
  #endif
  return max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}()
