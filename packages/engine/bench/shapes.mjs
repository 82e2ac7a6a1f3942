// Texts of any length that have brought other reviewers of text to their knees, or might bring this one.

/** @type {Record<string, (length: number) => string>} */
export const shapes = {};

/** @param {string} name @param {string} unit repeated until the text is as long as asked for */
const repeat = (name, unit) => {
  shapes[name] = (length) => unit.repeat(Math.ceil(length / unit.length));
};

// Sentences: without end, with findings, with evidence that every finding asks for.
repeat('no full stop at all', 'sorry for the inconvenience ');
repeat('short faulty sentences', 'It failed. Oops! ');
repeat('steps', 'Please try again later. ');
repeat('conditions', 'if it fails, kindly ');
repeat('sentences without fault', 'Your calendar was saved to the second drive. ');
repeat('a failure and its reason', 'We couldn’t save it because the file is open. ');
repeat('questions', 'Are you sure you want to delete your account? ');
repeat('words that start phrases', 'you were unable to just not ');
repeat('words of the trade', 'no token in response from endpoint ');
repeat('names from the code', 'error in user_id fooBar ERR_TIMED_OUT. ');
repeat('capitals', 'NO! ');
repeat('a sentence in capitals', 'YOUR ACCOUNT WAS SUSPENDED ');
repeat('lines', 'Something went wrong\n');
// Tokens: very long, very many, none.
repeat('one long word', 'a');
repeat('one long number', '1');
repeat('a word of apostrophes', "don't'");
repeat('no spaces', 'failed,sorry,oops,');
repeat('exclamation marks', '!');
repeat('punctuation', ',;:-()/');
repeat('new lines', '\n');
repeat('spaces', ' ');
repeat('emoji', '🎉');
repeat('combining marks', 'e\u0301');
repeat('lone surrogates', '\ud83d');
repeat('sad faces', ':( ');
repeat('another script', 'ошибка ');
// Placeholders and tags: whole, broken, nested.
repeat('placeholders', '{}');
repeat('placeholders of printf', '%s %(name)s ');
repeat('braces that open', '{');
repeat('braces that close', '}');
repeat('double braces', '{{a}} ');
repeat('tags that open', '<a');
repeat('tags', '<b>it</b> ');
repeat('code that opens', '<code>');
repeat('percent signs', '%(');
repeat('calls that open', '$t(');
repeat('brackets that open', '[');
repeat('links that open', '[[a|');
repeat('quotes of code', '` ');
repeat('entities that never end', '&a');
repeat('entities', '&#39;');
repeat('file names', 'ab.');
repeat('addresses that never end', 'ab@!');
repeat('web addresses with gaps', 'http://a[b] ');
repeat('one web address with gaps', 'http://a[');
repeat('names with underscores', 'aB_');
repeat('attributes', ':a');
repeat('plurals', '{n, plural, one {# file failed} other {# files failed}} ');
repeat('plurals that never end', '{n, plural, one {');
repeat('Fluent that never ends', '{ $n -> [one] ');
shapes['nested plurals'] = (length) => `${'{a, plural, one {'.repeat(length / 19)}x${'}}'.repeat(length / 19)}`;
shapes['nested plurals with words'] = (length) =>
  `${'{a, plural, one {it failed '.repeat(length / 40)}x${'} other {sorry}}'.repeat(length / 40)}`;
shapes['nested Fluent'] = (length) => '{ $a -> [b] '.repeat(length / 13) + '}'.repeat(length / 13);
shapes['nested Fluent with branches'] = (length) =>
  '{ $a -> [b] it failed '.repeat(length / 36) + ' *[c] sorry }'.repeat(length / 36);
shapes['one select of many branches'] = (length) => `{a, select, ${'b {it failed} '.repeat(length / 14)}}`;
shapes['Fluent of many branches'] = (length) => `{ $a -> ${'[b] it failed '.repeat(length / 14)}}`;
