/**
 * Word classes that only the faults of tone ask for: reproach, threats, jokes, courtesy. Part of the lexicon.
 */
import type { Lexicon } from './vocabulary.js';

export const tone = {
  // ---- blame ------------------------------------------------------------------------------------------------------
  wrongly: { words: 'incorrectly wrongly improperly badly carelessly mistakenly' },
  untimely: { words: 'late early soon often fast hard slowly quickly loudly tightly', phrases: 'many times' },
  /** Of what somebody entered, chose or sent. */
  flawed: {
    words: `invalid incorrect wrong bad improper illegal erroneous unacceptable malformed inappropriate mistyped unsupported false impossible unusable unreadable illegible incomplete
      nonsensical faulty fake inadequate insufficient unsuitable useless meaningless mismatched rubbish garbage outdated blurry`,
  },
  'you-past': {
    words: "you you've you'd",
    phrases: 'you have, you had, you must have, you seem to have, you appear to have',
  },
  /** Adverbs that point a finger. */
  pointing: {
    words: `obviously clearly simply still never evidently plainly seemingly apparently probably surely really just somehow also again even definitely certainly completely totally only already`,
  },
  /** What is never done well. */
  blunder: {
    verbs: `forget neglect omit overlook disregard disobey violate breach misuse mistype misspell misread misjudge mishandle misplace mislay misunderstand mismanage
      misreport miscount miskey misinterpret misstate mislabel muddle botch bungle garble fumble flout dawdle squander ruin wreck spoil waste abuse`,
  },
  /** "Your …" */
  reproach: {
    words: `failure refusal neglect negligence carelessness inability inattention incompetence sloppiness laziness forgetfulness impatience recklessness rudeness misconduct misbehaviour
      misbehavior disregard clumsiness stupidity mismanagement misuse inaction inaccuracy tardiness indecision ignorance lateness dawdling meddling fiddling`,
    phrases: 'lack of, non - compliance',
  },
  reproachful: {
    words: `careless reckless sloppy negligent irresponsible thoughtless inattentive impatient lazy foolish clumsy ignorant rude unreasonable stubborn inconsiderate disorganised
      disorganized forgetful mistaken uncooperative incompetent gullible naive hasty greedy tardy silly`,
  },
  // ---- alarm ------------------------------------------------------------------------------------------------------
  /** What a system is said to do to a thing, and what a person would only do in anger. */
  violent: {
    verbs: `kill destroy nuke axe annihilate obliterate exterminate slaughter butcher massacre murder eradicate vaporize vaporise smash shred quash mangle cripple
      brick decimate pulverise pulverize demolish devastate eviscerate torpedo guillotine zap incinerate eject evict expel banish`,
    words: 'axing blacklisted crushed wrecked smitten',
    phrases: `torn up, ripped up, ripped apart, torn apart, blown up, blown away, wiped out, thrown out, kicked out, kicked off, booted out, booted off, tossed out, chucked out, thrown off,
      slapped down, shot down, snuffed out, hacked to pieces, blasted`,
  },
  /** What a court says of a plea. */
  verdict: {
    words: `voided revoked annulled quashed overruled dismissed disqualified forfeited expelled condemned blacklisted banned barred banished rejected refused denied nullified rescinded
      expunged outlawed terminated warned evicted cancelled canceled`,
    phrases: 'struck off, struck out',
  },
  outlaw: { words: 'illegal forbidden prohibited unlawful outlawed illicit' },
  /** What people enter and do, where a rule says which kinds are allowed. */
  entry: {
    nouns: `character operation input value argument move symbol entry name state word action attempt content file extension request option choice number digit command
      letter date upload format token selection use`,
    words: 'access trailing leading syntax',
  },
  authority: {
    words:
      'bailiffs police lawyers solicitors attorneys authorities sheriff sheriffs prosecutors court courts inspectors',
    phrases: `debt collectors, debt collector, debt collection, collections agency, collection agency, enforcement officers, enforcement team, legal team, legal department, credit agencies, law enforcement`,
  },
  /** For ever, and past mending. */
  irreparably: {
    words: 'irreparably irretrievably irrecoverably utterly hopelessly irredeemably terminally fatally mortally',
  },
} as const satisfies Lexicon;
