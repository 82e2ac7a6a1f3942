/** What runs programs: threads, memory, devices and their drivers: “Thread killed”, “Out of memory error”, “Codec not supported”. */
import type { Pattern } from '../fault.js';

export const machinery: readonly Pattern[] = [
  {
    find: String.raw`
      [(har|pcap|core dump|heap dump|crash dump|minidump) (file|files)] *{0,2}
      [firmware (blob|image|binary)]
      [(thread|worker|goroutine|coroutine|job|daemon|process) (was|is|got|has been|has)? (interrupted|dequeued|starved|deadlocked|preempted|blocked on|spawned|forked|orphaned)] *{0,3}
      [kernel panic] *{0,3}
      [(in|inside|of) the container (crashed|exited|died|failed|was)] *{0,2}
      [the (lambda|cron|worker|daemon|pod|container|proxy|shard|replica) (timed out|crashed|died|is stuck|exited|dropped|was|returned|refused)] *{0,3}
    `,
    unless: ['for-admins', 'label-key', 'heading'],
  },
  {
    find: String.raw`
      [(state|memory|heap|thread|core|application|database|stack) dump]
      [by another (thread|process|transaction|connection|instance|handle)]
      [thread (interrupted|aborted|killed|died)]
      [garbage collector] *{0,2}
      [(pending|blocking|interrupting|failed|disk) (i / o|io)] *{0,2}
      [i / o (error|failure|operation|operations|exception|timeout)] *{0,2}
      [error (mounting|unmounting|binding|allocating|spawning|dereferencing) *{1,3}]
      [(client|adapter|stream|driver|socket|sequence number|frame|buffer|handler|context|container|thread|cache|codec|protocol|transport|renderer|parser|interface|module|register|pipe|signal|post|nonce|session) (error|fault|exception)] *{0,2}
      ^ *{0,2} [(stream|adapter|resource) (opening|closing|constraint|allocation|negotiation)] (error|failure)? $
      [(ssl|tls|vpn|opengl|graphics|codec|driver|module|plugin|database|device) (initialisation|initialization)] (failed|error)
      [(unsupported|missing|unknown|invalid) *{0,2} codec] *{0,2}
      [native library] *{0,2}
      [(php|perl|python|apache|nginx) *{0,1} (extension|module|library)] *{0,2}
      [(intent|bundle|broadcast) (passed|received|extra|filter|action)] *{0,3}
      [multi - threaded] *{0,2}
      [(segmentation|page) fault]
      [core dump]
      [memory (leak|address|allocation)]
      [out of memory] (error|exception|:)
      [(buffer|stack|heap|integer) (overflow|overrun|underflow)]
      [(thread|connection|worker|memory|resource) pool] *{0,2}
      [(mount|unmount|remount) (the|this)? (volume|disk|drive|filesystem|file system|share)] *{0,2}
      [(heap|stack|kernel) (memory|module|space|frame|dump|trace|overflow|overflowed|mode)] *{0,2}
      [(the)? (stack|heap|buffer|queue) (overflowed|overflows|is full|ran over)]
      [(promise rejection|segmentation fault|access violation|bus error|stack smashing|core dumped|abnormal termination|dr watson|general protection fault)] *{0,2}
      [(process|thread|pid|handle|instance|job|task) (id|#)] (#|exited|terminated|died|killed|not)
      [(daemon|service worker|web worker|worker process|child process|subprocess)] (is|was|has|failed|could|exited|died|not|crashed)
    `,
    unless: ['for-admins', 'label-key'],
  },
];
