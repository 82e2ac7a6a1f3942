import type { FaultExamples } from '../fault.js';

export const insensitive: FaultExamples = {
  flag: [
    { text: 'Add this address to your whitelist.', context: { surface: 'page' } },
    { text: 'The sender is on the blacklist.', context: { surface: 'banner', audience: 'admin' } },
    { text: 'The slave drive isn’t responding.', context: { surface: 'dialog' } },
    { text: 'Run a sanity check before you send.', context: { surface: 'dialog' } },
    { text: 'Fill the form with dummy data', context: { surface: 'button' } },
    { text: 'Crazy deals this weekend', context: { surface: 'email' } },
    { text: 'Your plan is grandfathered until 2027.', context: { surface: 'email' } },
    { text: 'Hey guys, the export works again.', context: { surface: 'reply' } },
    { text: 'Normal users can’t see this tab.', context: { surface: 'page' } },
    { text: 'Handicapped parking is behind the theatre.', context: { surface: 'page' } },
    { text: 'Enter the name of the chairman.', context: { surface: 'field-error' } },
    { text: 'The elderly travel free on Sundays.', context: { surface: 'banner' } },
    { text: 'Each player shows his/her ticket.', context: { surface: 'page' } },
    { text: 'The app went insane after the update.', context: { surface: 'reply' } },
    { text: 'Tell the guest that his profile is public.', context: { surface: 'page' } },
    { text: 'First-world problems, solved.', context: { surface: 'page' } },
  ],
  pass: [
    { text: 'Black coffee, no sugar', context: { surface: 'menu' }, note: 'A colour.' },
    {
      text: 'Master the basics of chess in ten lessons.',
      context: { surface: 'page' },
      note: 'A verb: to learn thoroughly.',
    },
    { text: 'Regular servicing keeps the boiler safe.', context: { surface: 'email' }, note: 'How often, not who.' },
    { text: 'Block list updated.', context: { surface: 'toast' }, note: 'The plain word for what it does.' },
    { text: 'Upload your master’s certificate.', context: { surface: 'page' }, note: 'A degree.' },
    { text: 'Chess masters play at 18:00.', context: { surface: 'push' }, note: 'A title that people earn.' },
    {
      text: 'Normal body temperature is about 37 °C.',
      context: { surface: 'page' },
      note: 'A range, not a kind of person.',
    },
    { text: 'White wines', context: { surface: 'menu' }, note: 'A colour.' },
    {
      text: 'The ramp at the side door is for people who use a wheelchair.',
      context: { surface: 'page' },
      note: 'Names the person first.',
    },
    { text: 'Regular trains run every 20 minutes.', context: { surface: 'banner' }, note: 'A timetable.' },
    { text: 'Guy Fawkes fireworks start at 19:00.', context: { surface: 'push' }, note: 'A name.' },
    {
      text: 'Talk to the mental health team: call 111 and choose option 2.',
      context: { surface: 'page' },
      note: 'The subject itself, respectfully.',
    },
    {
      text: 'Sample data is loaded. You can delete it at any time.',
      context: { surface: 'page' },
      note: 'The plain word.',
    },
    { text: 'Contains nuts and milk.', context: { surface: 'page' }, note: 'A list of allergens.' },
    { text: 'We fitted the blind in your bedroom today.', context: { surface: 'email' }, note: 'A window blind.' },
    { text: 'Grandfather clock, oak, about 1890', context: { surface: 'page' }, note: 'A clock.' },
  ],
  rewrites: [
    {
      from: 'Add this address to your whitelist.',
      to: 'Add this address to your allow list.',
      note: 'Says what the list does.',
    },
    {
      from: 'Normal users can’t see this tab.',
      to: 'Only people with the editor role can see this tab.',
      note: 'Says who, by what they may do.',
    },
    {
      from: 'Your plan is grandfathered until 2027.',
      to: 'You keep your earlier price until 31 December 2027.',
      note: 'What it means for this person, with a date.',
    },
  ],
};
