/** Where a piece of evidence comes from. */
export interface EvidenceSource {
  readonly title: string;
  readonly url: string;
  /** When the source was written or, for living pages, last read: year and month. */
  readonly date: string;
}

/** The sources that the catalogue rests on. */
export const sources = {
  stripe: { title: 'Stripe: decline codes', url: 'https://docs.stripe.com/declines/codes', date: '2026-08' },
  adyen: {
    title: 'Adyen: refusal reasons',
    url: 'https://docs.adyen.com/development-resources/refusal-reasons/',
    date: '2026-07',
  },
  paypal: {
    title: 'PayPal: handling payment failures',
    url: 'https://docs.paypal.ai/developer/how-to/api/payment-failures',
    date: '2026-04',
  },
  wcag: { title: 'W3C: WCAG 2.2', url: 'https://www.w3.org/TR/WCAG22/', date: '2024-12' },
  coga: {
    title: 'W3C: Making content usable for people with cognitive and learning disabilities',
    url: 'https://www.w3.org/TR/coga-usable/',
    date: '2025-12',
  },
  webauthn: { title: 'W3C: Web Authentication', url: 'https://www.w3.org/TR/webauthn-3/', date: '2026-08' },
  govukError: {
    title: 'GOV.UK Design System: error message',
    url: 'https://design-system.service.gov.uk/components/error-message/',
    date: '2026-08',
  },
  govukSummary: {
    title: 'GOV.UK Design System: error summary',
    url: 'https://design-system.service.gov.uk/components/error-summary/',
    date: '2026-08',
  },
  govukFile: {
    title: 'GOV.UK Design System: file upload',
    url: 'https://design-system.service.gov.uk/components/file-upload/',
    date: '2026-08',
  },
  govukPasswords: {
    title: 'GOV.UK Design System: passwords',
    url: 'https://design-system.service.gov.uk/patterns/passwords/',
    date: '2026-08',
  },
  govukProblem: {
    title: 'GOV.UK Design System: there is a problem with the service',
    url: 'https://design-system.service.gov.uk/patterns/problem-with-the-service-pages/',
    date: '2026-08',
  },
  govukUnavailable: {
    title: 'GOV.UK Design System: service unavailable',
    url: 'https://design-system.service.gov.uk/patterns/service-unavailable-pages/',
    date: '2026-08',
  },
  govukNotFound: {
    title: 'GOV.UK Design System: page not found',
    url: 'https://design-system.service.gov.uk/patterns/page-not-found-pages/',
    date: '2026-08',
  },
  govukExit: {
    title: 'GOV.UK Design System: exit this page',
    url: 'https://design-system.service.gov.uk/patterns/exit-a-page-quickly/',
    date: '2026-08',
  },
  primer: { title: 'GitHub Primer: interface patterns', url: 'https://primer.style/ui-patterns', date: '2025-07' },
  polaris: { title: 'Shopify Polaris: content', url: 'https://github.com/Shopify/polaris', date: '2025-08' },
  microsoft: {
    title: 'Microsoft Writing Style Guide',
    url: 'https://learn.microsoft.com/style-guide/',
    date: '2024-11',
  },
  apple: {
    title: 'Apple Human Interface Guidelines: alerts',
    url: 'https://developer.apple.com/design/human-interface-guidelines/alerts',
    date: '2026-08',
  },
  mailchimp: { title: 'Mailchimp Content Style Guide', url: 'https://styleguide.mailchimp.com/', date: '2022-05' },
  rfc9110: { title: 'RFC 9110: HTTP semantics', url: 'https://www.rfc-editor.org/rfc/rfc9110', date: '2022-06' },
  fetch: {
    title: 'WHATWG: Fetch, network errors',
    url: 'https://fetch.spec.whatwg.org/#concept-network-error',
    date: '2026-08',
  },
  online: {
    title: 'MDN: Navigator.onLine',
    url: 'https://developer.mozilla.org/docs/Web/API/Navigator/onLine',
    date: '2026-08',
  },
  quota: {
    title: 'MDN: QuotaExceededError',
    url: 'https://developer.mozilla.org/docs/Web/API/QuotaExceededError',
    date: '2026-08',
  },
  media: {
    title: 'MDN: getUserMedia',
    url: 'https://developer.mozilla.org/docs/Web/API/MediaDevices/getUserMedia',
    date: '2026-08',
  },
  atlassian: { title: 'Atlassian Design System: content', url: 'https://atlassian.design/content/', date: '2026-08' },
  abort: {
    title: 'MDN: AbortSignal.timeout()',
    url: 'https://developer.mozilla.org/docs/Web/API/AbortSignal/timeout_static',
    date: '2026-08',
  },
  grpc: {
    title: 'gRPC: status codes',
    url: 'https://github.com/grpc/grpc/blob/master/doc/statuscodes.md',
    date: '2026-08',
  },
  clerk: { title: 'Clerk: error codes', url: 'https://clerk.com/docs/errors/overview', date: '2026-08' },
  oauth: { title: 'RFC 6749: OAuth 2.0', url: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2', date: '2012-10' },
  fca: {
    title: 'FCA FG21/1: fair treatment of vulnerable customers',
    url: 'https://www.fca.org.uk/publication/finalised-guidance/fg21-1.pdf',
    date: '2021-02',
  },
} as const satisfies Record<string, EvidenceSource>;

export type SourceId = keyof typeof sources;
