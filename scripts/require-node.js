// Imported before anything else by every root script, so that an old Node gets one sentence instead of a stack trace.
// Written in syntax that every Node with modules can read.
var parts = process.versions.node.split('.').map(Number);
var major = parts[0] || 0;
var minor = parts[1] || 0;
var supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24;
if (!supported) {
  process.stderr.write(
    'Tactful needs Node 20.19 or later in the 20 line, 22.13 or later in the 22 line, or 24 and later; this is Node ' +
      process.versions.node +
      '.\n',
  );
  process.exit(1);
}
