import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { Field } from '../components/Field.js';

/** The one code that this shop knows; it was used before. */
const usedCode = 'SPRING';

export function CouponForm() {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const [error, setError] = useState<string>();

  function apply(event: FormEvent) {
    event.preventDefault();
    if (code.trim() === '') {
      toast.warning('You must enter a valid code first.');
      return;
    }
    const used = code.trim().toUpperCase() === usedCode;
    setError(used ? t('checkout.errors.couponUsed', { date: '3 March' }) : t('checkout.errors.coupon'));
  }

  return (
    <form className="card quiet" onSubmit={apply}>
      <Field
        label={t('checkout.payment.coupon')}
        placeholder="Enter code here"
        value={code}
        error={error}
        onChange={(event) => setCode(event.target.value)}
      />
      <button type="submit">{t('checkout.payment.applyCoupon')}</button>
    </form>
  );
}
