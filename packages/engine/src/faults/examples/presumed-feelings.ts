import type { FaultExamples } from '../fault.js';

export const presumedFeelings: FaultExamples = {
  flag: [
    { text: 'Don’t worry, your photos are fine.', context: { surface: 'banner' } },
    { text: 'I completely understand how annoying this must be.', context: { surface: 'reply' } },
    { text: 'We know this is stressful.', context: { surface: 'page' } },
    { text: 'You’re going to love your new inbox.', context: { surface: 'email' } },
    { text: 'Don’t panic. We can fix this.', context: { surface: 'dialog' } },
    { text: 'You must be so excited for your trip.', context: { surface: 'email' } },
    { text: 'I can only imagine how you feel.', context: { surface: 'reply' } },
    { text: 'It’s normal to feel overwhelmed at this step.', context: { surface: 'page' } },
    { text: 'No need to worry, nothing was sent.', context: { surface: 'toast' } },
    { text: 'Your frustration is understandable.', context: { surface: 'reply' } },
    { text: 'You’ll be thrilled with the new timetable.', context: { surface: 'email' } },
    { text: 'This must be very disappointing for you.', context: { surface: 'reply' } },
    { text: 'Stay calm, we’re looking into it.', context: { surface: 'banner' } },
    { text: 'Feeling stuck? Ask our community.', context: { surface: 'push' } },
    { text: 'We’re sure you’ll be happy with the result.', context: { surface: 'email' } },
    { text: 'You’re probably wondering why your card was blocked.', context: { surface: 'email' } },
  ],
  pass: [
    {
      text: 'You wrote that the figures are due on Thursday, so I’m exporting them now.',
      context: { surface: 'reply' },
      note: 'Uses what the person said, and acts on it.',
    },
    {
      text: 'Your answers are saved. You can close this window.',
      context: { surface: 'page' },
      note: 'Reassures with a fact.',
    },
    { text: 'How are you feeling today?', context: { surface: 'page' }, note: 'Asks instead of telling.' },
    {
      text: 'I’m sorry for your loss. We’ve refunded both tickets.',
      context: { surface: 'reply' },
      note: 'A condolence.',
    },
    {
      text: 'Your money hasn’t moved. We stopped one transfer at 09:12.',
      context: { surface: 'banner' },
      note: 'The fact that calms.',
    },
    {
      text: 'Call us if you’re worried about a medicine.',
      context: { surface: 'page' },
      note: 'A condition that the reader judges.',
    },
    { text: 'Relax in the sauna until 22:00.', context: { surface: 'page' }, note: 'A spa may say so.' },
    { text: 'Routes you love', context: { surface: 'label' }, note: 'The reader marked them.' },
    {
      text: 'We understand that the parcel was left in the rain.',
      context: { surface: 'reply' },
      note: 'Repeats a fact that the person gave.',
    },
    { text: 'Stress test: 142 beats a minute', context: { surface: 'label' }, note: 'The name of an examination.' },
    { text: 'Excited', context: { surface: 'label' }, note: 'A mood to choose from.' },
    { text: 'Anxiety: when to see a doctor', context: { surface: 'page' }, note: 'The title of an article.' },
    {
      text: 'Three people told us about this today. Thank you.',
      context: { surface: 'reply' },
      note: 'Thanks, and no guess.',
    },
  ],
  rewrites: [
    { from: 'Don’t worry, your photos are fine.', to: 'All 214 photos are saved.', note: 'The fact that would calm.' },
    {
      from: 'I completely understand how annoying this must be.',
      to: 'Being locked out on the day of the deadline is bad timing. I’ve unlocked your account; try it now, and I’ll stay in this chat.',
      note: 'The situation and the help, instead of the feeling.',
    },
    {
      from: 'You’re going to love your new inbox.',
      to: 'Your inbox now sorts bills and tickets into their own folders.',
      note: 'What it does. How it feels is the reader’s business.',
    },
  ],
};
