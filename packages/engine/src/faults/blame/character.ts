/** What the reader is said to be like: “careless”, “your poor spelling”, “You don’t seem to understand”. */
import type { Pattern } from '../fault.js';

export const character: readonly Pattern[] = [
  {
    find: String.raw`
      [your own? <reproach>] *{0,4}
      [your own? <reproachful> *{1,2}]
      [your (own|constant|endless|continual|incessant|relentless|persistent|repeated|poor|bad|terrible|awful|dreadful) (<imperative.ing>|typing|spelling|planning|fiddling|timing|maths|handwriting|memory|behaviour|behavior|attitude|manners|choices)] *{0,3}
      [your (typing|spelling|maths|sums|handwriting|memory|behaviour|behavior|attitude|manners) (is|are|need|needs|left|cost|lets|let|caused|leaves) *{0,4}]
    `,
    unless: ['question', 'label-key'],
    remedy: 'Say what happened and what is needed now.',
  },
  {
    find: String.raw`
      [(your|you) own? (carelessness|sloppiness|laziness|forgetfulness|impatience|bad (habits|typing|spelling|planning|luck)|poor (planning|choice|spelling|typing|memory))] *{0,3}
    `,
    unless: ['conditional', 'question', 'label-key'],
    remedy: 'Leave the blame out; say what happened and what to do now.',
  },
  {
    find: String.raw`
      [(<you-past>|you are|you're|you were|you've been|stop|don't be) <pointing>{0,2} (been|being|be)? (so|too|very|rather|far too|a bit|that|quite)? (<reproachful>|at fault|wrong about)] *{0,4}
      [(you're|you are|you were) (far|much|a bit|just|way)? (too|being) (late|slow|early|fast|weak|lazy|difficult)] *{0,2}
      [you're late] *{0,2}
      [(that|this|it) (was|is) (a|an|very|so|really|rather|pretty|not)? (a|an|very)? (<reproachful>|silly|foolish|stupid|bad|poor|unwise|clever)] (thing|mistake|move|choice|idea|error|typo|of you|decision|to do) *{0,3}
      ^ [(<reproachful>|silly|stupid) (entry|mistake|error|typing|typo|input|work|you|choice)] *{0,3}
      [(<reproachful>|slow|late|naughty|silly|bad|wrong|typical) of you]
      [(too (slow|late|careless|impatient|lazy|greedy)|slow typer|slowcoach|butterfingers|clumsy)] (again|this time|!|.) (try)? *{0,3}
      [you failed (the)? (authentication|verification|validation|identification)]
      [you (can't|cannot|couldn't) (even|just|simply|be bothered)] *{0,5}
      [you (clearly|obviously|really|just|plainly)? (can't|cannot|couldn't|don't know how to|never learned to) (type|spell|count|listen|write|add up|follow (instructions|rules))] *{0,5}
      [you don't (seem to|appear to)? (understand|have a clue|get it|listen|deserve|care|read|follow|know how|realise|realize)] *{0,4}
      [your *{1,2} (is|was|are|were) (so|very|really|too|simply|just)? (poor|sloppy|terrible|careless|awful|appalling|disgraceful|shameful|hopeless|laughable|a disgrace|a mess|pathetic|ridiculous)]
    `,
    unless: ['conditional', 'question', 'label-key', 'success-intent'],
    remedy: 'Say what happened and what is needed now, without “you”.',
  },
  {
    find: String.raw`
      [you (have|had|'ve) (no|not the faintest|not the slightest|little|zero) (idea|clue|sense|respect|patience|manners|shame|business)] *{0,4}
      [you (don't|do not|didn't|clearly don't|obviously don't|still don't) (even)? (know|understand|get|grasp) (what you|how to|how this|the first|the difference|your|a|the (question|rules|meaning|basics)|basic|that|much)] *{0,5}
      [you (should|ought to|must|might) be (ashamed|embarrassed|sorry|more (careful|attentive|punctual|precise|honest|patient|considerate)|quicker|faster)] *{0,4}
      [you have the wrong end]
      (,|–) [(genius|einstein|sherlock|clever clogs|know - it - all|slowpoke|slowcoach|sleepyhead|lazybones|smarty pants|smarty - pants|clever dick|dimwit|numpty|butterfingers)] (.|!|,)
      ^ [(butterfingers|slowcoach|slowpoke|lazybones|sleepyhead|clumsy|scaredy - cat|cheapskate|quitter|spoilsport|cheater|liar)] (,|.|!|:|–)
      [(that|this|it) (is|was) (rude|unfair|dishonest|impolite|selfish|inconsiderate|unkind|childish|immature|unacceptable behaviour|no way to|not how)] *{0,4}
      [(typical|just like you|how like you|how very like you)] (!|.|,)
      [you (only|just|always|never) (ever)? (think of|think about|care about|ask|complain|listen|learn|read|get it right|call when|write when)] *{0,4}
      [you (never|don't) (ever)? learn]
      [you lack (the)? (patience|discipline|care|attention|skill|basic|necessary|common|self)] *{0,3}
      [(lack of|no) (care|attention|discipline|effort|respect|common sense|planning|manners|consideration) (on|from|by) (your|you|the)] *{0,3}
    `,
    unless: ['conditional', 'question', 'label-key', 'success-intent'],
    remedy: 'Say what happened and what is needed now, without “you”.',
  },
];
