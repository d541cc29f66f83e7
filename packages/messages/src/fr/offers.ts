/** Free places that are offered, answered, given back and passed on. */
export const offers = {
  band: {
    among_3: 'Au tirage, elle est parmi les 3 premières de la liste.',
    among_10: 'Au tirage, elle est parmi les 10 premières de la liste.',
    among_25: 'Au tirage, elle est parmi les 25 premières de la liste.',
    among_50: 'Au tirage, elle est parmi les 50 premières de la liste.',
    among_100: 'Au tirage, elle est parmi les 100 premières de la liste.',
    beyond: 'Au tirage, elle est au-delà de la centième place de la liste.',
    late: 'Elle est arrivée après le tirage et passe après toute la liste.',
  },
} as const;
