import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { Field } from '../components/Field.js';
import { RequestError, send } from '../server.js';

export function PasswordForm() {
  const { t } = useTranslation();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [error, setError] = useState<string>();

  async function save(event: FormEvent) {
    event.preventDefault();
    if (current === '') {
      setError(t('account.password.wrong'));
      return;
    }
    if (next.length < 12) {
      setError(t('account.password.tooShort'));
      return;
    }
    try {
      await send();
      toast.success(t('account.password.changed'));
    } catch (failure) {
      const locked = failure instanceof RequestError && failure.code === 'passwordLocked';
      setError(locked ? t('account.password.locked') : 'Whoops, that didn’t work. Try again!');
    }
  }

  return (
    <form className="card" onSubmit={(event) => void save(event)}>
      <h2>{t('account.password.title')}</h2>
      <Field
        label={t('account.password.current')}
        type="password"
        autoComplete="current-password"
        value={current}
        onChange={(event) => setCurrent(event.target.value)}
      />
      <Field
        label={t('account.password.next')}
        type="password"
        autoComplete="new-password"
        hint="At least 12 characters"
        value={next}
        error={error}
        onChange={(event) => setNext(event.target.value)}
      />
      <button type="submit" className="primary">
        {t('account.password.save')}
      </button>
    </form>
  );
}
