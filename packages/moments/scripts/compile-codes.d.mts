export function codeKey(code: string): string;
export const generalCase: Readonly<Record<string, string>>;
