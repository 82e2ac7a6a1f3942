import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { send } from '../server.js';

export function DeleteAccount() {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);

  async function remove() {
    setAsking(false);
    try {
      await send();
      toast('Your account is gone forever!');
    } catch {
      toast.error(t('account.delete.failed'));
    }
  }

  return (
    <section className="card quiet">
      <h2>{t('account.delete.title')}</h2>
      <p>{t('account.delete.body')}</p>
      {asking ? (
        <div role="group" aria-label={t('account.delete.confirm')}>
          <p className="item">{t('account.delete.confirm')}</p>
          <div className="buttons">
            <button type="button" onClick={() => void remove()}>
              {t('account.delete.yes')}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {t('account.delete.no')}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" onClick={() => setAsking(true)}>
          Delete account
        </button>
      )}
    </section>
  );
}
