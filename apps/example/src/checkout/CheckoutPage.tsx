import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { Alert } from '../components/Alert.js';
import { Field } from '../components/Field.js';
import { RequestError, send } from '../server.js';
import { CouponForm } from './CouponForm.js';
import { OrderSummary, total } from './OrderSummary.js';
import { orderSchema, type Order } from './schema.js';

type Outcome =
  { state: 'open' } | { state: 'failed'; code: RequestError['code'] | 'unknown' } | { state: 'paid'; order: Order };

/** The failures that have words of their own; the others share the general ones. */
const worded = ['declined', 'declinedFraud', 'insufficientFunds', 'timeout', 'network', 'stock'] as const;

export function CheckoutPage() {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<Outcome>({ state: 'open' });
  const { register, handleSubmit, formState } = useForm<Order>({
    resolver: zodResolver(orderSchema),
    defaultValues: { name: '', street: '', postcode: '', email: '', cardNumber: '', expiry: '', securityCode: '' },
  });
  const { errors, isSubmitting } = formState;

  const pay = handleSubmit(async (order) => {
    try {
      await send();
      setOutcome({ state: 'paid', order });
    } catch (error) {
      setOutcome({ state: 'failed', code: error instanceof RequestError ? error.code : 'unknown' });
      toast.error('Payment failed!', { description: 'Please try again.' });
    }
  });

  if (outcome.state === 'paid') {
    const { name, email } = outcome.order;
    return (
      <section className="card">
        <h1>{t('checkout.success.title', { name })}</h1>
        <p>{t('checkout.success.body', { email, order: 'FK-2048', date: '24 November' })}</p>
      </section>
    );
  }

  const failure = outcome.state === 'failed' ? worded.find((code) => code === outcome.code) : undefined;
  return (
    <div className="columns">
      <form className="card" noValidate onSubmit={(event) => void pay(event)}>
        <h1>{t('checkout.title')}</h1>
        {outcome.state === 'failed' && (
          <Alert
            title={t('checkout.errors.title')}
            action={{ label: t('checkout.errors.dismiss'), onClick: () => setOutcome({ state: 'open' }) }}
          >
            {t(`checkout.errors.${failure ?? 'generic'}`)}
          </Alert>
        )}
        <fieldset>
          <legend>{t('checkout.delivery.title')}</legend>
          <Field
            label={t('checkout.delivery.name')}
            autoComplete="name"
            error={errors.name?.message}
            {...register('name')}
          />
          <Field
            label={t('checkout.delivery.street')}
            autoComplete="street-address"
            error={errors.street?.message}
            {...register('street')}
          />
          <Field
            label={t('checkout.delivery.postcode')}
            autoComplete="postal-code"
            error={errors.postcode?.message}
            {...register('postcode')}
          />
          <Field
            label={t('checkout.delivery.email')}
            type="email"
            autoComplete="email"
            error={errors.email?.message}
            {...register('email')}
          />
        </fieldset>
        <fieldset>
          <legend>{t('checkout.payment.title')}</legend>
          <p className="hint">{t('checkout.payment.hint')}</p>
          <Field
            label={t('checkout.payment.cardNumber')}
            inputMode="numeric"
            autoComplete="cc-number"
            error={errors.cardNumber?.message}
            {...register('cardNumber')}
          />
          <div className="pair">
            <Field
              label={t('checkout.payment.expiry')}
              hint={t('checkout.payment.expiryHint')}
              autoComplete="cc-exp"
              error={errors.expiry?.message}
              {...register('expiry')}
            />
            <Field
              label={t('checkout.payment.securityCode')}
              hint="On the back of the card"
              inputMode="numeric"
              autoComplete="cc-csc"
              error={errors.securityCode?.message}
              {...register('securityCode')}
            />
          </div>
        </fieldset>
        <button type="submit" className="primary" disabled={isSubmitting}>
          {t(isSubmitting ? 'checkout.payment.paying' : 'checkout.payment.pay', { amount: total })}
        </button>
      </form>
      <aside>
        <OrderSummary />
        <CouponForm />
      </aside>
    </div>
  );
}
