import { useTranslation } from 'react-i18next';

const lines = [
  { item: 'Kettle, enamel, moss green', price: '£48.00' },
  { item: 'Maidenhair fern in a clay pot', price: '£16.50' },
  { item: 'Delivery', price: '£4.00' },
];

export const total = '£68.50';

export function OrderSummary() {
  const { t } = useTranslation();
  return (
    <section className="card quiet">
      <h2>{t('checkout.summary')}</h2>
      <dl className="lines">
        {lines.map(({ item, price }) => (
          <div key={item}>
            <dt>{item}</dt>
            <dd>{price}</dd>
          </div>
        ))}
        <div className="total">
          <dt>{t('checkout.total')}</dt>
          <dd>{total}</dd>
        </div>
      </dl>
    </section>
  );
}
