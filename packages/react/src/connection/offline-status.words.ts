export interface ConnectionWords {
  backOnline: string;
}

export const connectionWords: ConnectionWords = { backOnline: "You're back online." };
