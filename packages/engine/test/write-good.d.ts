declare module 'write-good' {
  import type { WriteGood } from '../src/wordiness.js';

  const writeGood: WriteGood;
  export default writeGood;
}
