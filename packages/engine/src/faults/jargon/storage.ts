/** Where programs keep things: databases, caches, locks, queues: “Foreign key violation”, “The cache is dirty”. */
import type { Pattern } from '../fault.js';

export const storage: readonly Pattern[] = [
  {
    find: String.raw`
      [(stale|expired|corrupt|corrupted|poisoned|cold) cache] *{0,2}
      [cache (entry|entries|key|miss|hit|invalidation|layer)] *{0,2}
      [(flush|clear|purge) (the|your)? (arp|dns|route|opcode) *{0,2}]
      [(acquire|acquiring|obtain|release|hold) (a|the)? (lock|mutex|lease)] *{0,3}
      [cache (is dirty|was invalidated|invalidated|poisoned|corrupted|flushed)]
      [rollback of] *{1,2}
      [(key|unique|integrity|uniqueness|not - null) constraint (was|is|has)? (violated|violation|failed|broken)?]
      (bad|wrong|invalid|corrupt) [(checksum|magic number|opcode|signature block)] *{0,3}
    `,
    unless: ['for-admins', 'label-key', 'heading'],
  },
  {
    find: String.raw`
      [(db|database) (state|schema|downgraded|migration|transaction|lock|handle|query)] *{0,3}
      [(mismatching|mismatched) (database|schema|library|module) (version|versions)]
      [(write|read|row|table|file|record|database|advisory|exclusive) lock] *{0,3}
      [foreign key] *{0,3}
      [(primary|composite|unique) key] (constraint|violation|conflict|collision|is|was|must|already) *{0,3}
      [* persistence (error|failure)]
      [cache (version|migration|invalidation|entry|entries|key|miss|layer)] *{0,2}
      [(migrating|rebuilding|invalidating|flushing|warming) the cache] *{0,2}
      [(queue|dead - letter|message) (consumer|depth|topic|broker)] *{0,3}
      [(segments|chunks|frames|packets|shards) (are|were|is|have been) (written|flushed|uploaded|missing|lost|dropped)] *{0,3}
      [(query|request|statement|call|procedure|transaction|select) (returned|returns|yielded|affected) *{1,3}] (rows|row|records|results|null|status|entries)?
      [# (rows|records) (returned|affected|found)]
      [(database|db|sql) (record|records|table|row|column|query|connection|transaction|schema|error|lock|migration|entries|entry)]
      [(rolled back|rollback|race condition|foreign key|primary key|unique constraint|constraint violation|index out of bounds|out of bounds|out of range)] (:|.|in|on|for|at|error|violation|failed|detected|by|due|because)
      [(foreign|primary|composite) key] (constraint|violation|is|was|fails|error|missing|must|not) *{0,3}
      [(transaction|changes|query|migration) rolled back] *{0,2}
      [(primary|foreign) key (collision|conflict|violation|constraint)] *{0,3}
      [(bucket|volume|disk|directory|path|file system|filesystem) (is)? not (writable|mounted|writeable|readable|mountable)] *{0,3}
      [(message|job|task|event) (queue|broker|bus|consumer|worker)] *{0,2}
      [(db|database|http|https|sql|disk i / o|file system) (data|access|read|write|query|transport|protocol|connection)? (error|exception|timeout|failure)]
      [dependent (record|records|{}|object|objects)] *{0,2}
    `,
    unless: ['for-admins', 'label-key'],
  },
];
