import type { Fault } from './fault.js';

export const hedging: Fault = {
  id: 'hedging',
  title: 'Hedging',
  preset: 'recommended',
  definition:
    'Words that take back what the sentence says: “it seems that maybe”, “might possibly”, “should hopefully”.',
  why: 'A reply that commits to nothing leaves the person as unsure as before and makes them ask again.',
  sources: [
    { name: 'Intercom, on customer support tone', url: 'https://www.intercom.com/blog/' },
    { name: 'Plain language guidelines', url: 'https://www.plainlanguage.gov/guidelines/' },
  ],
  severity: { default: 'off', email: 'error', reply: 'error' },
  problem: 'takes back what it says',
  remedy: 'Say what you know, say what you don’t know, and when you will.',
  shape: 'I checked {what}. {What is known}. {What isn’t known yet}; I’ll write again by {time}.',
  whenNotToUse:
    'It speaks up only in e-mails and support replies; switch it off where uncertainty itself is the subject.',
  patterns: [
    {
      find: String.raw`
        [(it|this|that|there|things|we|i|which|your *) (kind of|sort of)? (may|might|could|would|should) (very well)? (well|possibly|potentially|perhaps|maybe|probably|conceivably|hopefully|theoretically|presumably|in theory|just)] *{0,4}
        [(may|might|could|should|would) (possibly|potentially|perhaps|maybe|conceivably|hopefully|theoretically|presumably|probably|well have|or may not|or might not)] *{0,3}
        [(it|that|this|there) (seems|appears|looks|would seem|would appear|does seem|kind of seems|sort of seems) (to be|to have|that|like|as if|as though)? (maybe|perhaps|possibly|it|there|this|you|your|the|we|something|some|a|an|like)] *{0,5}
        [(seems|appears) to (be|have) (maybe|perhaps|possibly|a bit|somewhat|kind of|sort of|some|somehow|probably)] *{0,3}
        [(maybe|perhaps|possibly|presumably|hopefully|theoretically|arguably|conceivably|supposedly)] *{1,4}
        [(kind of|sort of|more or less|to some extent|in some ways|somewhat|somehow|in a way|as it were|so to speak|for the most part|pretty much|almost certainly|if i am not mistaken|if i'm not mistaken|as far as i (know|can tell|remember|am aware)|as far as we (know|can tell|are aware)|to the best of (my|our) knowledge)] *{0,3}
        [(i|we) (think|believe|guess|suppose|assume|suspect|imagine|feel|would (say|think|guess|assume|imagine)|'d (say|think|guess|assume|imagine)|am not (sure|certain|100)|'m not (sure|certain|entirely|100|really|quite)|are not (sure|certain)|'re not (sure|certain|entirely))] *{0,4}
        [(i'd|we'd|i'm|we're) (say|think|guess|assume|imagine|not (sure|certain|entirely|really|quite|100))] *{0,4}
        [(should|ought to) (be)? (fine|ok|okay|good|alright|all right|fixed|working|sorted|resolved|there|better|enough|back|all good) (now|soon|again|by now|at some point|hopefully)?]
        [(it|this|that) should (hopefully|probably|normally|in theory|usually|now)? (work|be|resolve|fix|help|do|arrive|go|clear|sort|come)] *{0,4}
        [(at some (point|stage)|one way or another|in all (likelihood|probability)|chances are|for whatever reason|for some reason|or something|or so (it seems)?|and so on|i hope (this|that|it)|we hope (this|that|it))] *{0,4}
        [(there (may|might|could) (be|have been)|we (may|might) (be able|have|need|look|try)|you (may|might|could) (want|wish|like|try|consider|possibly|perhaps)|(i|we)('ll)? (try|attempt) to (see|look|find|maybe)|we'll see (what|if)|(i|we) (can|could) (maybe|perhaps|possibly|try))] *{0,4}
        [(i'll|we'll|i will|we will) (try|see if|see what|attempt|do (our|my) best|look into)] *{0,4}
        [(in theory|in principle|technically speaking|generally speaking|under normal circumstances|normally)] ,? *{0,4}
      `,
      surfaces: ['email', 'reply'],
      unless: ['conditional', 'question'],
    },
  ],
};
