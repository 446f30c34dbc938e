#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The processors of the machine; 1 where it does not say.
let processors = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
