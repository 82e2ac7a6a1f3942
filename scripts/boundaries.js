/**
 * The complaints of `turbo boundaries` that are about our own code. Fixtures are code to be linted, written as if they were some product's:
 * what they import is not there and need not be, and turbo knows no way to leave a folder out.
 *
 * @param {string} output What turbo printed.
 * @returns {string[]} One text for each complaint.
 */
export function complaintsIn(output) {
  return output
    .split(/\n(?=\s{1,2}x )/)
    .slice(1)
    .map((complaint) => complaint.replace(/\nChecked \d+ files[\s\S]*$/, '').trimEnd())
    .filter((complaint) => !/\[[^\]\n]*\/test\/fixtures\//.test(complaint));
}
