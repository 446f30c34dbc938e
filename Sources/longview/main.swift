import Diagnostics
import Studies
let findings = checkFiles(Array(CommandLine.arguments.dropFirst()))
print(Renderer().render(findings))
