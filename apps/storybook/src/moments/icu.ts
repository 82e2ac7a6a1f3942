type Messages = Readonly<Record<string, string>>;

const files: Readonly<Record<string, () => Promise<{ default: Messages }>>> = {
  en: () => import('@tactful/moments/locales/en.json'),
  'en.warm': () => import('@tactful/moments/locales/en.warm.json'),
  'en.formal': () => import('@tactful/moments/locales/en.formal.json'),
  de: () => import('@tactful/moments/locales/de.json'),
  'de.warm': () => import('@tactful/moments/locales/de.warm.json'),
  es: () => import('@tactful/moments/locales/es.json'),
  'es.formal': () => import('@tactful/moments/locales/es.formal.json'),
};

/** All messages in a language and a voice, as ICU. A voice's file holds only what differs from the plain words. */
export async function icuFor(locale: string, voice: string): Promise<Messages> {
  const [plain, own] = await Promise.all([files[locale]?.(), files[`${locale}.${voice}`]?.()]);
  return { ...plain?.default, ...own?.default };
}
