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
  whenNotToUse: 'Keep it on; where a setting’s own name is negative, allow that phrase in your terms.',
  patterns: [
    {
      find: String.raw`
        [(don't|do not|never) (disable|deactivate|disallow|deny|ignore|exclude|prevent|block|hide|refuse|decline|opt out of|opt out|unsubscribe|unfollow|forbid|turn off|skip|reject|dismiss|omit|unselect|deselect|uncheck|untick|mute|stop|disconnect|unblock|unlink)]
      `,
      unless: ['question', 'for-developers'],
    },
    {
      find: String.raw`
        [(not|isn't|aren't|wasn't|weren't|never) (an|a|in)? (invalid|unlike|unlikely|uncommon|unusual|impossible|unable|unavailable|incorrect|unsupported|disabled|unnecessary|unimportant|incomplete|inactive|unreasonable|insignificant|unhelpful|unsafe|insecure|unknown|dissimilar|uninstalled|incompatible|illegal|unauthorised|unauthorized|unread|inaccessible|unrelated|untrue|unwelcome|unverified|unsaved|unpaid|unaware|unreachable|without|absent|unsuccessful|disallowed|denied)]
        [(can't|cannot|can not|couldn't|won't|will not|don't|do not|doesn't|does not|shouldn't|must not) *{0,4} (without|unless you don't|unless you do not|unless (it|this|they|the *) (isn't|aren't|is not|are not|hasn't|haven't)|unless not)] (not|no|un)
        [unless (you|it|they|this|we|the *) (don't|do not|doesn't|does not|haven't|have not|isn't|is not|aren't|are not|didn't|did not|can't|cannot|won't|will not|disable|decline|opt out|hasn't|has not|never|wish not|prefer not)] *{0,4}
        [(not|no|never|none|nothing|nobody|cannot|can't|won't|don't|doesn't|isn't|couldn't|haven't|hasn't|didn't) *{1,5} (not|no|never|none|nothing|nobody|without not|nowhere)]
        [(won't|cannot|can't|will not|don't|do not|doesn't|does not|didn't) *{0,2} (fail to|disallow|disable|prevent|deny|refuse|decline|exclude|lack|avoid)]
        [(no|none of the|neither) *{1,2} (is|are|was|were|has|have|will be) (un|not|missing|disabled|unavailable|invalid|excluded|prevented|unsupported)]
        [(not|don't|do not) (want|wish|like) (to)? (not|opt out|stop|disable|decline|unsubscribe|be excluded|miss)]
        [(opt out of|disable|turn off|stop|prevent|block) (not|disabling|blocking|hiding|preventing|excluding|no) *{0,2}]
        [(uncheck|untick|deselect|unselect) *{0,5} (not|don't|disable|opt out|stop|no longer|prevent|exclude|without)] *{0,4}
        [not *{0,1} un *]
      `,
      unless: ['for-developers'],
    },
  ],
};
