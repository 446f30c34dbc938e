internal import Kernel

/// The processors that this process may use: of those of the machine, the ones it was given; 1 where nobody says.
let processors = Int(lv_processors())
