/** What the reader is told to have left undone: “You forgot to sign”, “You haven’t replied”. */
import type { Pattern } from '../fault.js';

export const omissions: readonly Pattern[] = [
  {
    find: String.raw`
      ^ [(you|you have|you've) (forgot|forgotten) to act=(<imperative> *{1,6})] $
      ^ [(you|you have) (did not|didn't|have not|haven't|not) act=((enter|provide|fill in|complete|supply|select|choose|specify|submit|include|give|attach|confirm|answer|type|sign) *{1,6})] $
      ^ [you failed to act=(<imperative> *{1,6})] $
    `,
    unless: ['conditional', 'question', 'label-key'],
    remedy: 'Ask for what is missing.',
    rewrites: ['$act'],
  },
  {
    find: String.raw`
      [<you-past> <pointing>{0,2} <blunder.ed> to? *{0,4}]
      [<you-past> <pointing>{0,2} (failed|forgotten|refused|omitted|declined) to *{0,3}]
      [(did|have|having) you? <pointing>? (forget|forgotten|neglected|failed) to *{1,3}]
      [(forgot|forgotten) to *{1,3}] \?
      [(looks|seems|appears) like you (have|'ve)? (missed|skipped|messed up|made (a|some|an) *{1,2}) *{0,3}]
      [<you-past> (ignored|disregarded) (our|the|all|this|these|my|every|several|repeated|two|three|#) *{0,3} (warning|warnings|message|messages|reminder|reminders|request|requests|email|emails|rules|instructions|advice|notice|notices|letter|letters|deadline|call|calls)]
    `,
    unless: ['conditional', 'label-key', 'success-intent'],
    remedy: 'Ask for what is missing: “Enter your name”.',
  },
  {
    find: String.raw`
      [you (have not|haven't|did not|didn't) (filled in|filled out|completed|answered|done|read|entered) *{1,4} (properly|correctly|right|carefully)]
      [<you-past> waited too long] *{0,4}
    `,
    unless: ['conditional', 'question', 'label-key'],
    remedy: 'Say what the system couldn’t find, and what to try.',
  },
  {
    find: String.raw`
      [you (did not|didn't|never) <pointing>? (even|properly|correctly|fully|bother to)? <person-act>] *{0,4}
      [you (have not|haven't) (even|properly|correctly|fully)? <person-act.ed>] *{0,4}
    `,
    when: ['problem-intent'],
    unless: ['conditional', 'question', 'label-key'],
    remedy: 'Ask for what is needed, not for what was left out.',
  },
  {
    find: String.raw`
      [you (never|didn't even|did not even|didn't properly|didn't bother to|did not bother to|couldn't be bothered to) (<person-act>|<person-act.ed>|look|listen|listened|told|tell)] *{0,4}
      [you (did not|didn't|never|haven't|have not) (bring|brought|paid|read|listen|listened|follow|followed|check|checked|repeat|repeated|heed|heeded|look|bother|bothered|(pay|paid) attention|do your|keep|kept to|turn up|show up|comply|cooperate|obey)] *{0,4}
      [you <did-not> (<person-act>|<person-act.ed>) *{1,8} (therefore|which is why|and now|, so (we|your|it|this|the)|, therefore)]
      [you (haven't|have not|didn't|did not) (done|do|kept|keep|met|meet|honoured|honored|honour|honor|held|hold|fulfilled) (what|as|the|your|anything|up your|to)] *{0,4}
      [you (did not|didn't|never) (come|attend|show|arrive|appear|ring|call|cancel) *{0,4} (and|without) *{0,4}]
      [you (haven't|have not|weren't|were not|aren't|are not|'re not) (been)? (even|really)? (listening|paying attention|reading|following (the|our|instructions|orders|these|any)|trying|thinking|careful|concentrating)] *{0,3}
      [<you-past> <pointing>? (skipped|missed|omitted|left) (a|an|the|your|this|one|some|*) (mandatory|required|compulsory|necessary|obligatory)? (question|questions|field|fields|step|steps|section|box|boxes|part|answer|page|instruction|instructions|deadline)]
      [<you-past> <pointing>? (left|skipped) *{1,5} (blank|empty|unanswered|unfinished|incomplete|unsigned|unlocked|unattended)]
      [you (had|have had|'ve had) (all|plenty|enough|ample|more than) *{1,4} to] *{0,3}
      [you (didn't|did not|never) (give|gave|grant) (us|the|your|me|this)? *{0,3} (permission|access|consent)]
      [you (seem|appear) to (have)? (forgotten|made|mistyped|missed|lost|think|believe|be confused|be unable)] *{0,4}
      [(you|we) (clearly|obviously|must have|may have|might have|probably) (you)? (followed a (bad|broken|wrong|dead)|clicked a (bad|broken|wrong)|typed|entered|made|chosen|used|lost|done|given|got|confused|clicked|pressed|deleted)] *{0,5}
      [you (obviously|clearly|simply|still|never|evidently|plainly|seemingly|apparently) (haven't|hadn't|didn't|don't|have not|did not|do not|couldn't|failed|missed|ignored|confirmed|read|checked|replied|paid|answered|verified|signed|gave|told|sent|returned|finished|completed|responded|set|added|entered|saved|updated)] *{0,4}
      [(and|but|yet|so) you <pointing>? (didn't|did not|never|haven't|failed to|hadn't) (tell|told|let|inform|say|said|reply|replied|answer|answered|come|pay|paid|turn up|show up|call|cancel|warn|read|sign|check|listen|bother|move|react|ask)] *{0,4}
      [(although|though|even though|despite) you (yourself)? (picked|chose|asked for|confirmed|agreed|promised|knew|were told|said|had|were (asked|warned|reminded))] *{0,4}
      [you yourself (chose|picked|agreed|set|asked|said|entered|signed)] *{0,3}
      [(because|as|since) you (hadn't|had not) *{1,6}]
      [you were (reminded|warned) (in|on|twice|that|about|by|at|several|last)] *{0,4}
      [you were (asked|told|instructed) (not to|to (stay|stop|wait|keep|leave|behave|use|bring|read|sign|pay)|twice|in|on|politely)] *{0,4}
      [you (weren't|were not) (there|on time|ready|quick enough|fast enough|careful enough|where you said|paying)] *{0,3}
      [you (should|ought to|could|might) (have|'ve) *{1,6} (days ago|weeks ago|hours ago|months ago|long ago|earlier|sooner|by now|beforehand|instead)]
      [you should be *{1,4} by now]
      [you (should|ought to) (have|'ve) (<own-act.ed>|healed|emptied|called|rung|reported|dodged|cleaned|moved|told)] *{0,3}
      [(pending|missing|awaited|outstanding|lacking|delayed|overdue|due) from your (side|end)] *{0,3}
      [you (should|ought to) (never|not) have *{1,4}]
      [<you-past> <pointing>? left the *{1,2} (running|open|unlocked|unattended|dripping|dirty|switched on|in a mess)]
      [you (had|have had|'ve had) ~{1,5} (and|but|yet) did nothing] *{0,2}
      [you (clearly|obviously|plainly|evidently) (can't|cannot|won't|never|have no) *{1,3}]
      [you (didn't|did not|never) (think|plan|prepare|care|try) (ahead|first|before|twice|properly|hard|it|things|of|enough)] *{0,3}
    `,
    unless: ['conditional', 'question', 'label-key', 'success-intent'],
    remedy: 'Say what happened and what is needed now, without “you”.',
  },
  {
    find: String.raw`
      [(reminders|emails|letters|messages|times) and you *{0,5}]
      [you promised *{1,7} and (didn't|did not|haven't)]
    `,
    unless: ['question', 'label-key'],
    remedy: 'Say what happened and what is needed now.',
  },
];
