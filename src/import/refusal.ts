/** Why no essay is written, in a sentence for the curator. */
export class Refusal extends Error {}
