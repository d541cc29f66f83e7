export const structures = {} as const;
