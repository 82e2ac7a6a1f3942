import type { MomentId } from '../moments.js';
import { access } from './access.js';
import { connection } from './connection.js';
import type { Entry } from './entry.js';
import { limits } from './limits.js';
import { money } from './money.js';
import { support } from './support.js';
import { work } from './work.js';

/** Every moment has an entry: the compiler says which one is missing. */
export const entries: Readonly<Record<MomentId, Entry>> = {
  ...money,
  ...access,
  ...work,
  ...connection,
  ...limits,
  ...support,
};
