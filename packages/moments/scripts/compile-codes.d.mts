export function codeKey(code: string): number;
export const generalCase: Readonly<Record<string, { readonly retry: string; readonly money?: string }>>;
