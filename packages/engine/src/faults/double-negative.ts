import type { Fault } from './fault.js';

export const doubleNegative: Fault = {
  id: 'double-negative',
  title: 'Double negative',
  preset: 'recommended',
  definition:
    'Two negatives that the reader has to unpick: “Don’t disable”, “not invalid”, “can’t be undone unless you don’t …”.',
  why: 'Under stress people drop one of the two negatives and do the opposite.',
  sources: [
    {
      name: 'W3C, Making Content Usable for People with Cognitive and Learning Disabilities',
      url: 'https://www.w3.org/TR/coga-usable/',
    },
    { name: 'Plain language guidelines', url: 'https://www.plainlanguage.gov/guidelines/' },
  ],
  severity: { default: 'error' },
  problem: 'says no twice',
  remedy: 'Say it the positive way round.',
  shape: '{Thing} {is or stays} {state}.',
  whenNotToUse: 'Keep it on; where a setting’s own name is negative, allow that phrase in your terms.',
  patterns: [
    {
      find: String.raw`
        ^ [(don't|do not|never) (hide|block|ignore|skip|mute|stop|turn off|switch off|refuse|reject|lock|limit|restrict|remove)] *{1,3} $
      `,
      surfaces: ['label', 'menu', 'status'],
      problem: 'is a setting that says no, so that switching it on says no to a no',
      remedy: 'Name what the setting does when it is on.',
    },
    {
      find: String.raw`
        ^ [(don't|do not|never) (disable|deactivate) thing=*{1,5}] $
      `,
      unless: ['for-developers', 'joined'],
      rewrites: ['keep $thing on'],
    },
    {
      find: String.raw`
        ^ [(don't|do not|never) hide (unavailable|unread|inactive|invalid|disabled|incomplete|expired) thing=*{1,3}] $
      `,
      unless: ['for-developers', 'joined'],
      rewrites: ['show all $thing'],
    },
    {
      find: String.raw`
        ^ [(don't|do not|never) (exclude|omit|leave out) thing=*{1,5}] $
      `,
      unless: ['for-developers', 'joined'],
      rewrites: ['include $thing'],
    },
    {
      find: String.raw`
        ^ [(don't|do not|never) (prevent|disallow|deny|forbid) thing=*{1,5}] $
      `,
      unless: ['for-developers', 'joined'],
      rewrites: ['allow $thing'],
    },
    {
      find: String.raw`
        [not (invalid)]
      `,
      rewrites: ['valid'],
    },
    {
      find: String.raw`
        [not (unavailable)]
      `,
      rewrites: ['available'],
    },
    {
      find: String.raw`
        [not (an)? (uncommon|unusual)]
      `,
      rewrites: ['common'],
    },
    {
      find: String.raw`
        [not (impossible)]
      `,
      rewrites: ['possible'],
    },
    {
      find: String.raw`
        [not (ineligible)]
      `,
      rewrites: ['eligible'],
    },
    {
      find: String.raw`
        [not (unlike)]
      `,
      rewrites: ['like'],
    },
    {
      find: String.raw`
        [(<not>|hardly|scarcely|can't be|cannot be|won't be|not be|n't be) (yet|entirely|exactly|necessarily|at all|quite|so)? (an|a|in)? (<negative>|non - *|un *)]
        [<not> (<undo>|not|opt out of|opt out|turn off|switch off|leave out)] (*){0,3} (<not>|<negative>|no|non|none|nothing|not|never|without)
        [(can't|cannot|can not|couldn't|won't|don't|didn't|doesn't|shouldn't|must|do) not (not|un *|choose not|opt out)] *{0,3}
        [(<not>|never) (disagree|disapprove|dislike|refuse|object)] *{0,2}
        [(can't|cannot|don't|won't|didn't|shouldn't|aren't|isn't|wasn't|weren't|haven't|hasn't|couldn't) not] *{1,4}
        [(unsubscribe from|opt out of|disable|turn off|switch off|hide|exclude|block|mute|reject|decline|refuse|stop|prevent) (no|none|not|nothing|non|never|disabling|blocking|hiding|preventing|excluding)] *{0,4}
        [(disable|turn off|switch off|uncheck|untick|deselect|clear|stop) *{0,1} (don't|do not|never|no) *{1,4}]
        [(not that|it's not that|it is not that) (we|you|it|they|i) (<did-not>|can't|isn't|aren't|cannot|never)] *{0,4}
        [(<nobody>|few) *{1,4} (<not>|without)] *{0,4}
        [(can't|cannot|can not|could not|couldn't) (rule out|exclude|deny|help but) *{0,4} (<not>|no)] *{0,3}
        [(must|may|can|should|shall|do|does|will|is|are) not (be|go|come)? without] *{0,3}
        [<not> *{0,3} (<nobody>|uninvited|left out|without not|nowhere|no longer not)] *{0,3}
        [(<not>|not) be (un *|not|excluded from not|prevented from not|stopped from not|denied)] *{0,3}
        [(prevents|prevent|stops|stop|block|blocks|avoid|avoids) *{0,3} from (not|never|failing|being <negative>)] *{0,3}
        [(unless|except) (when|if)? *{0,2} (<not>|no longer|disable|disabled|unchecked|unticked|decline|opt out|wish not|prefer not)] *{0,4}
        [(uncheck|untick|deselect|unselect|clear|turn off|switch off|disable) *{0,5} (if|unless) *{0,2} (<not>|disable|opt out|stop|no longer|prevent|exclude|without|prefer not|wish not)] *{0,4}
        [(uncheck|untick|deselect|unselect) *{0,4} (to|so) (not|<not>|disable|stop|prevent|avoid|exclude)] *{0,4}
        [(without|lack of|absence of) (no|not|un *|non|any no)] *{0,3}
        [(hardly|scarcely|barely) (never|not|no|un *|without)] *{0,3}
        [(don't|do not|never|must not|mustn't) leave *{0,4} (unticked|unchecked|unselected|disabled|turned off|switched off)]
        [(can't|cannot|can not) (say|claim|confirm|deny|promise) (that)? *{0,3} (<not>|no)] *{0,3}
        [not all *{1,2} <not>] *{0,2}
        [(isn't|is not|aren't|are not|not) (something|anything|things|a thing|one|ones) (that|which)? (we|you|they|i) <not>] *{0,2}
        [(don't|do not|never) un - *]
        [(can't|cannot|mustn't|must not|won't|will not|never|shouldn't) (go|be left|remain|stay|be kept|be sent) <negative>]
        [(never|not) (hardly|scarcely|barely|without)] *{0,3}
        [(deny|refuse|fail|forget|decline|neglect|avoid|never) (to)? (not|don't) (to)?] *{0,3}
        [(exclude|hide|omit|skip|leave out|ignore) *{1,4} (that|which|who)? (are|is|have|has)? (<not> (out of|without|un *)|<not> <negative>)]
        [<not> (want|wish|like|prefer) to (keep|leave|have|turn|switch) *{1,3} off]
        [(don't|do not|never) (turn off|switch off|stop|disable|cancel) (the)? *{0,2} (blocking|hiding|filtering|muting|cancellation|exclusion|blocker|filter)]
        [(<not>|never) *{0,2} (fail to|disallow|deny|refuse to|decline to|exclude|lack|be lacking|be missing)]
        [(no|none of the|neither) *{1,2} (is|are|was|were|has|have|will be) (un|not|<negative>|excluded|prevented)]
        [(not|don't|do not) (want|wish|like) (to)? (not|opt out|stop|disable|decline|unsubscribe|be excluded|miss)]
      `,
      unless: ['for-developers', 'joined'],
    },
    {
      find: String.raw`
        [(don't|do not|never) (disable|deactivate|disallow|exclude|prevent|opt out of|opt out|unsubscribe|unfollow|forbid|omit|unselect|deselect|uncheck|untick|unlink|unmute|deny|decline)] *{0,3}
        [(don't|do not|never) (hide|skip|ignore|block|mute|stop|refuse|reject|remove|dismiss|delete|archive) *{0,1} (unknown|unavailable|unverified|unread|inactive|invalid|disabled|incomplete|unpaid|missing|expired|unlisted|unconfirmed|unanswered|unsaved|non - *|not *)] *{0,2}
      `,
      unless: ['question', 'for-developers', 'joined'],
    },
    {
      find: String.raw`
        [(<not>|nothing|nobody|none) *{1,5} (not|no|never|none|nothing|nobody|without not|nowhere)]
      `,
      unless: ['for-developers', 'joined'],
    },
  ],
};
