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
  remedy: 'Say what you know, what you don’t know yet, and when you will.',
  shape: 'I checked {what}. {What is known}. {What isn’t known yet}; I’ll write again by {time}.',
  whenNotToUse:
    'It speaks up only in emails and support replies; switch it off where uncertainty itself is the subject.',
  patterns: [
    {
      find: String.raw`
        (should|will|may|might|could) [(hopefully|probably|possibly|maybe|perhaps|theoretically)] *
      `,
      surfaces: ['email', 'reply'],
      unless: ['conditional', 'question'],
      rewrites: [''],
    },
    // One honest hedge is honest; two in a sentence take back what it says.
    {
      find: String.raw`
        [<hedge-word> ~{0,9} <hedge-word>]
        [(i|we) (don't|can't|cannot|couldn't|do not|wouldn't) (really|actually|quite)? (know|say|tell|promise|be sure|be certain) (for sure|for certain|really|exactly|either way|one way|with certainty)?] ,? (but|and|.) *{0,6}
        [(if i had to guess|if we had to guess|at a guess|my best guess|our best guess|i'd guess|i would guess|we'd guess|i'm guessing|we're guessing|for some reason or other|for whatever reason|with any luck|all being well|touch wood|fingers crossed|one way or another|somehow or other|or something (like that)?|or so i think|or so it seems|and so on|in some shape or form|i wouldn't want to say|don't quote me|don't hold me to (it|that)|i could be wrong|we could be wrong|i may be wrong|i might be wrong|not a hundred percent|not (entirely|really|quite|totally|completely) (sure|certain)|no idea really|hard to say|difficult to say|your guess is as good)] *{0,4}
        [(should|ought to) (hopefully|probably|in theory|normally|theoretically|most likely|presumably) (be|work|have|do|go|arrive|fix|help|resolve|come|sort|clear|get)] *{0,3}
        [(should|ought to) (more or less|kind of|sort of|pretty much) *{1,3}]
        [(should|ought to) be (fine|ok|okay|good|alright|all right|sorted|all good) (now|soon|again|by now|at some point|i think|hopefully|i guess|eventually)?] (.|,)
        ^ [(maybe|hopefully)] *{1,5}
        [i guess] *{0,5}
        [(should|ought to) (probably|most likely|hopefully|presumably)] *{0,4}
        [(you|we) (may|might) want to (try|consider|think|look|check|possibly)] *{0,4}
        [(should|might|may|will) ~{0,6} at some point]
        [(try and|try to) (see if|look into|find out|maybe|perhaps)] *{0,5}
        [(i|we|i'll|we'll) (will)? see what (i|we) can (do|find)] *{0,3}
      `,
      surfaces: ['email', 'reply'],
      unless: ['conditional', 'question'],
    },
    {
      find: String.raw`
        [(could|might|may|can) it (maybe|perhaps|possibly|just|simply|somehow)? (be|have been)] *{0,5}
        [<hedge-word> ~{0,6} <hedge-word>]
      `,
      surfaces: ['email', 'reply'],
      when: ['question'],
    },
  ],
};
