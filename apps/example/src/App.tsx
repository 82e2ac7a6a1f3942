import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Toaster } from 'sonner';
import { AccountPage } from './account/AccountPage.js';
import { CheckoutPage } from './checkout/CheckoutPage.js';
import { TroublePanel } from './components/TroublePanel.js';
import { OrdersPage } from './orders/OrdersPage.js';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => {
    window.removeEventListener('hashchange', onChange);
  };
}

const pages = { checkout: CheckoutPage, orders: OrdersPage, account: AccountPage };

export function App() {
  const { t } = useTranslation();
  const place = useSyncExternalStore(subscribe, () => window.location.hash.slice(1));
  const current = place === 'orders' || place === 'account' ? place : 'checkout';
  const Page = pages[current];
  return (
    <>
      <header className="top">
        <p className="shop">{t('nav.shop')}</p>
        <nav aria-label="Main">
          {(['checkout', 'orders', 'account'] as const).map((name) => (
            <a key={name} href={`#${name}`} aria-current={name === current ? 'page' : undefined}>
              {t(`nav.${name}`)}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <Page />
      </main>
      <TroublePanel />
      <Toaster position="top-center" />
    </>
  );
}
