// Crockford's alphabet: no I, L, O and U, which are mistaken for others when read out (https://www.crockford.com/base32.html).
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A short code in two groups of four, to be read out on the phone and found in the log: `7QX4 K2M9`. */
export function createReference(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  const code = Array.from(bytes, (byte) => alphabet[byte % 32]).join('');
  return `${code.slice(0, 4)} ${code.slice(4)}`;
}
