/** A mark under somebody’s work: “Wrong PIN”, “Bad input”, “Your answer is wrong”. */
import type { Pattern } from '../fault.js';

export const verdicts: readonly Pattern[] = [
  {
    find: String.raw`
      ^ [(late|blurry|wrong|empty|overpacked|missing|absent|blank|unsigned|incomplete|unpaid) again] *{0,4}
      [your (input|entry|answer|response|data|details|submission|information|work|file|form|choice) (is|was|are|were|isn't|looks) (wrong|incorrect|bad|unacceptable|not acceptable|not good enough|no good|rubbish)]
      [your (spelling|typing|grammar|handwriting|address|sum|sums|maths|choice|claim|order|booking) *{0,4} (is|was|are|were) wrong] .
      [your *{1,5} (is|was|are|were|isn't|looks) (defective|unacceptable|not acceptable|not appropriate|inappropriate|not good enough|no good|rubbish|substandard|sloppy)] .
      [(none|half|some|neither|all) of (your|this|that|it) *{0,2} (make|makes|made|adds|add) (any|no|up)? sense?]
      [(makes|made|making) no sense]
      [(nonsense|gibberish|rubbish|garbage|drivel|twaddle)] (here|in|into|.|,|is|as|entered|typed|was|scans|photos|answers|like)
    `,
    unless: ['conditional', 'question', 'label-key', 'success-intent'],
    remedy: 'Say what happened and what is needed now, without “you”.',
  },
  {
    find: String.raw`
      ^ [wrong thing=(*{0,2} (password|username|user name|user id|id|name|email|e - mail|pin|passcode|code|credentials|answer|login|details|security code|passphrase|number|email address|otp|sequence|pattern)) (or|and|/)? thing2=(passcode|user id|password|username|pin|email|code|name)?] *{0,6} $
      ^ [wrong *{0,2} (password|pin|pin code|passcode|code|otp|sequence|pattern|passphrase|credentials)] , *{1,4} $
      ^ ~{0,6} [(password|passcode|pin|login|credentials|code|codes|passwords) (is|are|was|were) wrong]
      ^ [(incorrect|wrong) !]
      ^ [nope] *{0,3}
      ^ [(no ,?)? (that's|that is|this is|it's) (wrong|incorrect|not right|not it)] (.|,|:|–|-)
    `,
    unless: ['question', 'label-key'],
    problem: 'tells the reader off',
    remedy: 'Say what doesn’t match, and a way on.',
  },
  {
    find: String.raw`
      ^ [wrong thing=(*{0,2} (password|username|email|credentials|passcode|pin)) (or|and) thing2=(password|username|pin|email)] $
    `,
    unless: ['question', 'label-key'],
    problem: 'tells the reader off',
    remedy: 'Say what doesn’t match, and a way on.',
    sentences: ['That $thing and $thing2 don’t match.'],
  },
  {
    find: String.raw`
      ^ [wrong thing=(password|passcode|pin|code|answer|security code)] $
    `,
    unless: ['question', 'label-key'],
    problem: 'tells the reader off',
    remedy: 'Say what doesn’t match, and a way on.',
    sentences: ['That $thing doesn’t match.'],
  },
  {
    find: String.raw`
      [(illegal|forbidden) (character|characters|input|value|entry|name|operation|argument|move|symbol|symbols|word|words)]
      [bad (request|input|password|value|username|entry|credentials|email|characters|gateway|login|user name|code|file name|date|name)]
      ^ [(nonsensical|absurd|senseless|preposterous) *{1,2}] (.|,|:|!)
      ^ [bad (address|number|data|format|choice|answer|postcode|amount|time|url|link|file|spelling)] (:|,|–|-|.)
      ^ [(improper|incorrect|careless|sloppy|wrong) (use|usage|handling|operation|conduct) of] *{1,3}
    `,
    unless: ['for-developers', 'label-key'],
    problem: 'scolds',
    remedy: 'Say which form is right, or what the system couldn’t do.',
  },
  {
    find: String.raw`
      [your (<submission>|date|time|size|figures|shares|own) *{0,3} (is|are|was|were|seems|seem|looks|look) (way|slightly|a bit|quite|all|completely|so|a little|well|miles|simply|just|totally)? (off|out|faulty|shaky|rusty|nonsense|a mess|a joke|all over the place|hopeless|laughable|useless|worthless|nonsensical|sloppy|garbage|gibberish|poor|dreadful|atrocious|atrocious)] (.|,|:|–|-|;|!)
      ^ [your *{0,2} <submission> (doesn't|don't|does not|do not) (add up|make sense|make any sense|hold up|hold water|compute|tally)] *{0,3}
      ^ [your *{0,3} <submission> (is|are|was|were) wrong] (.|,|:|–|-|!)
      ^ [not like (that|this)] (.|,|!)
      ^ [(not even close|wide of the mark|way off|miles off|nowhere near|dead wrong|plain wrong|completely wrong|utterly wrong|wrong again|still wrong|wrong once more|wrong on both|wrong as usual|just plain wrong)] (.|,|!|:|–)
      ^ [(incorrect|wrong|false|no) (again|yet again|once more|as usual|as ever)] (.|,|!|:)
      [(that's|it's|this is|that is|it is) (not|hardly|no|barely|scarcely) (a|an|the)? (real|serious|sensible|human|grown - up|clever) *{1,4}] (.|,|and|is|!)
      [(that's|it's|this is|that is|it is) (hardly|barely|scarcely) (a|an|the)? *{1,4}] (.|,|!)
      [(that|this|it) (is not|isn't) (a|an)? (real|serious|sensible) *{1,3}] (.|,|!)
      [(a|an) * (password|answer|excuse|reason|photo|name|title|guess|effort|attempt) like that] *{0,3}
      [(poor|lousy|lazy|feeble|pathetic|shoddy|sloppy|half - hearted|miserable) (attempt|effort|guess|work|show|try|choice|excuse|answer|spelling|typing|password|job)] *{0,2}
      [your *{1,3} (is|are|was|were) (embarrassingly|laughably|hopelessly|ridiculously|pathetically|shamefully|absurdly|painfully|insultingly|terribly|badly|carelessly|awfully|appallingly) *]
      ^ [(sloppy|lazy|careless|lame|shoddy|slapdash|feeble|poor (work|show|effort|form)|weak (work|effort|attempt)|below par|not up to (standard|scratch|par|the mark)|could be neater|untidy)] (.|!|,)
      [your *{1,3} (is|was|are|were) (late|short|slow|poor|weak|long) and (careless|sloppy|lazy|untidy|late|poor|incomplete|boring|rude)]
      [your *{1,3} (is|was|are|were) (excessive|implausible|ludicrous|exaggerated|preposterous|far - fetched|childish|tasteless|offensive|rude|selfish)] (.|,|!)
      ^ [(sloppy|shoddy|slapdash|feeble|lousy|pathetic|half - hearted) *] (.|!)
    `,
    unless: ['conditional', 'question', 'label-key', 'success-intent'],
    problem: 'tells the reader off',
    remedy: 'Say what doesn’t match, and a way on.',
  },
];
