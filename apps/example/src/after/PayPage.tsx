import { FieldError, Notice, PaymentProblem, createReference, focusFirstInvalid, invalidProps } from '@tactful/react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { cards, pay, type CardName } from './server.js';

/** What is known about the money after an error. A bank that never answered leaves it open, and the page says so. */
function moneyAfter(card: CardName): 'unknown' | 'not-charged' {
  return card === 'silence' ? 'unknown' : 'not-charged';
}

export function PayPage() {
  const [card, setCard] = useState<CardName>('declined');
  const [state, setState] = useState<'open' | 'paying' | 'paid'>('open');
  const [error, setError] = useState<unknown>();
  const [failure, setFailure] = useState<{ card: CardName; reference: string }>();
  const form = useRef<HTMLFormElement>(null);
  const codeError =
    failure?.card === 'code' ? "Check the security code. It's the 3 digits on the back of the card." : undefined;

  async function submit(event?: FormEvent) {
    event?.preventDefault();
    if (state === 'paying') return;
    setState('paying');
    await pay(card).then(
      () => setState('paid'),
      (reason: unknown) => {
        setError(reason);
        setFailure({ card, reference: failure?.reference ?? createReference() });
        setState('open');
      },
    );
  }

  useEffect(() => {
    // Where one field is known, the person is led to it; every other answer takes the focus itself.
    if (codeError && form.current) focusFirstInvalid(form.current);
  }, [codeError, failure]);

  if (state === 'paid') {
    return (
      <Notice
        intent="success"
        title="Your order is paid"
        meaning="Fern tea and a copper kettle, $24.00."
        reference={failure?.reference}
      />
    );
  }
  const isUnknown = failure !== undefined && moneyAfter(failure.card) === 'unknown';
  return (
    <form ref={form} className="tactful stack" onSubmit={(event) => void submit(event)} noValidate>
      {failure && !codeError && (
        <PaymentProblem
          error={error}
          facts={{ money: moneyAfter(failure.card) }}
          params={{ amount: { value: 24, currency: 'USD' }, descriptor: 'FERN*KETTLE' }}
          reference={failure.reference}
          on={{
            'use-another-card': () => document.querySelector<HTMLElement>('[name=card]')?.focus(),
            'update-card': () => document.querySelector<HTMLElement>('[name=card]')?.focus(),
            approved: () => submit(),
            'check-payment': '#help',
            contact: '#help',
          }}
          wayOut={isUnknown ? { label: 'Back to the shop', href: '#search' } : undefined}
        />
      )}
      {/* While nobody knows whether it went through, the page does not invite anyone to pay twice. */}
      {!isUnknown && (
        <>
          <fieldset className="choices">
            <legend>Card</legend>
            {(Object.keys(cards) as CardName[]).map((name) => (
              <label key={name}>
                <input type="radio" name="card" value={name} checked={card === name} onChange={() => setCard(name)} />
                {cards[name].label}
              </label>
            ))}
          </fieldset>
          <div className="tactful-field">
            <label htmlFor="cvc">Security code</label>
            <FieldError for="cvc">{codeError}</FieldError>
            <input inputMode="numeric" autoComplete="cc-csc" defaultValue="123" {...invalidProps('cvc', codeError)} />
          </div>
          <div>
            <button
              className="tactful-action"
              // With the same card there is a better way on than to press this again.
              data-rank={failure?.card === card && !codeError ? 'secondary' : 'primary'}
              aria-disabled={state === 'paying' || undefined}
            >
              {state === 'paying' ? 'Paying…' : 'Pay $24.00'}
            </button>
          </div>
        </>
      )}
    </form>
  );
}
