import { review } from '@tactful/engine';

const before = 'Oops! Something went wrong. Please try again.';
const after = 'Your bank declined this card. Try another card, or ask your bank why.';

/** One sentence of an app, and what the engine says about it. */
function Reviewed({ label, text }: { readonly label: string; readonly text: string }) {
  const findings = review(text, { surface: 'toast', intent: 'error' });
  return (
    <section aria-label={label}>
      <h2>{label}</h2>
      <p>{text}</p>
      {findings.length === 0 ? (
        <p>Nothing to report.</p>
      ) : (
        <ul>
          {findings.map((finding) => (
            <li key={`${finding.fault}-${finding.range[0]}`}>
              “{finding.excerpt}”: {finding.message} {finding.why}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What Tactful is, shown on one pair of sentences that the engine judges while the page is open. */
export function Welcome() {
  return (
    <main>
      <h1>Tactful</h1>
      <p>
        Tactful gives software a bedside manner. It finds the words that let a person down when something has gone
        wrong, says why, and offers better ones.
      </p>
      <Reviewed label="Before" text={before} />
      <Reviewed label="After" text={after} />
    </main>
  );
}
