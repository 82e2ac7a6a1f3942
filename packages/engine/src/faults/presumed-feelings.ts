import type { Fault } from './fault.js';

export const presumedFeelings: Fault = {
  id: 'presumed-feelings',
  title: 'Presumed feelings',
  preset: 'recommended',
  definition:
    'The words tell people how they feel or will feel: “Don’t worry”, “We know how frustrating this is”, “You’ll love it”.',
  why: 'Being told one’s own feelings by a machine is patronising when right and wounding when wrong.',
  sources: [
    {
      name: 'W3C, Making Content Usable for People with Cognitive and Learning Disabilities',
      url: 'https://www.w3.org/TR/coga-usable/',
    },
    { name: 'Content Design London, trauma-informed content', url: 'https://contentdesign.london/' },
  ],
  severity: { default: 'warn', button: 'off', label: 'off' },
  problem: 'tells people how they feel',
  remedy: 'Say the fact instead: what is safe, what happens next, what is new.',
  shape: '{What is safe}. {What happens next, and when}.',
  whenNotToUse: 'Switch it off for celebrations and marketing.',
  sentenceCanGo: true,
  patterns: [
    {
      find: String.raw`
        [(rest assured|breathe easy|breathe easily|rest easy|sleep easy|sleep soundly|put your mind at rest|put your mind at ease|set your mind at|fret not|have no fear|no need to (worry|panic|fret|stress)|nothing to (worry about|fear|be (afraid|scared|ashamed|embarrassed) of)|there's no shame|no reason to (worry|panic|be))] *{0,2}
        [(we|i) (know|understand|realise|realize|get|appreciate|recognise|recognize|imagine|bet|guess|sense|see) (that)? (this|it|it's|waiting|that|how|changing|losing|moving|being|you|you're|you'll|you must|your|delays|queues|nobody|paying|money|health|saying|bad news|it can|this can) *{0,3} (annoying|frustrating|frustrated|hard|difficult|painful|stressful|upsetting|scary|worrying|worried|disappointing|disappointed|confusing|a pain|tough|important to you|precious|anxious|upset|angry|unhappy|excited|nervous|overwhelming|boring|sad|maddening|infuriating|inconvenient|tired|tiring|exhausting|exciting|awful|terrible|no fun|isn't fun|is not fun|isn't easy|feel|feels|feeling)] *{0,3}
        [(you'll|you will|you're|you are|you're going to|you must be|you must|you may|you might|you probably|you're probably|you're surely|you're no doubt|you'd|you would|no doubt you're|surely you're) (be|feel|feeling|so|very|really|bound to be|sure to be|probably|surely|no doubt|likely|understandably|certainly|rightly|all|a bit|a little|quite|just|absolutely|totally)? (so|very|really|feeling|feel|be|absolutely|totally|just|a bit)? (over the moon|thrilled|delighted|overjoyed|ecstatic|chuffed|gutted|heartbroken|devastated|crushed|nervous|anxious|worried|scared|afraid|terrified|frightened|excited|happy|sad|angry|furious|livid|fuming|annoyed|irritated|frustrated|upset|disappointed|embarrassed|ashamed|guilty|proud|relieved|lonely|bored|jealous|stressed|overwhelmed|confused|tired|exhausted|fed up|amazed|astonished|speechless|shocked|stunned|in love|itching|dying|bursting|keen|desperate|impatient|curious|tempted|pleased|glad|sick of|tired of|dreading|worried sick|panicking|freaking out|buzzing|gobsmacked|blown away|hooked)] *{0,4}
        [(you'll|you will|you're going to|you're gonna|we know you'll|we think you'll|we bet you'll|bet you'll) (absolutely|really|just|totally|definitely|surely)? (love|adore|enjoy|hate|miss|crave|regret|thank us|dream of|sleep better|fall in love|never want|want|wonder how)] *{0,5}
        [(feel|feels|feeling) (free to panic|better|safe|safer|relieved|proud|happy|good|great|bad|stuck|lost|sad|low|lonely|anxious|stressed|blue|down|nervous|overwhelmed|frustrated|angry|guilty|embarrassed|rich|poor) (already|now|yet|again|about (it|this|that)|,|\?|.|:|–|!|inside|knowing)] *{0,3}
        [(this|that|it) (must|may|might|can|could|will|has to|would) (well)? (be|feel|come as|have been|seem|leave you|make you|hurt|sting) (a|an|very|so|really|quite|incredibly|pretty|extremely|rather|like|you|feeling)? (a|an|bit|big|huge|terrible|nasty|complete)? (frustrating|upsetting|annoying|disappointing|stressful|scary|frightening|worrying|confusing|overwhelming|devastating|heartbreaking|exciting|shock|surprise|blow|relief|disappointment|worry|painful|hard|tough|difficult|embarrassing|awkward|bitter|sad|horrible|awful|terrible|unsettling|alarming|annoyed|upset|angry|worried|the end of the world)] *{0,3}
        [(to your|much to your|imagine your|we can imagine your|we share your|we feel your|we understand your|we hear your) (relief|delight|horror|dismay|disappointment|joy|amazement|surprise|frustration|pain|anger|excitement|concern|concerns|worry|sorrow|grief|sadness|annoyance)] *{0,3}
        [(your|the) (heart|jaw|stomach|blood|spirits|mood|day|week|smile|face|eyes) (must be|will|is|sinks|sank|drops|dropped|boils|skips|is made|will be made|will light)] *{0,4}
        [(like|as) (everyone|anyone|most people|all of us|we all|every other|any parent|any)] *{0,2} (you're|you are|you feel|you must|feels|would feel|gets|do|does) *{0,3}
        [(we're|we are|i'm|i am) (heartbroken|devastated|gutted|crushed|as (sad|upset|disappointed) as you)] (that|to|about|too) *{0,4}
        [(i|we) (share|feel) your *{1,2}] *{0,2}
        [(it|this|that) (hurts|pains|breaks|saddens|kills) (us|me|you|our heart|my heart)] *{0,4}
        [so happy (with|about) *{1,4}] that you
        [(cheer up|chin up|keep smiling|smile|stay positive|keep calm|calm down|don't cry|dry your (tears|eyes)|wipe away your tears|good news (awaits|for you)|you're going to be okay|you'll be okay|you'll be fine|you'll get over it|it's not the end of the world|not the end of the world|worse things happen|time heals)] *{0,3}
      `,
      unless: ['success-intent', 'for-developers', 'conditional'],
    },
    {
      find: String.raw`
        [(don't|do not|please don't|try not to|no need to|never|there's no need to|there is no need to|you don't need to|you needn't|not to|not need to) (worry|panic|fret|be (afraid|alarmed|scared|concerned|upset|worried|discouraged|sad|nervous|embarrassed|angry|disheartened|anxious|shy|ashamed)|get (upset|worried|angry|discouraged|frustrated)|stress|freak out|feel (bad|embarrassed|guilty|ashamed|discouraged|stupid)|despair|lose hope|lose heart|sweat)] (about it)?
        [(no worries|have no fear|never fear|fear not|keep calm|stay calm|chill out|relax|calm down|cheer up|take a deep breath|deep breath|chin up|hang in there|no need for panic|no cause for alarm|worry not|sit tight and relax)] (!|,|.|–|:|;|-|and|it|we|your|everything|if|but)
        [(we|i) (totally|fully|completely|really|truly|certainly|can)? (know|understand|realise|realize|appreciate|get|imagine|recognise|recognize|feel|hear) (exactly|just|only too well|fully|completely|that|it|it's)? (how|you're|you are|your (frustration|pain|anger|disappointment|concern|concerns|worry|anxiety|stress|feelings|annoyance|situation)|this (is|must|can|may|might|isn't)|it (is|must|can|may|might|isn't)|that this|how this)] *{0,7}
        [(you must be|you're probably|you are probably|you're surely|you might be|you may be|you're likely|you must feel|you probably feel|you may feel|you might feel|you're feeling|you are feeling|you seem|you sound|you're no doubt) (feeling|so|very|really|quite|a bit|a little|pretty)? (frustrated|angry|upset|worried|anxious|sad|disappointed|annoyed|excited|thrilled|delighted|confused|wondering|tired|stressed|scared|nervous|overwhelmed|happy|devastated|concerned|relieved|furious|embarrassed|fed up|proud)] *{0,3}
        [(this|that|it|which) (must|may|might|can|is|has to|could) (be|feel|have been|seem|a|an)? (very|so|really|incredibly|extremely|quite|such|a bit|truly|super|a little)? (frustrating|upsetting|annoying|disappointing|stressful|scary|frightening|worrying|confusing|overwhelming|disheartening|devastating|heartbreaking|exciting|a (shock|nuisance|disappointment|worry|hassle)|painful|hard for you|difficult for you|embarrassing|awkward for you)] *{0,3}
        [(you'll|you will|you're going to|you are going to|we think you'll|we know you'll|we're sure you'll|you're gonna|you're sure to) (absolutely|really|just|totally|definitely)? (love|adore|enjoy|be (delighted|thrilled|amazed|pleased|happy|glad|excited|relieved|blown away|disappointed|sad|sorry|surprised|proud)|thank us|appreciate|feel (better|great|safe|relieved|good|at home|happier))] *{0,4}
        [(we're|we are) (sure|confident|certain) (that)? (you|you'll|you're|this)] *{0,6}
        [(you must|you should|you can) (be|feel) (so|very)? (proud|relieved|excited|happy|glad|pleased|safe|disappointed|confident|reassured)] *{0,3}
        [(to|for) your (delight|horror|dismay|relief|disappointment|joy|amazement)]
        [much to your *]
        [(happy|excited|thrilled|sad|feeling|feel|are you feeling|feeling a bit) (down|blue|lost|stuck|frustrated|overwhelmed|lonely|stressed|annoyed|confused)? ?\?]
        [feeling (down|blue|lost|frustrated|overwhelmed|lonely|stressed|annoyed|confused|anxious|sad|unsure|nervous|angry|rich|lucky|worried|impatient)]
        [we feel your (pain|frustration)]
        [(i|we) (can|could) (only)? imagine (how)?] *{0,5}
        [(it's|it is) (okay|ok|only natural|normal|natural|understandable|perfectly normal|alright) (to feel|to be|that you|you feel|if you feel|for you)] *{0,5}
        [(understandably|rightly|justifiably) (upset|frustrated|angry|worried|concerned|disappointed|annoyed)]
        [(sorry|sad|upset) to disappoint (you)?]
        [(we hate|i hate) (this|it|that) as much as you (do)?]
        [(we've|we have) all been there]
        [nobody likes (waiting|bad news|this)] *{0,3}
        [(your|the) (excitement|frustration|anger|disappointment) (is|must be)] *{0,3}
      `,
      unless: ['success-intent', 'for-developers'],
      rewrites: [],
    },
    {
      find: String.raw`
        ^ [(don't worry|do not worry|no worries|don't panic|do not panic|fear not|relax|not to worry)] (,|!|.|–|-|:) *
      `,
      unless: ['success-intent'],
      rewrites: [''],
    },
  ],
};
