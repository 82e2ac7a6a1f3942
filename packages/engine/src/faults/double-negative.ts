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
      surfaces: ['label', 'menu'],
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
        [(not|isn't|aren't|wasn't|weren't|can't be|cannot be|never|won't be|is not|are not) (an|a|in|yet)? (non) -] *{1,2}
        [(not|isn't|aren't|wasn't|weren't|never) (an|a|in|yet)? (ineligible|unrefundable|nonrefundable|uninvited|irreversible|unreliable|unfair|unfounded|uncertain|unclear|unlimited|unsure|unwilling|unhappy|unpopular|unexpected|unavoidable|unattainable|unsuitable|unsubscribed|unacceptable|unaffected|undelivered|unlocked|unregistered|unsigned|unblocked|unmuted|untested|unapproved|unpublished|unchecked|unselected|undetected|inaccurate|inadvisable|inapplicable|inadmissible|ineffective|invisible|insufficient|inconsistent|inconvenient|imperfect|improper|improbable|immovable|impermissible|irrelevant|irregular|disqualified|disconnected|dissatisfied|disallowed|discontinued|discouraged|prohibited|forbidden|excluded|exempt|missing|lacking|opposed)]
        [(can't|cannot|can not|couldn't|won't|don't|didn't|doesn't|shouldn't|must|do) (not) (not|un *|choose not|opt out)] *{0,3}
        [(can't|cannot|don't|won't|didn't|shouldn't) not] *{1,4}
        [(unsubscribe from|opt out of|disable|turn off|hide|exclude|block|mute|reject|decline|refuse) (no|none|not|nothing|non)] *{0,4}
        [(not that|it's not that|it is not that) (we|you|it|they|i) (don't|doesn't|can't|won't|didn't|isn't|aren't|do not|cannot|never)] *{0,4}
        [(don't|do not|never) (exclude|disallow|omit|unselect|untick|uncheck|unpin|unlock|unfollow|unsubscribe|disregard|discard|discourage|discontinue|dismiss|disagree|disapprove|oppose|reject|refuse|prohibit|withhold|suppress|restrict|remove|undo|avoid|stop)] *{0,3} (non|not|no|un *|unread|unavailable|unverified|inactive|disabled)
        [(don't|do not|never) (exclude|disallow|unselect|untick|uncheck|disregard|discourage|discontinue|disagree|disapprove|prohibit|withhold|suppress|opt out|unenroll|unenrol|de - activate|de - select)] *{0,3}
        [(no|none|nobody|no one|nothing|neither|few) *{1,4} (isn't|aren't|wasn't|weren't|don't|doesn't|didn't|can't|cannot|won't|hasn't|haven't|without)] *{0,4}
        [(is|are|was|were) never not *{1,2}]
        [(can't|cannot|can not|could not|couldn't) (rule out|exclude|deny|help but) *{0,4} (not|won't|isn't|doesn't|can't|never|no|didn't|hasn't)] *{0,3}
        [(must|may|can|should|shall|do|does|will|is|are) not (be|go|come)? without] *{0,3}
        [(isn't|aren't|wasn't|don't|doesn't|didn't|can't|cannot|won't|hasn't|haven't|not) *{0,3} (uninvited|left out|without not|nothing|nobody|nowhere|no one|no longer not|neither)] *{0,3}
        [(won't|will not|cannot|can't|don't|do not|not) be (un *|not|excluded from not|prevented from not|stopped from not|denied)] *{0,3}
        [(prevents|prevent|stops|stop|block|blocks|avoid|avoids) *{0,3} from (not|never|failing|being (disabled|blocked|excluded|unavailable))] *{0,3}
        [(unless|except) *{0,3} (not|isn't|aren't|don't|doesn't|won't|haven't|hasn't|never|no longer|disabled|unchecked|unticked)] *{0,4}
        [(uncheck|untick|deselect|clear|turn off|switch off|disable) *{0,4} (if|unless) (you|it|this|they)? (don't|do not|doesn't|won't|would not|wouldn't|prefer not|wish not|never)] *{0,4}
        [(without|lack of|absence of) (no|not|un *|non|any no)] *{0,3}
        [(hardly|scarcely|barely) (never|not|no|un *|without)] *{0,3}
        [(never|not) (hardly|scarcely|barely|without)] *{0,3}
        [(deny|refuse|fail|forget|decline|neglect) (to)? not (to)?] *{0,3}
      `,
      unless: ['for-developers', 'joined'],
    },
    {
      find: String.raw`
        [(don't|do not|never) (disable|deactivate|disallow|exclude|prevent|opt out of|opt out|unsubscribe|unfollow|forbid|omit|unselect|deselect|uncheck|untick|unlink|unmute|deny|decline)] *{0,3}
        [(don't|do not|never) (hide|skip|ignore|block|mute|stop|refuse|reject|remove|dismiss|delete|archive) *{0,1} (unavailable|unverified|unread|inactive|invalid|disabled|incomplete|unpaid|missing|expired|unlisted|unconfirmed|unanswered|unsaved|non - *|not *)] *{0,2}
      `,
      unless: ['question', 'for-developers', 'joined'],
    },
    {
      find: String.raw`
        [(not|isn't|aren't|wasn't|weren't|never) (an|a|in)? (invalid|unlike|unlikely|uncommon|unusual|impossible|unable|unavailable|incorrect|unsupported|disabled|unnecessary|unimportant|incomplete|inactive|unreasonable|insignificant|unhelpful|unsafe|insecure|unknown|dissimilar|uninstalled|incompatible|illegal|unauthorised|unauthorized|unread|inaccessible|unrelated|untrue|unwelcome|unverified|unsaved|unpaid|unaware|unreachable|without|absent|unsuccessful|disallowed|denied)]
        [(can't|cannot|can not|couldn't|won't|will not|don't|do not|doesn't|does not|shouldn't|must not) *{0,4} (without|unless you don't|unless you do not|unless (it|this|they|the *) (isn't|aren't|is not|are not|hasn't|haven't)|unless not)] (not|no|un)
        [unless (you|it|they|this|we|the *) (don't|do not|doesn't|does not|haven't|have not|isn't|is not|aren't|are not|didn't|did not|can't|cannot|won't|will not|disable|decline|opt out|hasn't|has not|never|wish not|prefer not)] *{0,4}
        [(not|no|never|none|nothing|nobody|cannot|can't|won't|don't|doesn't|isn't|couldn't|haven't|hasn't|didn't) *{1,5} (not|no|never|none|nothing|nobody|without not|nowhere)]
        [(won't|cannot|can't|will not|don't|do not|doesn't|does not|didn't) *{0,2} (fail to|disallow|deny|refuse|decline|exclude|lack|avoid)]
        [(no|none of the|neither) *{1,2} (is|are|was|were|has|have|will be) (un|not|missing|disabled|unavailable|invalid|excluded|prevented|unsupported)]
        [(not|don't|do not) (want|wish|like) (to)? (not|opt out|stop|disable|decline|unsubscribe|be excluded|miss)]
        [(opt out of|disable|turn off|stop|prevent|block) (not|disabling|blocking|hiding|preventing|excluding|no) *{0,2}]
        [(uncheck|untick|deselect|unselect) *{0,5} (not|don't|disable|opt out|stop|no longer|prevent|exclude|without)] *{0,4}
        [not *{0,1} un *]
      `,
      unless: ['for-developers', 'joined'],
    },
  ],
};
