/** The tone of a schoolmaster: orders, reminders, what should have been done, and what to do better next time. */
import type { Pattern } from '../fault.js';

export const lessons: readonly Pattern[] = [
  {
    find: String.raw`
      [(we've|we have|i've|i have) (already|repeatedly|often|clearly|now)? (told|warned|reminded|asked) you] *{0,4}
      [(show|have|learn) *{0,4} (some|more|a little|a bit of) (respect|consideration|manners|courtesy|patience)] *{0,3}
      [you are in (violation|breach|default)] *{0,3}
      [(we've|we have|i've|i have) had enough of] *{0,3}
      [(do not|don't|so don't|stop) (complain|complaining|moan|moaning|whine|whining|argue|arguing|cheat|cheating|lie|lying)] *{0,4}
      ^ ~{0,9} [stop (sending|hammering|mashing|begging|pestering|spamming|poking|submitting|posting|pressing|ringing|shouting|guessing)] *{1,4} .
      [(hold still|sit still|stand still|keep still|pay attention) and *{1,4}]
      [(do|fill|type|enter|write|spell|read|sign) (it|this|that|them) (in|out)? (properly|correctly|carefully)]
      [read the (instructions|label|rules|manual|notes|guide|question) (next time|first|before|this time|properly)]
      [(maybe|perhaps) (try|start|consider) (reading|listening|looking|thinking|typing|paying|checking|counting)] *{0,3}
      [behave (yourself|yourselves)]
      [think (first|before you|next time|harder|twice)]
      [(must|will have to|should) (explain|justify) (yourself|yourselves|themselves|himself)] *{0,4}
      ^ [(do not|don't) (ask|email|call|contact|write to|phone|bother) us *{1,8}]
      [learn (how)? to (type|read|spell|count|listen|use|park|write|behave|follow|wait|share)] *{0,3}
      [you (really|simply)? (should|ought to|might|could) (really)? (have|'ve) (<person-act.ed>|<imperative.ed>|known|thought|backed|listened|remembered|told us|asked first|been|looked|done|noticed|warned)] *{0,3}
      [you (should've|shouldn't have|should not have|ought to have|could've|ought not)] *{0,3}
      [you really (ought to|should|must|need to)] *{0,4}
      [you (ought to|should|need to) know (your|that|better|this|how|the)] *{0,4}
      [you (should not|shouldn't|ought not to|have no (business|right|reason|excuse)|aren't supposed to|are not supposed to) (be|being|to be)? (here|in here|there|<imperative.ing>|looking|reading|be here)] *{0,3}
      [you (have|had) (no (right|business|excuse)|only yourself)] *{0,4}
      [you were (supposed|meant|expected) to *{1,4}]
      [you (were|are) (supposed|meant|expected|obliged|required) to] *{1,4} (on|by|before|last|yesterday|already|when|and)
      [(as)? (you were|you've been|you have been|you had been) (already|previously|clearly|repeatedly)? (told|warned|advised|instructed|reminded|asked (not|several|twice|repeatedly|before|already|politely)) (about|to|not|that|before|twice|several|repeatedly|already|.|,)] *{0,4}
      [you (must|have to|need to) (learn|try harder|pay attention|be more careful|read the (instructions|rules|terms)|follow the (rules|instructions)|do better)] *{0,3}
      [(be more careful|try harder|think harder|look harder|watch what you (type|do|click|enter)|mind what you|can't you|didn't (we|i) (say|tell|ask|warn)|haven't (we|i) (said|told|asked|warned)|weren't you (told|listening)|were you not (told|listening)|(i|we) (told|warned) you|we did warn|pay (more|better|closer)? attention (to what you|and|!|.|,|:|–|-|next|when|before)|for the last time|do as you're told|think before you|(read|look|check|count|think) *{0,4} before you (answer|ask|type|click|send|complain|press|submit|upload|enter))] *{0,4}
      [(type|enter|read|do|fill|spell|write|count|scan|look|check|answer|try|sign|follow|get) *{0,4} (properly|carefully|correctly|right|harder) (this|next|for once|the first) time?] *{0,2}
      [(properly|correctly|carefully|right|harder) (next time|this time|for once)]
      [next time ,? (double - check|double check|pay|read|check|be|listen|think|follow|do|try|use|remember|look|come|bring|enter|type)] *{0,4}
      [(this|that) (is not|isn't|was not|wasn't) what (we|i) (asked|wanted|told|said|requested)] *{0,3}
      [(don't|do not|stop|please don't|quit) (sending|wasting|send|waste|give|giving|upload|uploading|make|making|enter|try|leave|forget|skip|ignore) (us|me|this|the|any|our|your|that|everyone|everybody)? *{0,2} (<flawed>|time|again|empty|blank|next time|any more)] *{0,3}
      ^ [be patient]
      [(have some patience|it helps if you|it would help if you|don't blame us|don't look at us|(a|one) (quick)? look at the (manual|instructions|label) would)] *{0,4}
      [learn the difference] *{0,4}
      [(that's|this is|that is) not how you *{1,5}]
      [(isn't|is not|wasn't|was not) (very|particularly|exactly)? (clever|smart|funny|sensible|wise)] (.|,)
      [(nobody|no one) in (their|his|her) right mind] *{0,3}
      [you (can't|cannot|could hardly|can hardly) expect (a|an|us|to|the|any)] *{0,5}
      ^ [(don't|do not) attempt to *{1,5}]
      ^ [stop and (read|think|look|listen|check)] *{0,4}
      [you still owe (us|me)] *{0,4}
    `,
    unless: ['conditional', 'question', 'label-key', 'success-intent'],
    remedy: 'Say what happened and what is needed now, without “you”.',
  },
  {
    find: String.raw`
      [nobody asked you] *{0,4}
      [(couldn't|could not|can't) be bothered] *{0,4}
      [and you know it]
      ^ [(great|brilliant|wonderful|congratulations|bravo|well done|nice going|nice one|lovely|super|fantastic|marvellous) (,|!|:|.) *{0,5} (wrong|locked|lost|failed|broke|broken|deleted|missed|yourself|expired)] *{0,3}
      [(we|i) already (told|warned|asked) you] *{0,3}
    `,
    unless: ['question', 'label-key'],
    remedy: 'Say what happened and what is needed now.',
  },
  {
    find: String.raw`
      [(serves you right|you had one job|you asked for (it|this)|you brought this|what did you expect|we did (say|tell|warn)|don't say we didn't|don't come crying|no excuse|no excuses|not good enough|(see|look) what you (did|have done|'ve done))] *{0,4}
    `,
    unless: ['conditional', 'question', 'label-key'],
    remedy: 'Leave the blame out; say what happened and what to do now.',
  },
  {
    find: String.raw`
      ^ [stop (<imperative.ing>|doing|asking|typing|guessing|tapping|spamming|messing|playing|shaking|clicking|pressing) (so)? *{0,1}] *{0,4} .
    `,
    when: ['closed-sentence'],
    unless: ['conditional', 'label-key', 'success-intent', 'question'],
    problem: 'orders the reader about',
    remedy: 'Say what is happening and what the reader can leave to you.',
  },
  {
    find: String.raw`
      (,|.|:|–|-|and) [stop (guessing|trying|clicking|pressing|asking|refreshing|typing|messing|doing that)]
      [you must (not|never|on no account|under no circumstances)] *{1,4}
      [(don't|do not) (you)? (dare|even think|ever)] *{0,4}
      [(don't|do not) (try|do|ever do|attempt) (that|this) again]
      [(as|like) (i|we|i've|we've) (have|had)? (already|clearly|previously|just|repeatedly)? (already|clearly|previously)? (explained|said|told|mentioned|stated|asked)] *{0,3}
      ^ [actually] , *{1,6}
    `,
    unless: ['conditional', 'question'],
    problem: 'scolds',
    remedy: 'Say what is needed, and why.',
  },
];
