/**
 * Word classes of work and of how it turns out: what was or wasn't achieved, what stood in the way, and what machines are
 * said to go through. Part of the lexicon.
 */
import type { Lexicon } from './vocabulary.js';

export const outcome = {
  /** What work is for, and how it turns out. */
  'hollow-outcome': {
    nouns: `success effort endeavour endeavor exercise exchange continuation execution conclusion objective aim verdict decision factor undertaking particular explanation assessment evaluation prerequisite precondition criterion requirement`,
    verbs: `achieve accomplish attain conclude finalise finalize realise realize honour honor accommodate oblige comply manage approve satisfy implement effect succeed discontinue progress pursue`,
    words: `negative adverse unfavourable unfavorable unsatisfactory undesirable undesired inconclusive abnormal final overall eventual ultimate third used desired requisite known unknown unclear undetermined
      eligible ineligible feasible infeasible unfeasible doable workable unworkable viable unviable achievable unachievable attainable unattainable practicable impracticable manageable
      frankly embarrassingly annoyingly strangely curiously oddly weirdly mysteriously inexplicably unluckily surprisingly disappointingly lamentably admittedly frustratingly regretfully unhappily awkwardly worryingly puzzlingly bafflingly bizarrely funnily ironically inevitably predictably unaccountably differently otherwise better poorly
      nowhere somewhere assist refusal premature criteria matters mattered handling inability occurrence instruction instructions command commands wish wishes alas despite looking kept keeping trying tries begin begins begun rendered provided chose chosen choice wanted allowed`,
  },
  /** Not done, and not to be done. */
  'never-did': {
    words: `didn't doesn't won't wouldn't hasn't haven't hadn't couldn't can't cannot`,
    phrases: `did not, does not, will not, would not, has not, have not, had not, could not, can not, refuses to, refused to, declines to, declined to, failed to, fails to, was unable to, were unable to, was not able to, were not able to, wasn't able to, weren't able to`,
  },
  /** Not able to, in whatever words. */
  cannot: {
    words: `can't cannot couldn't`,
    phrases: `can not, could not, unable to, not able to, failed to, fail to, fails to, not in a position to, in no position to, no longer able to, can no longer, could no longer, not been able to, haven't been able to, hasn't been able to, wasn't able to, weren't able to, isn't able to, aren't able to, did not manage to, didn't manage to, not managed to, haven't managed to, powerless to, struggling to, struggled to, at a loss to`,
  },
  /** Of the moment, which says nothing of the next. */
  'at-present': {
    words: 'today tonight here now online currently presently',
    phrases: `at this time, at this point, at this stage, at this moment, at this juncture, at present, at the moment, at the present time, right now, just now, for now, for the moment, for the time being, this time, this time around, on this occasion, from here, just yet, in this instance, to you, for you`,
  },
  /** Between a no and its verb. */
  softener: {
    words:
      'quite fully really actually just simply properly even ever entirely exactly yet currently presently now completely',
    phrases:
      'seem to, appear to, want to, manage to, get to, been able to, at present, at all, as yet, in the end, in fact',
  },
  /** What an attempt does that comes to something. */
  'come-off': {
    words: `stick stuck land landed take taken click clicked catch fly budge cooperate behave behaved gel jell hold held materialise materialise materialize transpire comply oblige`,
    phrases: `work, worked, happen, happened, come off, come through, come good, come to pass, come to anything, come together, come out right, go through, gone through, went through, go right, gone right, go well, gone well, go as it should, get through, get there, get far, get done, get finished, get anywhere, got through, got there, got far, got done, got finished, got anywhere, made it, make it, make it through, made it through, make it to us, make the cut, add up, do it, do the trick, do the job, pay off, paid off, bear fruit, turn out right, turn out well, turn out, turned out, pull through, work out, worked out, pan out, panned out, amount to anything, take hold, take effect, take place, taken place, run its course, go anywhere, go far, go to plan, gone to plan, go according to plan, gone according to plan, reach us, reach the end, reached the end, play ball, play along, play nicely, play nice, have it, let it, hit home, hit the mark, come about, see it through, finish the job, get the job done, co - operate`,
  },
  /** How it should have been. */
  hoped: {
    words: `hoped intended planned expected wanted desired foreseen anticipated envisaged required requested supposed meant wished designed scheduled agreed promised`,
  },
  /** To do a piece of work. */
  'bring-about': {
    words: `achieve accomplish attain conclude finalise finalize complete finish execute perform fulfil fulfill satisfy honour honor grant approve accept realise realize implement effect do handle process action progress pursue uphold endorse entertain advance resolve settle undertake facilitate authorise authorize`,
    phrases: `act on, act upon, deal with, see to, attend to, carry out, carry through, bring about, bring off, take forward, take further, take any further, take up, follow through, follow up on, put through, pull off, see through, look after, give effect to, make good on, go through with, agree to, accede to, move on, make headway with, make progress with`,
  },
  /** What is done to a piece of work: "… was never followed through". */
  'brought-about': {
    words: `achieved accomplished attained concluded finalised finalized completed finished executed performed fulfilled satisfied met honoured honored granted approved accepted realised realized implemented effected done handled processed actioned progressed pursued upheld endorsed entertained advanced resolved`,
    phrases: `acceded to, agreed to, considered favourably, considered favorably, looked on favourably, looked upon favourably, viewed favourably, taken into consideration, countenanced, given effect, given effect to, carried out, carried through, brought about, brought off, dealt with, seen to, attended to, taken further, taken any further, taken forward, taken up, brought to an end, followed through, followed up, seen through, pulled off, put through, acted on, acted upon, looked after, gone through, got through, made to work, brought to completion, brought to a close, brought to a conclusion, a success, of any use`,
  },
  /** What can stand for anything. */
  'empty-one': {
    words: `it this that these those they everything all something things thing we i one stuff`,
    phrases: `that one, this one, the thing, the whole thing, this thing, that thing, the lot, the whole lot, all of it, part of it, some of it, half of it, most of it, one of them, some of them, (your|the|this|that|our|last|current|requested|whole|one|a) <hollow-thing>`,
  },
  /** That it is so, in one word or two. */
  'empty-is': {
    words: `it's that's we're they're everything's something's thing's i'm one's`,
    phrases: `things are, <empty-one> (is|was|are|were|am|has been|have been|seems|seem|got|appears|appears to be|appear to be|seems to be|seem to be|seems to have got|seem to have got|appear to have got|remains|remain|stays|has become|have become|became|has got|have got|gets|get), we've been, it's been, that's been, that's become, it's become, we've got, it's got, that's got`,
  },
  /** A piece of work to which nobody has seen. */
  undone: {
    words: `undone unprocessed unanswered unfinished unfulfilled unresolved unsuccessful unexecuted unattended incomplete uncompleted unperformed unaccomplished unattained unhonoured unsettled unmet unsatisfied unaddressed unactioned unheeded unheard unread unfulfillable unachieved unrealised unrealized inconclusive`,
  },
  /** Whatever a program does, as a noun. */
  doing: {
    words: `execution processing handling operation termination completion result course sequence behaviour behavior procedure process state action request treatment closure ending end exit conclusion performance functioning working response reply step stage instruction command function move attempt`,
  },
  'ill-done': {
    words: `faulty improper abnormal irregular defective erroneous inadmissible impermissible incorrect unauthorised unauthorized illegitimate premature unsuccessful incomplete flawed aberrant anomalous`,
  },
  /** How undertakings end in pictures: said of what isn't named, they tell nothing. */
  collapse: {
    verbs: `flop stumble trip slip vanish derail stall freeze jam collapse crumble falter flounder founder fizzle backfire misfire implode stop fail crash fold buckle splutter sputter choke wobble unravel flunk bomb tank sink capsize crack stagnate evaporate dissolve disintegrate disappear misbehave malfunction decline refuse`,
    words: `froze frozen sank sunk`,
    phrases: `ground to a halt, ground to a stop, ground to a standstill, stopped dead, stopped short, stopped working, stopped responding, came to a stop, came to a halt, came to a standstill, came crashing down, came tumbling down, fallen over, fallen through, fallen apart, fallen short, gone down, gone under, gone belly up, gone awol, gone dead, gone quiet, gone silent, gone dark, gone up in smoke, gone off track, gone off course, gone off the rails, gone to pieces, gone pop, gone kaput, gone bust, went off track, went off course, went off the rails, went off piste, went to pieces, went down, went under, went belly up, went awol, went dead, went quiet, went silent, went dark, went up in smoke, went pop, went bust, went nowhere, went to pot, went to the dogs, went pear shaped, hit the buffers, hit the rocks, hit the skids, hit a wall, run aground, ran aground, run into the ground, run out of steam, ran out of steam, run out of road, ran out of road, bit the dust, taken a tumble, took a tumble, taken a turn for the worse, took a turn for the worse, taken a wrong turn, took a wrong turn, taken a fall, took a fall, lost the plot, lost the thread, keeled over, seized up, packed up, packed in, conked out, fizzled out, petered out, died out, dried up, slipped up, tripped up, messed up, played up, acted up, given out, gave out, gave way, given way, tied itself in knots, got cold feet, dropped the ball, dropped out, died a death, lost its footing, slipped through our fingers, slipped through the net, slipped through the cracks, slipped away, remained silent, stayed silent, fell silent, stayed quiet`,
  },
  /** Of what didn't come about. */
  futile: {
    words: `fruitless futile unsuccessful useless vain unproductive ineffective ineffectual unavailing abortive unworkable unfeasible hopeless pointless unachievable unattainable idle unrewarding`,
    phrases: `in vain, for nothing, for nought, to no avail, of no avail, of no use, no use, of no effect, no good, a failure, a flop, a dead end, a lost cause, too much for us, too much for it, beyond us, without success, without effect, without result, without a result, not to be possible, not feasible, not doable, not workable, no longer possible, more than we could manage`,
  },
  /** What is to be had of an undertaking. */
  gain: {
    words: `progress headway way success luck solution outcome result agreement conclusion resolution remedy advance effect breakthrough consensus answer alternative option`,
    phrases: `way forward, way on, way ahead, way out, way around it, way round it, way past it, way through, further progress, positive outcome, positive result, positive answer, satisfactory outcome, satisfactory answer, good outcome, joy`,
  },
  /** Who may do what. */
  leave: { words: `permission consent approval clearance authorisation authorization leave agreement` },
  /** What isn't named when it stands in the way. */
  blocker: {
    words: `circumstance circumstances reason reasons factor factors matter matters thing things event events constraint constraints consideration considerations something condition conditions situation developments requirements rule rules restriction restrictions limitation limitations policy policies`,
  },
  hinder: {
    verbs: 'prevent stop keep hinder block bar preclude prohibit forbid impede hamper thwart delay obstruct frustrate',
    phrases: `do not allow, does not allow, don't allow, doesn't allow, do not permit, does not permit, don't permit, doesn't permit, do not let, does not let, don't let, doesn't let, did not allow, did not permit, didn't allow, didn't permit, didn't let, will not allow, will not permit, won't allow, won't let, rule out, rules out, ruled out, mean that, mean we, means that, means we, stand in the way, stands in the way, stood in the way, get in the way, got in the way, make it impossible, makes it impossible, made it impossible`,
  },
  outcome: {
    words:
      'outcome result results verdict decision answer response reply conclusion status state assessment evaluation determination finding verification check checks request attempt submission exercise operation action process',
  },
  'bad-outcome': {
    words:
      'negative adverse unfavourable unfavorable unsatisfactory unsuccessful disappointing undesirable undesired unwanted abnormal nok fail failed failing failure no unfinished bad poor refused rejected declined denied dismissed unexpected',
    phrases: `not ok, not okay, not good, not as expected, not what we expected, not as hoped, not successful, not positive, a no, a negative, in the negative, a refusal, a rejection, a failure`,
  },
  /** Who is said to have moods. */
  'system-person': {
    words:
      'system systems server servers service services app apps application program programme software site website computer computers machine backend platform it something page network',
    phrases: `part of it, part of our system, part of the system, part of our systems, bit of our system, some of our systems`,
  },
  'system-mood': {
    words: `struggling confused muddled flustered overwhelmed baffled stumped puzzled perplexed bewildered unwell poorly unhappy upset misbehaving unresponsive stuck frozen wedged jammed surprised disoriented exhausted troubled unstable`,
    phrases: `not itself, not themselves, not well, not feeling well, not feeling itself, not quite itself, not quite right, not happy, not behaving, not behaving itself, not cooperating, not co - operating, not responding, not answering, not listening, not playing along, not playing ball, not playing nicely, not talking to us, not coping, having a moment, having a bad day, having a rough day, having an off day, having a funny turn, having a hard time, having a tough time, having second thoughts, under strain, under pressure, mixed up, in a muddle, in a tangle, in a bad way, in a bad mood, held up, hung up, tied up, bogged down, thrown off, caught out, taken by surprise, at a loss, at its limit, at its limits, out of sorts, out of its depth, all over the place, up the creek`,
  },
  odd: {
    words:
      'bad poor sorry strange weird funny odd peculiar confused inconsistent undefined indeterminate invalid unknown unexpected unusual abnormal unstable difficult awkward tricky unforeseen exceptional undesired incorrect wrong impossible',
  },
} as const satisfies Lexicon;
