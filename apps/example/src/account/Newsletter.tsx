import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';

export function Newsletter() {
  const { t } = useTranslation();
  return (
    <section className="card quiet">
      <h2>{t('account.newsletter.title')}</h2>
      <p>A letter a month about plants, pots and tea.</p>
      <div className="buttons">
        <button
          type="button"
          className="primary"
          onClick={() => toast.success('Great choice! We knew you would love it.')}
        >
          {t('account.newsletter.keep')}
        </button>
        <button type="button" onClick={() => toast(t('account.newsletter.notUnsubscribed'))}>
          {t('account.newsletter.stop')}
        </button>
      </div>
    </section>
  );
}
