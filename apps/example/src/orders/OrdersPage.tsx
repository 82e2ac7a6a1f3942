import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { Alert } from '../components/Alert.js';
import { send } from '../server.js';

interface Order {
  readonly number: string;
  readonly item: string;
  readonly status: 'sent' | 'delayed' | 'lost';
}

const orders: readonly Order[] = [
  { number: 'FK-2031', item: 'Watering can, 2 litres', status: 'sent' },
  { number: 'FK-1987', item: 'Tea towels, set of three', status: 'delayed' },
  { number: 'FK-1902', item: 'Boston fern', status: 'lost' },
];

type Loading = 'loading' | 'loaded' | 'failed';

export function OrdersPage() {
  const { t } = useTranslation();
  const [loading, setLoading] = useState<Loading>('loading');
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let current = true;
    setLoading('loading');
    send().then(
      () => current && setLoading('loaded'),
      () => current && setLoading('failed'),
    );
    return () => {
      current = false;
    };
  }, [attempt]);

  return (
    <section className="card">
      <h1>{t('orders.title')}</h1>
      {loading === 'loading' && <p role="status">Loading your orders…</p>}
      {loading === 'failed' && (
        <Alert
          title="Oh no!"
          action={{ label: t('orders.retry'), onClick: () => setAttempt((previous) => previous + 1) }}
        >
          {t('orders.loadFailed')}
        </Alert>
      )}
      {loading === 'loaded' && orders.length === 0 && <p>{t('orders.empty')}</p>}
      {loading === 'loaded' && (
        <ul className="orders">
          {orders.map(({ number, item, status }) => (
            <li key={number}>
              <div>
                <p className="item">{item}</p>
                <p className="hint">
                  {number} · {t(`orders.status.${status}`)}
                </p>
                {status === 'delayed' && <p>{t('orders.delayed', { carrier: 'Parcelway', date: '25 November' })}</p>}
                {status === 'lost' && <p>{t('orders.lost')}</p>}
              </div>
              <button type="button" onClick={() => toast.error('An error occurred. Contact your administrator.')}>
                Report a problem
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
