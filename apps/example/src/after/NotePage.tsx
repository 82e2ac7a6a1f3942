import { EditConflict, Moment, OfflineStatus, SessionExpired, UnsavedChanges, announce } from '@tactful/react';
import { useState } from 'react';
import { save, type Weather } from './server.js';

const weathers: Readonly<Record<Weather, string>> = {
  fine: 'The save works',
  offline: 'The connection drops',
  'signed-out': 'The session has expired',
  'changed-by-someone': 'Aisha has changed the note',
  broken: 'The service is down',
};

const theirs = 'We open on Tuesday at nine. The form can be signed here.';

export function NotePage() {
  const [text, setText] = useState('We open on Monday at nine. Bring the signed form.');
  const [saved, setSaved] = useState(text);
  const [weather, setWeather] = useState<Weather>('fine');
  const [error, setError] = useState<unknown>();
  const [failed, setFailed] = useState<Weather>();
  const [leaving, setLeaving] = useState(false);
  const dirty = text !== saved;

  async function saveNow(now: Weather = weather) {
    await save(now).then(
      () => {
        setSaved(text);
        setFailed(undefined);
        announce('Your note is saved.');
      },
      (reason: unknown) => {
        setError(reason);
        setFailed(now);
        throw reason;
      },
    );
  }

  const work = { work: 'on-this-device' } as const;
  const keep = (version: string) => () => {
    setText(version);
    setSaved(version);
    setWeather('fine');
    setFailed(undefined);
  };
  const signIn = async () => {
    setWeather('fine');
    await saveNow('fine');
  };
  return (
    <div className="tactful stack">
      <OfflineStatus facts={work} on={{ retry: () => saveNow() }} />
      {failed === 'signed-out' && (
        <SessionExpired facts={work} arrival="after-action" workText={() => text} on={{ 'sign-in': signIn }} />
      )}
      {failed === 'changed-by-someone' && (
        <EditConflict
          facts={work}
          params={{ name: 'Aisha' }}
          mine={{ text }}
          theirs={{ text: theirs }}
          on={{ 'keep-mine': keep(text), 'keep-theirs': keep(theirs) }}
          wayOut={{ label: 'Keep both', onAct: keep(`${text}\n${theirs}`) }}
        />
      )}
      {(failed === 'offline' || failed === 'broken') && (
        <Moment error={error} facts={work} arrival="after-action" onRetry={() => saveNow()} on={{ contact: '#help' }} />
      )}
      <div className="tactful-field">
        <label htmlFor="note">Note for the shop window</label>
        <textarea id="note" rows={5} value={text} onChange={(event) => setText(event.target.value)} />
        <p className="tactful-hint">{dirty ? 'Not saved yet' : 'Saved'}</p>
      </div>
      <div className="tactful-recovery-steps">
        <button
          className="tactful-action"
          // One way on at a time: after a failed save it is the one in the message.
          data-rank={failed === undefined ? 'primary' : 'secondary'}
          onClick={() => void saveNow().catch(() => {})}
        >
          Save the note
        </button>
        <button
          className="tactful-action"
          data-rank="way-out"
          onClick={() => (dirty ? setLeaving(true) : location.assign('#pay'))}
        >
          Leave the page
        </button>
      </div>
      <fieldset className="choices">
        <legend>What the next save meets</legend>
        {(Object.keys(weathers) as Weather[]).map((name) => (
          <label key={name}>
            <input type="radio" name="weather" checked={weather === name} onChange={() => setWeather(name)} />
            {weathers[name]}
          </label>
        ))}
      </fieldset>
      <UnsavedChanges
        dirty={dirty}
        open={leaving}
        facts={{ work: 'not-saved' }}
        params={{ object: 'Note for the shop window' }}
        onStay={() => setLeaving(false)}
        onLeave={() => location.assign('#pay')}
        onSaveAndLeave={async () => {
          await saveNow();
          location.assign('#pay');
        }}
      />
    </div>
  );
}
