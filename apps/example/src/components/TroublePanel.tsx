import { answerWith, troubles, type Trouble } from '../server.js';

const names: Record<Trouble, string> = {
  none: 'Everything works',
  generic: 'An unknown error',
  declined: 'The bank declines the card',
  declinedFraud: 'The bank reports the card as stolen',
  insufficientFunds: 'The account has too little money',
  timeout: 'The payment service does not answer in time',
  network: 'The connection drops',
  stock: 'The last one was sold a moment ago',
  sessionExpired: 'The session has ended',
  passwordLocked: 'Too many wrong passwords',
};

/** For whoever tries the app out: chooses what goes wrong with the next request. */
export function TroublePanel() {
  return (
    <footer className="trouble">
      <label htmlFor="trouble">What happens next</label>
      <select
        id="trouble"
        onChange={(event) => {
          const chosen = troubles.find((trouble) => trouble === event.target.value);
          answerWith(chosen ?? 'none');
        }}
      >
        {troubles.map((trouble) => (
          <option key={trouble} value={trouble}>
            {names[trouble]}
          </option>
        ))}
      </select>
    </footer>
  );
}
