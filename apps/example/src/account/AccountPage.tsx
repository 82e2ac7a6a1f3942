import { useTranslation } from 'react-i18next';
import { DeleteAccount } from './DeleteAccount.js';
import { Newsletter } from './Newsletter.js';
import { PasswordForm } from './PasswordForm.js';
import { ProfileForm } from './ProfileForm.js';

export function AccountPage() {
  const { t } = useTranslation();
  return (
    <>
      <h1>{t('account.title')}</h1>
      <div className="columns">
        <div>
          <ProfileForm />
          <PasswordForm />
        </div>
        <div>
          <Newsletter />
          <DeleteAccount />
        </div>
      </div>
    </>
  );
}
