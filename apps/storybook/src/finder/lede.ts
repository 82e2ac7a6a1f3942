/** The first sentences of the finder's page, in the site and in front of it. */
export const lede =
  'Something has gone wrong and a person is waiting. Say what you have in hand, and find what to tell them.';
