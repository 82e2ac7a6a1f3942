/** A something that is to blame: “Something is off with your order”, “Something got in the way”. */
import type { Pattern } from '../fault.js';
import * as advice from './advice.js';
import { exceptions } from './exceptions.js';

export const something: readonly Pattern[] = [
  {
    find: String.raw`
      ^ (there's|there is) [something (the matter|wrong|amiss|up) with] *{1,4} $
      ^ *{0,2} [(something|something's) (is|was)? (wrong|amiss|off|up) with (your|the|this) *{1,3}] , *{1,8} $
    `,
    unless: [...exceptions, 'success-intent'],
    ...advice.rightOne,
  },
  {
    find: String.raw`
      ^ ~{0,2} [something (in|on|about|with|inside|to do with) (your|the|this|that|these) *{1,3} (<needs-work>|<be> (incorrect|wrong|invalid)|<is-not> (quite)? (<fit>|right|correct|ok|okay|valid|adding up)|(is|was|looks|seems|feels|appears|smells) (<unfit>|<amiss>|out of place|out of order|up)|(isn't|is not) (working|sitting right|clicking|quite working|going to work|adding up) (for us)?|<did-not> (add up|look right|seem right|fit|<pass-muster>))] $
      ^ ~{0,3} (there|there's) <be>? (seems to be|appears to be)? [something (a bit|a little|a touch|not quite|quite|rather|very|slightly)? (off|odd|wrong|amiss|fishy|up|funny|strange|right|iffy|awry|the matter)] <about> (your|the|this|that) *{1,3} $
      ^ ~{0,3} (<notice.any>|<notice>) [something (a bit|a little|a touch|not quite|quite|rather|very|slightly|that looks)? (off|odd|wrong|amiss|fishy|funny|strange|right|iffy|awry|unusual|irregular)] <about> (your|the|this|that) *{1,3} $
    `,
    unless: [...exceptions, 'own-words', 'success-intent'],
    ...advice.part,
  },
  {
    find: String.raw`
      ^ ~{0,6} something [(isn't|is not) (playing (nice|nicely|ball|along)|cooperating|co - operating|behaving|clicking)] $
      ^ ~{0,6} (something's|something is) being [(awkward|difficult|stubborn|silly|funny|weird|odd|naughty|uncooperative)] $
      ^ ~{0,6} (something|something's) [(has|have)? (come up|cropped up|popped up|gone up)] ((with|in|on) (your|the|this) *{1,2})? $
      ^ ~{0,6} something [(got|gets|has got|is getting|is|stands|came|has come|stood) (in the way|between *{1,4})] $
      ^ ~{0,6} something [(has|is|keeps)? (tripped|tripping|held|holding|blocked|blocking|caught|catching|stopped|stopping|threw|thrown|throwing|knocked|knocking|put|interrupted|interrupting|hindering|hindered|obstructed|disturbed|disturbing|delayed|delaying|broke|breaking|derailed|derailing|interfered with|interfering with|meddled with|affecting|affected) (us|it|this|that|things|everything|your *{1,2}|the (process|system|request|page|service|way|works|line|operation)) (up|back|out|off|over|in our tracks|short)?] $
      ^ ~{0,6} (something|something's) [(is|looks|seems|feels|appears)? (out of (place|order|kilter|whack|joint|line)|askew|adrift|skewed|fishy|off kilter|off - kilter|up|off|amiss|afoot)] (here|<about> (your|the|this|our) *{1,3})? $
    `,
    unless: ['conditional', 'question', 'own-words', 'label-key', 'for-developers', 'said-elsewhere', 'success-intent'],
    ...advice.trouble,
  },
  {
    find: String.raw`
      ^ *{0,2} [(something|something's) (went|has gone|is|gone|not right|not quite right|up|wrong)? (wrong|amiss|off|awry)? with] your *{1,3} $
    `,
    when: ['closed-sentence'],
    unless: ['explained', 'way-on', 'conditional', 'question', 'said-elsewhere', 'label-key'],
    problem: 'says that there is a problem and not which',
    remedy: 'Say what happened to it and one next step.',
  },
  {
    find: String.raw`
      [something else (has|have)? (went|gone) wrong]
      ^ [something (is|'s)? up with] (the|this|that) *{1,3} $
      ^ [something's up with] (the|this|that) *{1,3} $
    `,
    unless: ['conditional', 'question', 'explained', 'said-elsewhere'],
  },
];
