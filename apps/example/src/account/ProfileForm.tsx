import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { Alert } from '../components/Alert.js';
import { Field } from '../components/Field.js';
import { RequestError, send } from '../server.js';

/** An address that somebody else already uses. */
const takenEmail = 'taken@example.com';

export function ProfileForm() {
  const { t } = useTranslation();
  const [email, setEmail] = useState('ana@example.com');
  const [error, setError] = useState<string>();
  const [signedOut, setSignedOut] = useState(false);

  async function save(event: FormEvent) {
    event.preventDefault();
    setError(email === takenEmail ? t('account.profile.emailTaken') : undefined);
    if (email === takenEmail) return;
    try {
      await send();
      toast.success(t('account.profile.saved'));
    } catch (failure) {
      if (failure instanceof RequestError && failure.code === 'sessionExpired') setSignedOut(true);
      else toast.error('Unable to update user. Error code 500.');
    }
  }

  return (
    <form className="card" onSubmit={(event) => void save(event)}>
      <h2>{t('account.profile.title')}</h2>
      {signedOut && (
        <Alert
          title={t('account.session.expired')}
          action={{ label: t('account.session.signIn'), onClick: () => setSignedOut(false) }}
        >
          Your changes were lost because you were inactive for too long.
        </Alert>
      )}
      <Field
        label={t('account.profile.email')}
        type="email"
        autoComplete="email"
        value={email}
        error={error}
        onChange={(event) => setEmail(event.target.value)}
      />
      <button type="submit" className="primary">
        {t('account.profile.save')}
      </button>
    </form>
  );
}
